import type { IncomingMessage } from "node:http";
import { parse as parseQuery } from "node:querystring";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { isAccepted } from "./accept.ts";
import { accessToken } from "./access-token.ts";
import { answerBrokenRequest, answerEverything } from "./answer-socket.ts";
import type { Answer, Responder } from "./call.ts";
import type { AnsweredRequest } from "./control/request-log.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import type { Method, Operation } from "./description.ts";
import { nearPath } from "./near-path.ts";
import { type Body, type BodyLimits, readBody } from "./read-body.ts";
import { isControl, readOrigin, readTarget, type Target } from "./read-target.ts";
import { reasonOf } from "./reason-of.ts";
import type { Router } from "./router.ts";
import { sendAnswer } from "./send-answer.ts";
import { type Problem, TransportError, transportStatuses } from "./transport-error.ts";

/** One request and its answer, without anything that could be a secret. */
export interface Exchange {
  readonly method: string;
  /** The path template, or `undefined` when the description has no such path. */
  readonly path: string | undefined;
  readonly status: number;
  /** Why the request was refused, as far as that is known. */
  readonly reason: string | undefined;
  readonly durationMs: number;
}

/** Some paths, and what answers them. */
export interface Part {
  readonly router: Router;
  readonly respond: Responder;
}

/** What the server is made of. */
export interface ServerOptions {
  readonly api: Part;
  /** What answers `/_mock` and below. Asked for when it is needed, as that is seldom. */
  readonly control: () => Promise<Part>;
  readonly limits: BodyLimits;
  /** Called with every answered request that was not for `/_mock`. May hold secrets. */
  readonly onAnswer?: ((namespace: string, request: Omit<AnsweredRequest, "atMs">) => void) | undefined;
  /** Called after every answer. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Called with what the sandbox itself did wrong; the client gets a 500. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

const allow = (operations: ReadonlyMap<Method, Operation>) =>
  [...operations.keys()]
    .flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]))
    .concat("OPTIONS")
    .join(", ");

/** How to mend a path that is not described, as far as that can be guessed; begins with a space. */
const hintFor = (router: Router, path: string) => {
  if (path === "/") return " What happened is shown at /_mock.";
  if (path.startsWith("/~"))
    return " A namespace has 1 to 64 letters, digits, _, . or - for a name, and a path follows it.";
  const near = nearPath(router, path);
  return near === undefined ? "" : ` It has ${near}.`;
};

/** What is found out about a request on its way. */
interface Arrival {
  readonly target: Target;
  readonly found: {
    /** The path template, once it is known. */
    template?: string | undefined;
    operation?: Operation;
    body?: Body | undefined;
  };
}

// Taken before a test can put a clock of its own in its place.
const { setImmediate } = globalThis;

/**
 * Waits until all requests that have arrived together are worked on. Their answers go out together, so that a client
 * with many connections is woken once and not for each of them: that takes a third of the time off.
 */
const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Closes a connection whose request goes on arriving although it was answered. */
const cutOff = (request: IncomingMessage, lingerMs: number) => {
  // A request that is handed over within the process has no such state.
  if (request.complete !== false || request.socket.destroyed) return;
  setTimeout(() => request.complete || request.socket.destroy(), lingerMs).unref();
};

/**
 * The HTTP side of the sandbox. It finds the operation that a request means, reads the body with limits in size,
 * time and depth, and hands both over. Whatever a client sends, it gets an answer and the server lives on.
 */
export const createServer = ({
  api,
  control,
  limits,
  onAnswer,
  onExchange,
  onDefect,
}: ServerOptions): FastifyInstance => {
  const server = fastify({
    logger: false,
    // The path is routed by the description, not by Fastify, which would decode before it compares.
    rewriteUrl: () => "/",
    requestTimeout: limits.requestTimeoutMs,
    http: {
      headersTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: Math.min(limits.requestTimeoutMs, 1000),
    },
    clientErrorHandler: answerBrokenRequest,
  });
  answerEverything(server.server);
  server.removeAllContentTypeParsers();
  // Bodies are read by readBody, which knows the operation.
  server.addContentTypeParser("*", (_request, _payload, done) => done(null));

  let isClosing = false;
  server.addHook("preClose", async () => {
    isClosing = true;
  });
  const send = (reply: FastifyReply, request: IncomingMessage, target: Target, answer: Answer) =>
    sendAnswer(reply, answer, {
      ...corsHeaders(request.headers, isControl(target.path)),
      // A connection that is kept would keep the server from closing.
      ...(isClosing && { connection: "close" }),
    });

  /** What a client gets for a request that failed on the way. */
  const explain = (error: unknown): Answer => {
    const known = error instanceof TransportError;
    if (!known) onDefect?.(error);
    const problem: Problem = {
      title: known ? transportStatuses[error.status] : "Sandbox Failure",
      status: known ? error.status : 500,
      detail: error instanceof Error ? error.message : "The sandbox failed.",
    };
    const headers = { ...(known && error.headers), "content-type": "application/problem+json" };
    return { status: problem.status, headers, body: problem };
  };

  const handle = async (request: IncomingMessage, { target, found }: Arrival): Promise<Answer> => {
    const { namespace, path, search } = target;
    const { router, respond } = isControl(path) ? await control() : api;
    const route = router(path);
    const method = request.method === "HEAD" ? "get" : request.method?.toLowerCase();
    if (method === "options" && isPreflight(request.headers)) return { status: 204, headers: {} };
    if (!route) throw new TransportError(404, `The description has no such path.${hintFor(router, path)}`);
    const [first] = route.operations.values();
    found.template = first?.path;
    if (method === "options") return { status: 204, headers: { allow: allow(route.operations) } };
    const operation = route.operations.get(method as Method);
    if (!operation) {
      throw new TransportError(405, "The path has other methods only; see Allow.", {
        allow: allow(route.operations),
      });
    }
    found.operation = operation;
    if (!isAccepted(request.headers.accept, operation.produces)) {
      throw new TransportError(406, `The answer has one of these types: ${operation.produces.join(", ")}.`);
    }
    const body = await readBody(request, request.headers, operation.accepts, limits);
    found.body = body;
    const query = parseQuery(search);
    return respond({
      operation,
      path: route.parameters,
      query,
      search,
      origin: readOrigin(request, namespace),
      namespace,
      headers: request.headers,
      body,
      token: accessToken(operation, request.headers, query, body),
    });
  };

  const tell = (
    request: IncomingMessage,
    { target, found }: Arrival,
    outcome: Pick<Exchange, "status" | "reason" | "durationMs">,
  ) => {
    const { method = "", headers } = request;
    onExchange?.({ method, path: found.template, ...outcome });
    if (isControl(target.path)) return;
    const { namespace, path, search } = target;
    const { operation, body } = found;
    const status = outcome.status === 0 ? undefined : outcome.status;
    onAnswer?.(namespace, { method, path, search, operation, headers, body, ...outcome, status });
  };

  const reply = async (request: FastifyRequest, reply: FastifyReply) => {
    const started = performance.now();
    const raw = request.raw;
    const target = readTarget(request.originalUrl);
    const arrival: Arrival = { target, found: {} };
    const answer = await handle(raw, arrival).catch(explain);
    cutOff(raw, limits.lingerMs);
    tell(raw, arrival, {
      status: answer.broken === "before" ? 0 : answer.status,
      reason: reasonOf(answer),
      durationMs: performance.now() - started,
    });
    await endOfTurn();
    return send(reply, raw, target, answer);
  };

  server.all("/", reply);
  server.setNotFoundHandler(reply);
  // Fastify itself refuses a Content-Type that is none.
  server.setErrorHandler((error, request, reply) => {
    const answer = explain(
      error instanceof Error && "code" in error && String(error.code).startsWith("FST_ERR_CTP")
        ? new TransportError(415, "The Content-Type is no media type.")
        : error,
    );
    return send(reply, request.raw, readTarget(request.originalUrl), answer);
  });
  return server;
};

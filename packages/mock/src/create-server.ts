import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { parse as parseQuery } from "node:querystring";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { isAccepted } from "./accept.ts";
import { accessToken } from "./access-token.ts";
import type { Answer, Responder } from "./call.ts";
import type { Method, Operation } from "./description.ts";
import { type BodyLimits, readBody } from "./read-body.ts";
import type { Router } from "./router.ts";
import { type Problem, TransportError, transportStatuses } from "./transport-error.ts";

/** One request and its answer, without anything that could be a secret. */
export interface Exchange {
  readonly method: string;
  /** The path template, or `undefined` when the description has no such path. */
  readonly path: string | undefined;
  readonly status: number;
  readonly durationMs: number;
}

/** What the server is made of. */
export interface ServerOptions {
  readonly router: Router;
  readonly respond: Responder;
  readonly limits: BodyLimits;
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

interface Target {
  readonly namespace: string;
  readonly path: string;
  readonly search: string;
}

/** Takes the target of a request apart; an absolute one loses its origin. */
const readTarget = (target: string): Target => {
  const local = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  const whole = mark < 0 ? local : local.slice(0, mark);
  const search = mark < 0 ? "" : local.slice(mark + 1);
  const namespace = whole.startsWith("/~") ? (/^\/~([\w.-]{1,64})(?=\/)/.exec(whole)?.[1] ?? "") : "";
  return { namespace, path: namespace ? whole.slice(namespace.length + 2) : whole, search };
};

/** Where the client sees the sandbox; a name that could not stand in a URL is replaced. */
const readOrigin = ({ headers }: IncomingMessage, namespace: string) => {
  const { host = "" } = headers;
  const scheme = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const name = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host) ? host : "localhost";
  return `${scheme}://${name}${namespace && `/~${namespace}`}`;
};

const serialize = ({ headers, body, documents }: Answer): string | Buffer | undefined => {
  if (documents) return documents.isList ? `[${documents.texts.join(",")}]` : documents.texts[0];
  if (body === undefined || Buffer.isBuffer(body)) return body;
  const isJson = /^application\/([^;]+\+)?json\b/.test(headers["content-type"] ?? "");
  return typeof body === "string" && !isJson ? body : JSON.stringify(body);
};

/** Closes a connection whose request goes on arriving although it was answered. */
const cutOff = (request: IncomingMessage, lingerMs: number) => {
  // A request that is handed over within the process has no such state.
  if (request.complete !== false || request.socket.destroyed) return;
  setTimeout(() => request.complete || request.socket.destroy(), lingerMs).unref();
};

const answerBrokenRequest = (error: NodeJS.ErrnoException, socket: Socket) => {
  if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const title = transportStatuses[status];
  const problem: Problem = { title, status, detail: "The request could not be read as HTTP." };
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

/**
 * The HTTP side of the sandbox. It finds the operation that a request means, reads the body with limits in size,
 * time and depth, and hands both over. Whatever a client sends, it gets an answer and the server lives on.
 */
export const createServer = ({
  router,
  respond,
  limits,
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
  server.removeAllContentTypeParsers();
  // Bodies are read by readBody, which knows the operation.
  server.addContentTypeParser("*", (_request, _payload, done) => done(null));

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

  const handle = async (
    request: IncomingMessage,
    target: string,
    note: (template: string) => void,
  ): Promise<Answer> => {
    const { namespace, path, search } = readTarget(target);
    const route = router(path);
    if (!route) throw new TransportError(404, "The description has no such path.");
    const [first] = route.operations.values();
    note(first?.path ?? "");
    const method = request.method === "HEAD" ? "get" : request.method?.toLowerCase();
    if (method === "options") return { status: 204, headers: { allow: allow(route.operations) } };
    const operation = route.operations.get(method as Method);
    if (!operation) {
      throw new TransportError(405, "The path has other methods only; see Allow.", {
        allow: allow(route.operations),
      });
    }
    if (!isAccepted(request.headers.accept, operation.produces)) {
      throw new TransportError(406, `The answer has one of these types: ${operation.produces.join(", ")}.`);
    }
    const body = await readBody(request, request.headers, operation.accepts, limits);
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

  const reply = async (request: FastifyRequest, reply: FastifyReply) => {
    const started = performance.now();
    const raw = request.raw;
    let path: string | undefined;
    const note = (template: string) => {
      path = template;
    };
    const answer = await handle(raw, request.originalUrl, note).catch(explain);
    cutOff(raw, limits.lingerMs);
    const method = raw.method ?? "";
    onExchange?.({ method, path, status: answer.status, durationMs: performance.now() - started });
    return reply.code(answer.status).headers(answer.headers).send(serialize(answer));
  };

  server.all("/", reply);
  server.setNotFoundHandler(reply);
  // Fastify itself refuses a Content-Type that is none.
  server.setErrorHandler((error, _request, reply) => {
    const { status, headers, body } = explain(
      error instanceof Error && "code" in error && String(error.code).startsWith("FST_ERR_CTP")
        ? new TransportError(415, "The Content-Type is no media type.")
        : error,
    );
    return reply.code(status).headers(headers).send(JSON.stringify(body));
  });
  return server;
};

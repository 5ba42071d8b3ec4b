import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebhookHandler } from "../webhooks/create-handler.ts";

/** A request of Node's `http`, or of a framework on it that may have read the body. */
export interface NodeRequest extends IncomingMessage {
  /** What a parser made of the body. Text and bytes are used; an object is refused. */
  body?: unknown;
  /** The raw body, where a platform keeps it beside the parsed one. */
  rawBody?: unknown;
}

/**
 * Makes a webhook handler fit Node's `http` and what is built on it, such as Express.
 *
 * The signature is of the raw body, so no parser may change it before: mount the handler ahead of `express.json()`, or
 * behind `express.raw({ type: "application/json" })`. A parsed body is answered 500, and `onError` is told why.
 *
 * @example
 * ```ts
 * const handler = webhooks.handler(async (event) => console.log(event.name));
 * createServer(toNodeHandler(handler)).listen(8080);
 * ```
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const answer = handler({ headers: readHeaders(request), body: readBody(request) });
    const status = await answer.then(
      (answered) => answered.status,
      () => 500,
    );
    // A time limit of the server may have been faster.
    if (response.headersSent) return;
    // What is left of a body that was too large is not worth reading.
    if (!request.readableEnded) response.setHeader("connection", "close");
    response.writeHead(status, { "content-length": 0 }).end();
  };
}

/** HTTP/2 has names that `Headers` refuses, such as `:path`. */
function readHeaders({ headers }: IncomingMessage): Headers {
  const entries = Object.entries(headers).filter(([name]) => !name.startsWith(":"));
  return new Headers(entries.map(([name, value]) => [name, String(value)]));
}

/** A body that is gone is passed on as an object, which is refused with a hint. */
function readBody(request: NodeRequest): unknown {
  return request.readableDidRead ? (request.rawBody ?? request.body ?? {}) : request;
}

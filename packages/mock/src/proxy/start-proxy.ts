import { once } from "node:events";
import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { descriptionFile } from "../description.ts";
import { loadContract } from "../load-contract.ts";
import type { Problem } from "../transport-error.ts";
import { capture } from "./capture.ts";
import { findOperation, type Judgement, judgeExchange } from "./judge-exchange.ts";
import { readProxyTarget } from "./read-proxy-target.ts";

/** A request that passed, and what was found out about it. */
export interface ProxiedExchange extends Judgement {
  readonly method: string;
  /** The status of the answer; 502 when the server gave none. */
  readonly status: number;
  /** Why there was no answer. */
  readonly reason?: string;
  readonly durationMs: number;
}

/** What {@link startProxy} takes. */
export interface ProxyOptions {
  /** The server's base URL, `http` or `https`; may have a path. */
  readonly target: string;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** @default 4010 */
  readonly port?: number;
  /**
   * How long stopping waits for what is under way, in milliseconds.
   *
   * @default 5_000
   */
  readonly closeTimeoutMs?: number;
  /** Called with everything that passed, once it was judged. */
  readonly onExchange: (exchange: ProxiedExchange) => void;
  /** Called with what the proxy itself did wrong. */
  readonly onDefect?: (error: unknown) => void;
}

/** A proxy that runs. */
export interface Proxy {
  readonly url: string;
  /** Waits for what is under way, though not for ever, then stops. */
  close(): Promise<void>;
}

/** What concerns one connection alone, and is not passed on. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "upgrade",
]);
const captureLimitBytes = 33_554_432;

/** The headers to pass on, as they came: spelling, order and repetitions. */
const endToEnd = ({ rawHeaders, headers }: IncomingMessage, dropped: readonly string[]) => {
  const named = String(headers.connection ?? "").toLowerCase();
  const hops = new Set([...hopByHop, ...named.split(",").map((name) => name.trim()), ...dropped]);
  const kept: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = "", value = ""] = rawHeaders.slice(at, at + 2);
    if (!hops.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
};

const answerBadGateway = (response: ServerResponse, detail: string) => {
  const problem: Problem = { title: "Bad Gateway", status: 502, detail };
  response.writeHead(502, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
};

/**
 * Starts a proxy that passes everything on to a server, unchanged, and holds both ways against the description. It
 * blocks nothing: what breaks the description reaches the server, and so does its answer the client.
 *
 * @throws RangeError For a target that is none.
 * @throws The system's error when the address cannot be listened on, such as `EADDRINUSE`.
 */
export const startProxy = async ({
  target,
  host = "127.0.0.1",
  port = 4010,
  closeTimeoutMs = 5000,
  onExchange,
  onDefect,
}: ProxyOptions): Promise<Proxy> => {
  const base = readProxyTarget(target);
  const prefix = base.pathname.replace(/\/$/, "");
  const contract = await loadContract(descriptionFile());
  const underWay = new Set<Promise<void>>();

  const pass = (request: IncomingMessage, response: ServerResponse) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const send = base.protocol === "https:" ? requestHttps : requestHttp;
      const upstream = send(
        {
          protocol: base.protocol,
          hostname: base.hostname.replace(/^\[|\]$/g, ""),
          port: base.port,
          method: request.method,
          path: `${prefix}${request.url}`,
          headers: ["Host", base.host, ...endToEnd(request, ["host", "expect"])],
          agent: false,
        },
        resolve,
      ).on("error", reject);
      request.pipe(upstream);
      response.on("close", () => response.writableFinished || upstream.destroy());
    });

  const relay = async (request: IncomingMessage, response: ServerResponse) => {
    const started = performance.now();
    const { method = "", url = "" } = request;
    const sent = capture(request, captureLimitBytes);
    let answer: IncomingMessage;
    try {
      answer = await pass(request, response);
    } catch (error) {
      // The client went away: nobody waits, and the server is not to blame.
      if (response.destroyed) return;
      const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
      const reason = `${base.host} gave no answer${code}.`;
      answerBadGateway(response, reason);
      const durationMs = performance.now() - started;
      const { path, operation } = findOperation(contract, { method, target: url });
      return onExchange({ method, status: 502, reason, durationMs, path, operation, deviations: [] });
    }
    const status = answer.statusCode ?? 0;
    response.sendDate = false;
    response.writeHead(status, answer.statusMessage, endToEnd(answer, []));
    const received = capture(answer, captureLimitBytes);
    answer.on("error", () => response.destroy());
    answer.pipe(response);
    await once(response, "close");
    // What was given up on the way is no deviation of anybody's.
    if (!answer.complete) return;
    const judgement = await judgeExchange(contract, {
      method,
      target: url,
      requestHeaders: request.headers,
      requestBody: sent.bytes(),
      status,
      answerHeaders: answer.headers,
      answerBody: received.bytes(),
    });
    onExchange({ method, status, durationMs: performance.now() - started, ...judgement });
  };

  const server = createServer((request, response) => {
    const relayed = relay(request, response)
      .catch((error: unknown) => onDefect?.(error))
      .finally(() => underWay.delete(relayed));
    underWay.add(relayed);
  });
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  const hostname = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${hostname}:${address.port}`,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
      await Promise.all(underWay);
      clearTimeout(patience);
      server.closeAllConnections();
    },
  };
};

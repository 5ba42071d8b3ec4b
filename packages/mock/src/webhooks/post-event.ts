import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

/** What became of one attempt to deliver: the status of the answer, or why there was none. */
export type Outcome = { readonly status: number } | { readonly error: string };

const reasonOf = (error: unknown, signal: AbortSignal) => {
  if (signal.aborted) return String(signal.reason);
  return error instanceof Error && "code" in error ? String(error.code) : "the connection broke off";
};

/**
 * Posts a body and waits for the whole answer. Redirects are not followed. Never rejects.
 *
 * @param signal Gives up; its reason is the error.
 */
export const postEvent = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Outcome> =>
  new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ error: reasonOf(error, signal) });
    const send = url.startsWith("https:") ? requestHttps : requestHttp;
    const length = { "Content-Length": String(Buffer.byteLength(body)) };
    // A connection of its own for each attempt: a receiver that stops is not kept from it.
    const options = { method: "POST", headers: { ...headers, ...length }, agent: false, signal } as const;
    send(url, options, (answer) => {
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0 }));
      answer.on("error", fail).on("close", fail);
      answer.resume();
    })
      .on("error", fail)
      .end(body);
  });

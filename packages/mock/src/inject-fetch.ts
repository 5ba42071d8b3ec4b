import type { FastifyInstance } from "fastify";

/** Statuses whose answers have no body; `Response` refuses one. */
const bodiless = new Set([101, 103, 204, 205, 304]);

/** A `fetch` that hands requests to a server within this process. */
export const injectFetch =
  (server: FastifyInstance): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { protocol, host, pathname, search } = new URL(request.url);
    const headers = {
      host,
      ...(protocol === "https:" && { "x-forwarded-proto": "https" }),
      ...Object.fromEntries(request.headers),
    };
    const body = request.body && Buffer.from(await request.arrayBuffer());
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
    });
    const answered = server.inject({
      method: request.method as "GET",
      url: `${pathname}${search}`,
      headers,
      ...(body && { payload: body }),
    });
    const answer = await Promise.race([answered, aborted]);
    const entries = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    );
    return new Response(bodiless.has(answer.statusCode) ? null : Uint8Array.from(answer.rawPayload), {
      status: answer.statusCode,
      statusText: answer.statusMessage,
      headers: entries,
    });
  };

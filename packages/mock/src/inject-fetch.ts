import type { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";

/** Statuses whose answers have no body; `Response` refuses one. */
const bodiless = new Set([101, 103, 204, 205, 304]);

/** What `fetch` rejects with when there is no answer. */
const noAnswer = (cause: unknown) => new TypeError("fetch failed", { cause });

/** Reads a body; one that breaks off becomes a stream that does so too. */
const readBody = async (stream: Readable) => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const chunk of stream) chunks.push(Uint8Array.from(chunk as Buffer));
    return new Blob(chunks).stream();
  } catch (cause) {
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.error(new TypeError("terminated", { cause }));
      },
    });
  }
};

/**
 * A `fetch` that hands requests to a server within this process.
 *
 * @param prefix What every path begins with; added where it is missing.
 */
export const injectFetch =
  (server: FastifyInstance, prefix = ""): typeof fetch =>
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
    const path = pathname.startsWith(`${prefix}/`) ? pathname : `${prefix}${pathname}`;
    const answered = server
      .inject({
        method: request.method as "GET",
        url: `${path}${search}`,
        headers,
        payloadAsStream: true,
        ...(body && { payload: body }),
      })
      .then(
        async (answer) => ({ answer, body: await readBody(answer.stream()) }),
        (cause: unknown) => Promise.reject(noAnswer(cause)),
      );
    const { answer, body: content } = await Promise.race([answered, aborted]);
    const entries = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    );
    return new Response(bodiless.has(answer.statusCode) ? null : content, {
      status: answer.statusCode,
      statusText: answer.statusMessage,
      headers: entries,
    });
  };

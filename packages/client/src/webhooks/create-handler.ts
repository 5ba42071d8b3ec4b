import { SignatureError } from "../errors.ts";
import type { SeenEvents } from "./seen-events.ts";
import type { RawBody, WebhookSecret } from "./signature.ts";
import { verifyDelivery } from "./verify-delivery.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** Handles an event. What it throws makes the delivery fail. */
export type WebhookListener = (event: WebhookEvent) => unknown;

/** Options of a handler. */
export interface WebhookHandlerOptions {
  /**
   * Keeps a runtime alive for work that goes on after the answer, such as `waitUntil` of an edge worker. The handler then
   * answers 200 before the listener is done, so Outstand does not deliver again when it fails: `onError` alone learns of
   * it.
   *
   * @default the answer waits for the listener, and is 500 when it fails
   */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /**
   * Told why a delivery was refused or failed: a {@link SignatureError}, or what the listener or `seen` threw. What it
   * throws itself is ignored.
   *
   * @default console.error
   */
  onError?: ((error: unknown) => void) | undefined;
}

/** What a handler reads of a `Request`. */
export interface WebhookRequest {
  /** The headers. */
  readonly headers: Headers;
  /** The body, not read yet; or text or bytes, where a framework has read it. */
  readonly body: unknown;
}

/** Answers a delivery. */
export type WebhookHandler = (request: WebhookRequest) => Promise<Response>;

type Stream = AsyncIterable<Uint8Array>;

/** Makes a handler. */
export function createHandler(
  secrets: readonly WebhookSecret[],
  seen: SeenEvents | undefined,
  listener: WebhookListener,
  { waitUntil, onError = console.error }: WebhookHandlerOptions = {},
): WebhookHandler {
  const report = async (error: unknown): Promise<void> => {
    try {
      await onError(error);
    } catch {}
  };
  const handle = async (event: WebhookEvent): Promise<void> => {
    try {
      await listener(event);
    } catch (error) {
      await seen?.release(event.id).catch(report);
      throw error;
    }
    await seen?.confirm(event.id);
  };

  // The answer is nothing but a status: neither what was wrong, to a forger, nor what failed.
  return async ({ headers, body }) => {
    try {
      if ((body as Stream | null)?.[Symbol.asyncIterator]) {
        const chunks: Uint8Array[] = [];
        let size = 0;
        for await (const chunk of body as Stream) {
          size += chunk.length;
          // Events have a few hundred bytes: 1 MiB is what a stranger may make us hold in memory.
          if (size > 1_048_576) return new Response(null, { status: 413 });
          chunks.push(chunk);
        }
        body = await new Blob(chunks as BlobPart[]).arrayBuffer();
      }
      const event = await verifyDelivery(secrets, { body: (body ?? "") as RawBody, headers });
      if (!seen || (await seen.claim(event.id))) {
        const work = handle(event);
        if (waitUntil) waitUntil(work.catch(report));
        else await work;
      }
      return new Response(null, { status: 200 });
    } catch (error) {
      report(error);
      return new Response(null, { status: error instanceof SignatureError ? 400 : 500 });
    }
  };
}

import { ConfigError } from "../errors.ts";
import {
  createHandler,
  type WebhookHandler,
  type WebhookHandlerOptions,
  type WebhookListener,
} from "./create-handler.ts";
import type { SeenEvents } from "./seen-events.ts";
import { createSignature, type WebhookDigest, type WebhookSecret } from "./signature.ts";
import { verifyDelivery, type WebhookDelivery } from "./verify-delivery.ts";
import type { WebhookEvent, WebhookName } from "./webhook-event.ts";

/** Options of {@link createWebhooks}. */
export interface WebhooksOptions {
  /**
   * What Outstand signs with. Several while a secret is being replaced: each is accepted, and the first signs.
   */
  secret: WebhookSecret | readonly WebhookSecret[];
  /**
   * Remembers events, so that a handler does not handle one twice.
   *
   * @default none: every delivery is handled
   */
  seen?: SeenEvents | undefined;
}

/** Options of signing. */
export interface SignOptions {
  /** The event's name. */
  event: WebhookName;
  /**
   * The digest.
   *
   * @default "sha256"
   */
  digest?: WebhookDigest | undefined;
  /**
   * The event's id.
   *
   * @default a random one
   */
  id?: string | undefined;
}

/** Receives webhooks. */
export interface Webhooks {
  /**
   * Checks the signature of a delivery and reads its event.
   *
   * **Replay cannot be prevented.** Outstand signs the body alone: neither a time nor the event's id. Whoever gets hold
   * of one delivery can send it again, at any time and with another id. So make what you do idempotent, and get the
   * resource again instead of trusting that an event is news.
   *
   * @throws {@link SignatureError} when the signature is missing, of another digest, or of another body or secret; when
   *   the event's name in the header differs from the body's; when the body is no event
   * @throws {@link ConfigError} when the body is an object, because a framework has parsed it: the signature is of the
   *   raw bytes
   * @example
   * ```ts
   * const event = await webhooks.verify({ body: await request.text(), headers: request.headers });
   * if (event.name === "user_status") console.log(event.payload.status);
   * ```
   */
  verify(delivery: WebhookDelivery): Promise<WebhookEvent>;
  /**
   * A function that answers deliveries: 200 when the listener has handled the event (any other answer, a 204 too, makes
   * Outstand deliver again), 400 when the delivery is not Outstand's, 413 when it is too large, and 500 when the listener
   * failed. `toNodeHandler` of `@outstand/client/node` makes it fit Node's `http` and Express.
   *
   * Outstand waits for 15 seconds and delivers 5 times at most, the last time 295 seconds after the first failure. Give a
   * listener that takes longer to `waitUntil`, or put the event into a queue.
   *
   * With `seen`, an event is handled once: a listener that fails releases it. Such duplicates are honest ones; replay
   * cannot be prevented, see {@link Webhooks.verify}.
   *
   * @throws {@link ConfigError} when an option cannot work
   * @example
   * ```ts
   * const handler = webhooks.handler(async (event) => {
   *   if (event.name === "contact_update") await outstand.contacts.get(event.payload.resource_id);
   * });
   * ```
   */
  handler(listener: WebhookListener, options?: WebhookHandlerOptions): WebhookHandler;
  /**
   * The headers that Outstand would send with a body, for tests of a receiver.
   *
   * @example
   * ```ts
   * const body = JSON.stringify({ username: "user12345", status: "active" });
   * const headers = await webhooks.sign(body, { event: "user_status" });
   * await handler(new Request("https://example.com/webhooks", { method: "POST", headers, body }));
   * ```
   */
  sign(body: string | Uint8Array, options: SignOptions): Promise<Record<string, string>>;
}

/**
 * Makes what receives webhooks. It runs wherever WebCrypto does.
 *
 * @throws {@link ConfigError} when there is no secret, or an empty one
 * @example
 * ```ts
 * const webhooks = createWebhooks({ secret: [current, previous], seen: memorySeenEvents() });
 * ```
 */
export function createWebhooks({ secret, seen }: WebhooksOptions): Webhooks {
  const secrets = [secret].flat() as WebhookSecret[];
  if (!secrets[0] || !secrets.every((one) => one?.length)) throw new ConfigError("secret: empty");
  return {
    verify: (delivery) => verifyDelivery(secrets, delivery),
    handler: (listener, options) => createHandler(secrets, seen, listener, options),
    async sign(body, { event, digest = "sha256", id = crypto.randomUUID() }) {
      return {
        "User-Agent": "Outstand-Webhook",
        "Content-Type": "application/json",
        "X-Outstand-Event": event,
        "X-Outstand-Id": id,
        "X-Outstand-Signature": await createSignature(secrets[0] as WebhookSecret, digest, body),
      };
    },
  };
}

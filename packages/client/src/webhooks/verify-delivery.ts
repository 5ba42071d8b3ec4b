import type { HeadersInput } from "../call-options.ts";
import { equalInConstantTime } from "../equal-in-constant-time.ts";
import { ConfigError, SignatureError } from "../errors.ts";
import {
  createSignature,
  type RawBody,
  toBytes,
  type WebhookDigest,
  type WebhookSecret,
} from "./signature.ts";
import type { WebhookEvent, WebhookName } from "./webhook-event.ts";

/** The headers of a delivery: whatever a `Headers` can be made of, such as the object of Node's `http`. */
export type WebhookHeaders = HeadersInput | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery, as it arrived. */
export interface WebhookDelivery {
  /** The body, exactly as received: the signature is of its bytes. */
  body: RawBody;
  /** The headers. */
  headers: WebhookHeaders;
}

/**
 * Checks a delivery and reads its event.
 *
 * @throws {@link SignatureError} when it is not what Outstand sends
 * @throws {@link ConfigError} when the body has been parsed
 */
export async function verifyDelivery(
  secrets: readonly WebhookSecret[],
  { body, headers }: WebhookDelivery,
): Promise<WebhookEvent> {
  const bytes = toBytes(body);
  if (!(bytes?.byteLength >= 0)) throw new ConfigError("webhook: pass the raw body");
  const [signature, id, name] = ["X-Outstand-Signature", "X-Outstand-Id", "X-Outstand-Event"].map((header) =>
    new Headers(headers as HeadersInput).get(header),
  );
  // Any other digest is refused, those that WebCrypto knows too.
  const digest = signature?.match(/^sha(256|512)(?==)/)?.[0] as WebhookDigest | undefined;
  let payload: { event?: unknown } | undefined;
  for (const secret of digest ? secrets : []) {
    if (
      equalInConstantTime(signature as string, await createSignature(secret, digest as WebhookDigest, bytes))
    ) {
      try {
        payload = JSON.parse(new TextDecoder().decode(bytes));
      } catch {
        // The error quotes the body, so it goes no further.
      }
    }
  }
  if (!payload || typeof payload !== "object") throw new SignatureError("webhook: wrong signature or body");
  // A name that is not in the body is not signed: only the one event that has none there may do without.
  if (!id || (payload.event ?? ("user_status" satisfies WebhookName)) !== name) {
    throw new SignatureError("webhook: wrong event or id");
  }
  return { id, name, payload } as unknown as WebhookEvent;
}

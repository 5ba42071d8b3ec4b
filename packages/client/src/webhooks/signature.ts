/** A digest that Outstand signs with. */
export type WebhookDigest = "sha256" | "sha512";

/** What a webhook is signed with: text, taken as UTF-8, or bytes. */
export type WebhookSecret = string | Uint8Array;

/** A body as it arrived. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The bytes of a body or a secret. They may be a view, which is typed as a buffer: before 5.7, TypeScript has one kind only. */
export function toBytes(value: RawBody): ArrayBuffer {
  return (typeof value === "string" ? new TextEncoder().encode(value) : value) as ArrayBuffer;
}

/**
 * The value of `X-Outstand-Signature`: the digest's name, an equals sign, and the HMAC of the body in hex digits.
 *
 * @see [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)
 */
export async function createSignature(
  secret: WebhookSecret,
  digest: WebhookDigest,
  body: RawBody,
): Promise<string> {
  const algorithm = { name: "HMAC", hash: `SHA-${digest.slice(3)}` };
  const key = await crypto.subtle.importKey("raw", toBytes(secret), algorithm, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", key, toBytes(body));
  return `${digest}=${[...new Uint8Array(mac)].map((byte) => (byte + 256).toString(16).slice(1)).join("")}`;
}

import { createHmac } from "node:crypto";

/** The digests that a signature may be made with. */
export const digests = ["sha256", "sha512"] as const;

/** One of {@link digests}. */
export type Digest = (typeof digests)[number];

/** The value of `X-Outstand-Signature` for a raw body. */
export const signBody = (body: string, secret: string, digest: Digest): string =>
  `${digest}=${createHmac(digest, secret).update(body).digest("hex")}`;

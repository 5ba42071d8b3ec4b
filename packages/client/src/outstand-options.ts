import type { RateLimit } from "./create-rate-limit.ts";
import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./retry.ts";
import type { TokenSource } from "./token-source.ts";

/** The part of the global `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of `createOutstand`. */
export interface OutstandOptions {
  /** An access token, or where to get one from. */
  auth: string | TokenSource;
  /**
   * The service, or a white label's own host; it may have a path. HTTPS, except on loopback.
   *
   * @default "https://app.outstand.com"
   */
  baseUrl?: string | URL | undefined;
  /** Accepts a `baseUrl` with `http:` on another host than loopback. Tokens then travel in the clear. */
  allowInsecure?: boolean | undefined;
  /**
   * The quota that every attempt takes a slot of, or `false` for none. Share one to share a quota.
   *
   * @default createRateLimit({ requests: 300, windowMs: 300_000 })
   */
  rateLimit?: RateLimit | false | undefined;
  /** The token of a higher agreement, sent as `X-Ratelimit-Bypass`. Give `rateLimit` the agreed size as well. */
  rateLimitBypass?: string | undefined;
  /** When to send again, or `false`. A 429 holds back the other requests in any case. */
  retry?: RetryOptions | false | undefined;
  /**
   * Longest time for one attempt, its body included, in milliseconds. Waiting for the rate limit does not count.
   *
   * @default 30_000
   */
  timeoutMs?: number | undefined;
  /**
   * Longest time for a whole call, waits and further attempts included, in milliseconds.
   *
   * @default Infinity
   */
  totalTimeoutMs?: number | undefined;
  /**
   * Sends a request.
   *
   * @default the global one
   */
  fetch?: Fetch | undefined;
  /** Told what the client does. */
  hooks?: Hooks | undefined;
}

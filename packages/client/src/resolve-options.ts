import type { CallRetryOptions } from "./call-options.ts";
import { checkNumber } from "./check-number.ts";
import { checkToken } from "./check-token.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createRateLimit, type RateLimit } from "./create-rate-limit.ts";
import { defaultBaseUrl } from "./generated/operations.ts";
import type { Hooks } from "./hooks.ts";
import { resolveBaseUrl } from "./resolve-base-url.ts";
import type { ResolvedRetry, RetryOptions } from "./retry.ts";
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
  /**
   * For tests that move the time.
   *
   * @default the machine's
   */
  clock?: Clock | undefined;
}

/** {@link OutstandOptions} as code reads them: what the clients of all users have in common. */
export interface Config {
  baseUrl: string;
  headers: Readonly<Record<string, string>>;
  newRateLimit: () => RateLimit | undefined;
  retry: ResolvedRetry;
  timeoutMs: number;
  totalTimeoutMs: number;
  fetch: Fetch;
  hooks: Hooks | undefined;
  clock: Clock;
}

/** What a request is sent with: the configuration and what belongs to one user. */
export interface Core {
  config: Config;
  auth: TokenSource;
  rateLimit: RateLimit | undefined;
}

/**
 * Checks the options and fills in what is not given.
 *
 * @throws {@link ConfigError} for one that cannot work
 */
export function resolveOptions(options: OutstandOptions): Core {
  const { rateLimit, rateLimitBypass, clock = systemClock } = options;
  const config: Config = {
    baseUrl: resolveBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure),
    headers: {
      accept: "application/json",
      ...(rateLimitBypass !== undefined && {
        "x-ratelimit-bypass": checkToken("rateLimitBypass", rateLimitBypass),
      }),
    },
    newRateLimit: () =>
      rateLimit === undefined
        ? createRateLimit({ clock })
        : rateLimit
          ? (rateLimit.fork?.() ?? rateLimit)
          : undefined,
    retry: resolveRetry(options.retry, { limit: 2, maxDelayMs: 8_000, maxRetryAfterMs: 300_000 }),
    timeoutMs: checkNumber("timeoutMs", options.timeoutMs ?? 30_000),
    totalTimeoutMs: checkNumber("totalTimeoutMs", options.totalTimeoutMs ?? Infinity),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    hooks: options.hooks,
    clock,
  };
  return { config, auth: resolveAuth(options.auth), rateLimit: rateLimit || config.newRateLimit() };
}

/** The `retry` of one call over the client's own, checked. */
export function resolveRetry(
  given: CallRetryOptions | false | undefined,
  base: ResolvedRetry,
): ResolvedRetry {
  if (given === undefined) return base;
  const own = given || { limit: 0 };
  const check = (name: keyof ResolvedRetry) => checkNumber(name, own[name] ?? base[name], 0);
  return {
    limit: check("limit"),
    maxDelayMs: check("maxDelayMs"),
    maxRetryAfterMs: check("maxRetryAfterMs"),
  };
}

/**
 * @returns a source of the token, if it is not one already
 * @throws {@link ConfigError} when it is neither
 */
export function resolveAuth(auth: string | TokenSource): TokenSource {
  if (typeof (auth as TokenSource | undefined)?.getToken === "function") return auth as TokenSource;
  const token = checkToken("auth", auth);
  return { getToken: async () => token };
}

import { checkToken } from "./check-token.ts";
import { createRateLimit, type RateLimit } from "./create-rate-limit.ts";
import { defaultBaseUrl } from "./generated/operations.ts";
import type { OutstandOptions } from "./outstand-options.ts";
import { resolveBaseUrl } from "./resolve-base-url.ts";
import { defaultLimits, resolveLimits } from "./resolve-limits.ts";
import { createSend, type Send } from "./send.ts";
import type { TokenSource } from "./token-source.ts";

/** What the faces of a client stand on. */
export interface Core {
  readonly baseUrl: string;
  readonly auth: TokenSource;
  readonly send: Send;
  /** The same for another user; without a quota, with an unused one. */
  readonly fork: (auth: string | TokenSource, rateLimit?: RateLimit | false) => Core;
}

/**
 * Checks the options and fills in what is missing.
 *
 * @throws {@link ConfigError} for one that cannot work
 */
export const resolveOptions = (options: OutstandOptions): Core => {
  const { rateLimit, rateLimitBypass } = options;
  const baseUrl = resolveBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure);
  const limits = resolveLimits(options, defaultLimits);
  const headers: Record<string, string> = { accept: "application/json" };
  if (rateLimitBypass != null) headers["x-ratelimit-bypass"] = checkToken("rateLimitBypass", rateLimitBypass);
  const fork: Core["fork"] = (token, given) => {
    const auth = resolveAuth(token);
    let quota = given;
    // Made at the first request: a white label has many users, and few of them send any.
    const getQuota = () => {
      quota ??= (rateLimit as RateLimit | undefined)?.fork?.() ?? rateLimit ?? createRateLimit();
      return quota || undefined;
    };
    return { baseUrl, auth, send: createSend(options, headers, limits, auth, getQuota), fork };
  };
  return fork(options.auth, rateLimit);
};

/** A source of the token, if it is not one already. */
const resolveAuth = (auth: string | TokenSource): TokenSource => {
  if (typeof (auth as TokenSource | undefined)?.getToken === "function") return auth as TokenSource;
  const token = checkToken("auth", auth);
  return { getToken: async () => token };
};

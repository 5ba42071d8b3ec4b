import type { CallOptions } from "./call-options.ts";
import { checkNumber } from "./check-number.ts";

/** All numbers that bound a call. */
export interface Limits {
  limit: number;
  maxDelayMs: number;
  maxRetryAfterMs: number;
  timeoutMs: number;
  totalTimeoutMs: number;
}

/** What holds where the options say nothing. */
export const defaultLimits: Limits = {
  limit: 2,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 300_000,
  timeoutMs: 30_000,
  totalTimeoutMs: Infinity,
};

/**
 * The limits in some options over others.
 *
 * @throws {@link ConfigError} for one that is no number
 */
export const resolveLimits = (
  options: Pick<CallOptions, "retry" | "timeoutMs" | "totalTimeoutMs">,
  base: Limits,
): Limits => {
  const limits = { ...base };
  const given = {
    ...options,
    ...(options.retry === false ? { limit: 0 } : options.retry),
  } as Partial<Limits>;
  let name: keyof Limits;
  for (name in base) if (given[name] != null) limits[name] = checkNumber(name, given[name], 0);
  return limits;
};

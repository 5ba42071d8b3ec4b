import { systemClock } from "./clock.ts";
import { redactCause } from "./redact-cause.ts";
import type { Limits } from "./resolve-limits.ts";

/** When a request is sent again. */
export interface RetryOptions {
  /**
   * How often a request is sent again at most.
   *
   * @default 2
   */
  limit?: number | undefined;
  /**
   * Longest wait before sending again where the service does not ask for one, in milliseconds. The wait is drawn
   * between 0 and a bound that begins at 500 and doubles up to this.
   *
   * @default 8_000
   */
  maxDelayMs?: number | undefined;
  /**
   * Longest wait that a `Retry-After` may ask for, in milliseconds. Above it the call throws at once instead of
   * waiting: a `RateLimitError` after a 429.
   *
   * @default 300_000, the length of one rate-limit window
   * @see [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)
   */
  maxRetryAfterMs?: number | undefined;
}

/** Failures of the connection that come before anything is sent, as Node, Bun and undici call them. */
const unsent = /refused|notfound|_again|connect_time/i;

/** What was decided about a request that failed. */
export type RetryPlan = readonly [
  /** Whether the attempt cannot have been carried out. */
  isUntouched: boolean,
  /** How long to wait before sending again, in milliseconds; `undefined` for not to. */
  delayMs: number | undefined,
  /** What the answer's `Retry-After` asks for, in milliseconds. */
  retryAfterMs: number | undefined,
];

/** Whether a failure may be gone when the same request is sent again; no status means no answer. */
export const isPassing = (status: number | undefined): boolean =>
  [undefined, 408, 502, 503, 504].includes(status);

/**
 * What a `Retry-After` asks for, in milliseconds from now; `undefined` for nothing.
 *
 * @see [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)
 */
export const parseRetryAfter = (headers: Headers | undefined, nowMs: number): number | undefined => {
  const value = headers?.get("retry-after") as string;
  const seconds = Number(value);
  const ms = seconds >= 0 ? seconds * 1000 : Date.parse(value) - nowMs;
  return ms > 0 ? ms : undefined;
};

/**
 * Whether and when a request that failed is sent again.
 *
 * @param outcome - the answer, or why there is none
 * @param attempt - how often it has been sent
 * @param isRepeatable - whether it does no harm that the request is carried out twice
 */
export const planRetry = (
  { limit, maxDelayMs, maxRetryAfterMs }: Limits,
  outcome: Partial<Response> & { cause?: unknown },
  attempt: number,
  isRepeatable: boolean,
): RetryPlan => {
  const { status } = outcome;
  const retryAfterMs = parseRetryAfter(outcome.headers, systemClock.now());
  const isUntouched = status === undefined ? unsent.test(redactCause(outcome as Error)) : status === 429;
  const mayResend =
    attempt <= limit &&
    (isUntouched || (isRepeatable && isPassing(status))) &&
    !((retryAfterMs as number) > maxRetryAfterMs);
  const delayMs = retryAfterMs ?? Math.random() * Math.min(maxDelayMs, 250 * 2 ** attempt);
  return [isUntouched, mayResend ? delayMs : undefined, retryAfterMs];
};

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

/** {@link RetryOptions} as code reads them. */
export interface ResolvedRetry {
  limit: number;
  maxDelayMs: number;
  maxRetryAfterMs: number;
}

/** Failures of the connection that come before anything is sent. */
const unsent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Whether an attempt that failed cannot have been carried out: it was refused, or never left. */
export function isUntouched(status: number | undefined, error: unknown): boolean {
  return status === undefined ? unsent.test(codeOf(error)) : status === 429;
}

/** Whether a failure may be gone when the same request is sent again; no status means no answer. */
export function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 408 || (status >= 502 && status <= 504);
}

/**
 * How long to wait before sending again, in milliseconds; `undefined` when the limits forbid it.
 *
 * @param resent - how often it has been sent again so far
 * @param retryAfterMs - what the answer asks for
 */
export function retryDelayMs(
  { limit, maxDelayMs, maxRetryAfterMs }: ResolvedRetry,
  resent: number,
  retryAfterMs: number | undefined,
): number | undefined {
  if (resent >= limit || (retryAfterMs ?? 0) > maxRetryAfterMs) return undefined;
  return retryAfterMs ?? Math.random() * Math.min(maxDelayMs, 500 * 2 ** resent);
}

/** The system's code for what happened, which `fetch` keeps in the error or in its cause. */
export function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause ? codeOf(cause) : "";
}

/**
 * What a `Retry-After` asks for, in milliseconds from now. A date is read against the answer's own `Date`, so that
 * a clock that is wrong does not matter.
 *
 * @see [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || nowMs);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

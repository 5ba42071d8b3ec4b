import type { CallOptions } from "./call-options.ts";
import { checkNumber } from "./check-number.ts";
import { checkToken } from "./check-token.ts";
import {
  type ApiError,
  type CallInfo,
  ConfigError,
  ConnectionError,
  OutstandError,
  RateLimitError,
  TimeoutError,
} from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import { type Answer, readError } from "./read-answer.ts";
import { type Core, resolveRetry } from "./resolve-options.ts";
import { codeOf, isPassing, isUntouched, parseRetryAfter, retryDelayMs } from "./retry.ts";
import { withDeadline } from "./with-deadline.ts";

/** What is sent, apart from its values. */
export interface Sendable extends CallInfo {
  /** Has an `n` in it when the request must not be carried out twice. */
  readonly flags: string;
}

/** Call options together with those that only some operations take. */
export interface SendOptions extends CallOptions {
  /** Of `contacts.update`: what is not listed is deleted. */
  replace?: boolean | undefined;
}

/**
 * Sends a request, from outside in: total deadline, retry, rate limit, token, attempt timeout, `fetch`.
 *
 * @throws {@link ApiError} for every answer that is not a success
 * @throws {@link ConnectionError} when there is none
 * @throws {@link TimeoutError} when it takes too long
 */
export function send(
  { config, auth, rateLimit }: Core,
  call: Sendable,
  url: string,
  options: SendOptions,
  body: BodyInit | null = null,
): Promise<Answer> {
  const { clock, fetch, hooks } = config;
  const { operationId, method, path } = call;
  const totalMs = checkNumber("totalTimeoutMs", options.totalTimeoutMs ?? config.totalTimeoutMs);
  const timeoutMs = checkNumber("timeoutMs", options.timeoutMs ?? config.timeoutMs);
  const retry = resolveRetry(options.retry, config.retry);
  const isRepeatable = (options.retry || undefined)?.idempotent ?? !call.flags.includes("n");
  const isStream = body instanceof ReadableStream;
  const headers = headersOf(options, body);
  let attempt = 0;

  const tell = (name: keyof Hooks, more?: object): void => {
    try {
      (hooks?.[name] as ((event: object) => void) | undefined)?.({
        operationId,
        method,
        path,
        attempt,
        ...more,
      });
    } catch {
      // An observer must not change the outcome of what it observes.
    }
  };
  const timeout = (ms: number) => () => new TimeoutError(`${method} ${path}: not done after ${ms} ms`);
  const refuse = (waitMs: number, response: Response) =>
    waitMs > retry.maxRetryAfterMs
      ? new RateLimitError(call, response, undefined, waitMs, "not sent, over the rate limit")
      : undefined;

  const sendRepeatedly = async (signal?: AbortSignal): Promise<Answer> => {
    let isRenewed = isStream;
    let mayHaveRun = false;
    let resent = 0;
    for (;;) {
      attempt++;
      const taking = rateLimit?.take({ signal, refuse });
      if (taking && hooks?.onWait) {
        const cancel = clock.after(1000, () => tell("onWait", { waitedMs: 1000 }));
        taking.then(cancel, cancel);
      }
      const slot = await taking;
      let token = "";
      let isSent = false;
      let answer: Answer | undefined;
      let error: unknown;
      try {
        token = checkToken("auth", await auth.getToken({ signal }));
        tell("onRequest");
        const startedMs = hooks && clock.now();
        answer = await withDeadline(clock, timeoutMs, signal, timeout(timeoutMs), async (inner) => {
          isSent = true;
          const response = await fetch(url, {
            method,
            headers: { ...config.headers, authorization: `Bearer ${token}`, ...headers },
            body,
            redirect: "manual",
            signal: inner,
            ...(isStream && { duplex: "half" }),
          });
          return { response, text: response.status === 204 ? "" : await response.text() };
        });
        if (startedMs !== undefined) {
          tell("onResponse", { status: answer.response.status, durationMs: clock.now() - startedMs });
        }
      } catch (reason) {
        signal?.throwIfAborted();
        if (!isSent) throw reason;
        const code = codeOf(reason);
        error =
          reason instanceof TimeoutError
            ? reason
            : new ConnectionError(`${method} ${path}: no answer${code && ` (${code})`}`, { cause: reason });
      } finally {
        slot?.done(!isSent);
      }
      const status = answer?.response.status;
      // A DELETE whose first answer was lost has done its work when there is nothing left to delete.
      if (answer?.response.ok || (answer && mayHaveRun && status === 404 && method === "DELETE"))
        return answer;
      if (status === 401 && !isRenewed) {
        isRenewed = true;
        if ((await auth.getToken({ rejected: token, signal })) !== token) continue;
      }
      const retryAfterMs = answer && parseRetryAfter(answer.response.headers, clock.now());
      const untouched = isUntouched(status, error);
      mayHaveRun ||= !untouched;
      const mayResend = !isStream && (untouched || (isRepeatable && isPassing(status)));
      const delayMs = mayResend ? retryDelayMs(retry, resent++, retryAfterMs) : undefined;
      if (answer && status === 429)
        rateLimit?.close(clock.now() + (retryAfterMs ?? delayMs ?? 1000), answer.response);
      if (delayMs === undefined) throw answer ? readError(call, answer, retryAfterMs) : error;
      const sleepMs = rateLimit && status === 429 ? 0 : delayMs;
      tell("onRetry", { delayMs: sleepMs, status });
      if (sleepMs > 0) {
        await withDeadline(
          clock,
          Infinity,
          signal,
          timeout(0),
          (inner) =>
            new Promise<void>((resolve) => inner.addEventListener("abort", clock.after(sleepMs, resolve))),
        );
      }
    }
  };

  const answer =
    options.signal || totalMs < Infinity
      ? withDeadline(clock, totalMs, options.signal, timeout(totalMs), sendRepeatedly)
      : sendRepeatedly();
  if (hooks) answer.catch((error) => error instanceof OutstandError && tell("onError", { error }));
  return answer;
}

/** The headers of one request, in lower case, beside those of all. */
function headersOf(options: SendOptions, body: BodyInit | null): Record<string, string> {
  const headers: Record<string, string> = {};
  if (typeof body === "string") headers["content-type"] = "application/json";
  if (options.replace) headers["x-outstand-replace"] = "true";
  try {
    if (options.headers) Object.assign(headers, Object.fromEntries(new Headers(options.headers)));
  } catch {
    throw new ConfigError("headers: not to be sent");
  }
  return headers;
}

import type { CallOptions, CallRetryOptions } from "./call-options.ts";
import { checkToken } from "./check-token.ts";
import { systemClock } from "./clock.ts";
import type { RateLimit } from "./create-rate-limit.ts";
import { type ApiError, type CallInfo, ConfigError, ConnectionError, TimeoutError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import type { OutstandOptions } from "./outstand-options.ts";
import { readJson } from "./read-answer.ts";
import { type Limits, resolveLimits } from "./resolve-limits.ts";
import { planRetry } from "./retry.ts";
import type { TokenSource } from "./token-source.ts";
import { withDeadline } from "./with-deadline.ts";

/** An answer, and its body, which has been read from it. */
export type Answer = readonly [response: Response, text: string];

/** Call options together with those that only some operations take. */
export interface SendOptions extends CallOptions {
  /** Of `contacts.update`: what is not listed is deleted. */
  replace?: boolean | undefined;
}

/**
 * Sends a request, from outside in: total deadline, retry, rate limit, token, attempt timeout, `fetch`.
 *
 * @param isRepeatable - whether it may be carried out twice
 * @throws {@link ApiError} for every answer that is not a success
 * @throws {@link ConnectionError} when there is none
 * @throws {@link TimeoutError} when it takes too long
 */
export type Send = (
  call: CallInfo,
  isRepeatable: boolean,
  url: string,
  options?: SendOptions,
  body?: RequestInit["body"],
) => Promise<Answer>;

/** Hooks as they are called: an async one returns a promise, whatever its type says. */
type Observers = Record<string, ((event: object) => Promise<void> | undefined) | undefined> | undefined;

/** Makes what sends the requests of one user. */
export const createSend = (
  { fetch: own, hooks }: OutstandOptions,
  shared: Readonly<Record<string, string>>,
  defaults: Limits,
  auth: TokenSource,
  getQuota: () => RateLimit | undefined,
): Send => {
  return (call, isRepeatable, url, options, body) => {
    const { method } = call;
    const caller = options?.signal;
    const isStream = body instanceof ReadableStream;
    const limits = options ? resolveLimits(options, defaults) : defaults;
    const { timeoutMs, totalTimeoutMs } = limits;
    const mayRepeat = (options?.retry as CallRetryOptions | undefined)?.idempotent ?? isRepeatable;
    const headers = headersOf(shared, options, body);
    const authorization = headers.authorization;
    const rateLimit = getQuota();
    let attempt = 0;

    const tell = (name: keyof Hooks, more?: object): void => {
      try {
        (hooks as Observers)?.[name]?.({ ...call, attempt, ...more })?.catch(() => {});
      } catch {
        // An observer must not change the outcome of what it observes, be it async or not.
      }
    };

    const run = async (signal?: AbortSignal): Promise<Answer> => {
      let isRenewed = !!authorization;
      let mayHaveRun = false;
      for (;;) {
        attempt++;
        const slot = await rateLimit?.take({
          signal,
          call,
          maxWaitMs: limits.maxRetryAfterMs,
          onWait: () => tell("onWait"),
        });
        let outcome: Response | ConnectionError | TimeoutError;
        let isUnsent = true;
        let token = "";
        let text = "";
        try {
          token = checkToken("auth", await auth.getToken({ signal }));
          tell("onRequest");
          const startedMs = hooks && systemClock.now();
          outcome = await withDeadline(call, timeoutMs, signal, async (inner) => {
            isUnsent = false;
            headers.authorization = authorization ?? `Bearer ${token}`;
            const response = await (own ?? fetch)(url, {
              method,
              headers,
              body,
              redirect: "manual",
              signal: inner,
              // Streams need it, and it is the default of all others.
              duplex: "half",
            } as RequestInit);
            // To read nothing costs as much as to read something.
            if (response.status !== 204) text = await response.text();
            return response;
          });
          if (startedMs)
            tell("onResponse", { status: outcome.status, durationMs: systemClock.now() - startedMs });
        } catch (cause) {
          signal?.throwIfAborted();
          if (isUnsent) throw cause;
          outcome = cause instanceof TimeoutError ? cause : new ConnectionError(call, "no answer", { cause });
        } finally {
          slot?.done(isUnsent);
        }
        const response = outcome as Response;
        const { status } = response;
        if (response.ok) return [response, text];
        // A DELETE whose first answer was lost has done its work when there is nothing left to delete.
        if (mayHaveRun && status === 404 && method === "DELETE") return [response, ""];
        if (status === 401 && !isRenewed) {
          isRenewed = true;
          if ((await auth.getToken({ rejected: token, signal })) !== token && !isStream) continue;
        }
        const [isUntouched, delayMs, retryAfterMs] = planRetry(limits, response, attempt, mayRepeat);
        mayHaveRun ||= !isUntouched;
        const gate = status === 429 ? rateLimit : undefined;
        gate?.close(systemClock.now() + (retryAfterMs ?? delayMs ?? 1000), response);
        if (delayMs === undefined || isStream) {
          if (status !== undefined) readJson(call, response, text, false, retryAfterMs);
          throw outcome;
        }
        tell("onRetry", { delayMs, status });
        // After a 429 the gate does the waiting.
        if (!gate) {
          await new Promise<void>((resolve) => {
            const cancel = systemClock.after(delayMs, resolve);
            signal?.addEventListener("abort", cancel);
          });
        }
      }
    };

    return caller || totalTimeoutMs < Infinity ? withDeadline(call, totalTimeoutMs, caller, run) : run();
  };
};

/** The headers of one request, in lower case. */
const headersOf = (
  shared: Readonly<Record<string, string>>,
  options: SendOptions | undefined,
  body: RequestInit["body"],
): Record<string, string> => {
  const headers = { ...shared };
  if (typeof body === "string") headers["content-type"] = "application/json";
  if (options?.replace) headers["x-outstand-replace"] = "true";
  try {
    if (options?.headers) Object.assign(headers, Object.fromEntries(new Headers(options.headers)));
  } catch {
    throw new ConfigError("headers: invalid");
  }
  return headers;
};

import type { Clock } from "../clock.ts";
import {
  ApiError,
  type CallInfo,
  ConnectionError,
  OAuthError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "../errors.ts";
import type { Fetch } from "../resolve-options.ts";
import { isPassing, isUntouched, parseRetryAfter } from "../retry.ts";
import { withDeadline } from "../with-deadline.ts";

/** Where the OAuth endpoints are and how they are called. */
export interface Endpoint {
  baseUrl: string;
  fetch: Fetch;
  timeoutMs: number;
  clock: Clock;
}

/** A call of an endpoint. */
export interface EndpointCall<T> extends CallInfo {
  headers: Record<string, string>;
  body?: string;
  /** What must not be seen again, should the service repeat it in a description. */
  secrets: string[];
  /** Whether it may be carried out twice. */
  repeatable: boolean;
  /** Reads the answer; nothing for one that is not what it should be. */
  read(answer: Record<string, unknown>): T | undefined;
}

/** The longest `Retry-After` that is waited for. */
const maxRetryAfterMs = 300_000;

/**
 * Calls an endpoint, and once more when the first call cannot have been carried out, or failed and may be repeated.
 *
 * @throws {@link OAuthError} when the answer has an error code
 * @throws {@link ApiError} when it is another failure, or does not answer the question. It goes without the body, which
 *   may hold a token
 * @throws {@link ConnectionError} when there is no answer
 * @throws {@link TimeoutError} when it takes longer than `timeoutMs`
 */
export async function callEndpoint<T>(
  endpoint: Endpoint,
  call: EndpointCall<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await callOnce(endpoint, call, signal, 0);
  } catch (error) {
    const { status, headers, cause } = error as Partial<ApiError>;
    const retryAfterMs = headers && parseRetryAfter(headers, endpoint.clock.now());
    const delayMs = retryAfterMs ?? Math.random() * 500;
    const isFinal = signal?.aborted || error instanceof OAuthError || delayMs > maxRetryAfterMs;
    if (isFinal || !(isUntouched(status, cause) || (call.repeatable && isPassing(status)))) throw error;
    return callOnce(endpoint, call, signal, delayMs);
  }
}

function callOnce<T>(
  { baseUrl, fetch, timeoutMs, clock }: Endpoint,
  call: EndpointCall<T>,
  signal: AbortSignal | undefined,
  delayMs: number,
): Promise<T> {
  const { method, path, headers, body = null, secrets, read } = call;
  const name = `${method} ${path}`;
  const timeout = () => new TimeoutError(`${name}: no answer after ${timeoutMs} ms`);
  return withDeadline(clock, delayMs + timeoutMs, signal, timeout, async (inner) => {
    if (delayMs > 0) {
      await new Promise<void>((wake) => {
        inner.onabort = clock.after(delayMs, wake);
      });
    }
    let response: Response;
    let content: string;
    try {
      response = await fetch(baseUrl + path, { method, headers, body, redirect: "manual", signal: inner });
      content = await response.text();
    } catch (cause) {
      throw new ConnectionError(`${name}: no answer`, { cause });
    }
    const answer = parse(content);
    const { status, ok } = response;
    const { error, error_description } = answer;
    // What servers and gateways say of their own troubles is no code of the RFCs.
    const code = status === 429 || status > 499 ? /^(invalid|unauthorized|unsupported)_/ : /^[a-z_]+$/;
    if (typeof error === "string" && code.test(error)) {
      const text = typeof error_description === "string" ? error_description : undefined;
      throw new OAuthError(
        `${name}: ${error}`,
        error,
        secrets.reduce((shown, secret) => shown?.replaceAll(secret, "[hidden]"), text),
      );
    }
    const result = ok ? read(answer) : undefined;
    if (result) return result;
    if (status === 429) {
      throw new RateLimitError(call, response, undefined, parseRetryAfter(response.headers, clock.now()));
    }
    throw new (status > 499 ? ServerError : ApiError)(
      call,
      response,
      undefined,
      ok ? "unexpected answer" : undefined,
    );
  });
}

/** The error of `JSON.parse` quotes the text, so it goes no further. */
function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

import type { Clock } from "../clock.ts";
import {
  ApiError,
  type CallInfo,
  ConnectionError,
  OAuthError,
  RateLimitError,
  ServerError,
  type TimeoutError,
} from "../errors.ts";
import type { Fetch } from "../outstand-options.ts";
import { redactCause } from "../redact-cause.ts";
import { isPassing, parseRetryAfter } from "../retry.ts";
import { withDeadline } from "../with-deadline.ts";

/** Where the OAuth endpoints are and how they are called. */
export interface Endpoint {
  baseUrl: string;
  fetch: Fetch;
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

/** The longest time for one request, its body included. */
const timeoutMs = 30_000;

/** The longest `Retry-After` that is waited for. */
const maxRetryAfterMs = 300_000;

/**
 * Calls an endpoint, and once more after a 429, or when it failed and may be repeated.
 *
 * @throws {@link OAuthError} when the answer has an error code
 * @throws {@link ApiError} when it is another failure, or does not answer the question. It goes without the body, which
 *   may hold a token
 * @throws {@link ConnectionError} when there is no answer
 * @throws {@link TimeoutError} when it takes too long
 */
export async function callEndpoint<T>(
  endpoint: Endpoint,
  call: EndpointCall<T>,
  signal: AbortSignal | undefined,
  delayMs?: number,
): Promise<T> {
  try {
    return await withDeadline(
      call,
      timeoutMs + (delayMs ?? 0),
      signal,
      (inner) => callOnce(endpoint, call, inner, delayMs),
      endpoint.clock,
    );
  } catch (error) {
    signal?.throwIfAborted();
    const { status, headers } = error as Partial<ApiError>;
    const waitMs = parseRetryAfter(headers, endpoint.clock.now()) ?? Math.random() * 500;
    const mayPass =
      status === 429 || (call.repeatable && isPassing(status) && !(error instanceof OAuthError));
    if (delayMs === undefined && mayPass && waitMs <= maxRetryAfterMs) {
      return callEndpoint(endpoint, call, signal, waitMs);
    }
    throw error;
  }
}

async function callOnce<T>(
  { baseUrl, fetch, clock }: Endpoint,
  call: EndpointCall<T>,
  signal: AbortSignal,
  delayMs: number | undefined,
): Promise<T> {
  const { method, path, headers, body = null, secrets, read } = call;
  if (delayMs !== undefined) {
    await new Promise<void>((wake) => {
      signal.onabort = clock.after(delayMs, wake);
    });
  }
  let response: Response;
  let text: string;
  try {
    response = await fetch(baseUrl + path, { method, headers, body, redirect: "manual", signal });
    text = await response.text();
  } catch (cause) {
    const error = new ConnectionError(call, "no answer", { cause });
    redactCause(error);
    throw error;
  }
  const { status, ok } = response;
  const answer = parse(text);
  const { error, error_description } = answer;
  // What servers and gateways say of their own troubles is no code of the RFCs.
  const code = status === 429 || status > 499 ? /^(invalid|unauthorized|unsupported)_/ : /^[a-z_]+$/;
  if (typeof error === "string" && code.test(error)) {
    let description = typeof error_description === "string" ? error_description : undefined;
    for (const secret of secrets) description = description?.replaceAll(secret, "[hidden]");
    throw new OAuthError(`${method} ${path}: ${error}`, error, description);
  }
  const result = ok ? read(answer) : undefined;
  if (result) return result;
  const retryAfterMs = parseRetryAfter(response.headers, clock.now());
  const Class = status === 429 ? RateLimitError : status > 499 ? ServerError : ApiError;
  throw new Class(call, response, undefined, retryAfterMs, ok ? "unexpected answer" : undefined);
}

/** The error of `JSON.parse` quotes the text, so it goes no further. */
function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

import type { RetryOptions } from "./retry.ts";

/** An id, as a number or as the same digits in a string. */
export type Id = number | string;

/** A value of a query parameter; what is `undefined` is left out. */
export type QueryValue = string | number | boolean | null | undefined;

/** What a `Headers` can be made of. The global name for it, `HeadersInit`, is missing from the types of Node. */
export type HeadersInput = NonNullable<RequestInit["headers"]>;

/** Options of one call. They win over those of the client. */
export interface CallOptions {
  /** Aborts the call, whatever it is waiting for. The call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Longest time for one attempt, its body included, in milliseconds. Waiting for the rate limit does not count. */
  timeoutMs?: number | undefined;
  /** Longest time for the whole call, waits and further attempts included, in milliseconds. */
  totalTimeoutMs?: number | undefined;
  /** Headers to add. They win over the client's own. With an `Authorization` of its own, a call gets no new token after a 401. */
  headers?: HeadersInput | undefined;
  /** Query parameters to add: for what is not described. */
  query?: Readonly<Record<string, QueryValue>> | undefined;
  /** When to send again, or `false`. */
  retry?: CallRetryOptions | false | undefined;
}

/** Options of sending again, for one call. */
export interface CallRetryOptions extends RetryOptions {
  /**
   * You vouch that the request may be carried out twice, so it is sent again even when the answer to it was lost.
   *
   * @default what the description says of the operation
   */
  idempotent?: boolean | undefined;
}

/**
 * The statuses that the server may give without the description naming them: what goes wrong before a request
 * reaches an operation. There are no others.
 */
export const transportStatuses = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  431: "Request Header Fields Too Large",
} as const;

/** One of {@link transportStatuses}. */
export type TransportStatus = keyof typeof transportStatuses;

/** A request that cannot be brought to an operation. Answered as problem details (RFC 9457). */
export class TransportError extends Error {
  readonly status: TransportStatus;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status What the client gets.
   * @param detail What is wrong and how to mend it; holds nothing of the request's values.
   * @param headers Headers that the status calls for, such as `Allow`.
   */
  constructor(status: TransportStatus, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.name = "TransportError";
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Problem details, sent as `application/problem+json`.
 *
 * @see [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)
 */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

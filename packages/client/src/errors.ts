import { camelCase } from "./expand-row.ts";

/** What an error tells about the call that failed: never a path value, a query, a header or a body. */
export interface CallInfo {
  /** The operation's id; none for what is not described. */
  readonly operationId?: string | undefined;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/contacts/{id}.json`. */
  readonly path: string;
}

/** The base of all errors of this package. An abort by the caller is not one: it rethrows the caller's reason. */
export class OutstandError extends Error {
  /** The class's name in a word that stays the same, as `not_found` for `NotFoundError`. */
  static readonly code: string = "outstand";
  /** What went wrong, in a word that stays the same, as `not_found` for `NotFoundError`. */
  readonly code: string = (this.constructor as typeof OutstandError).code;

  // `super` reads it for the stack, before there is any property; and a minifier would change the class's own name.
  override get name(): string {
    return camelCase(`_${(this.constructor as typeof OutstandError).code}_error`);
  }
}

/** A call that failed. */
class CallError extends OutstandError {
  /** The operation's id; none for what is not described. */
  declare readonly operationId: string | undefined;
  /** The HTTP method. */
  declare readonly method: string;
  /** The path template. */
  declare readonly path: string;

  /**
   * @param call - the call that failed
   * @param text - what happened
   */
  constructor({ operationId, method, path }: CallInfo, text: string, options?: ErrorOptions) {
    super(`${method} ${path}: ${text}`, options);
    // Nothing else of the call, which may be an object with secrets in it.
    Object.assign(this, { operationId, method, path });
  }
}

/**
 * The service answered with a failure, or with something that cannot be read.
 *
 * Body and headers are hidden from `inspect`, because they may hold what must not be logged.
 */
export class ApiError extends CallError {
  static override readonly code: string = "api";
  /** The HTTP status. */
  readonly status: number;
  /** How long the service asks to wait, in milliseconds; `undefined` when it does not say. */
  readonly retryAfterMs: number | undefined;
  readonly #response: Response;
  readonly #body: unknown;

  /**
   * @param call - the call that failed
   * @param response - the answer; its body has been read
   * @param body - that body
   * @param retryAfterMs - how long it asks to wait
   * @param text - what happened
   */
  constructor(
    call: CallInfo,
    response: Response,
    body?: unknown,
    retryAfterMs?: number,
    text: string = `answered ${response.status}`,
  ) {
    super(call, text);
    this.status = response.status;
    this.retryAfterMs = retryAfterMs;
    this.#response = response;
    this.#body = body;
  }

  /** The answer's headers. */
  get headers(): Headers {
    return this.#response.headers;
  }

  /** The answer's body: parsed JSON, else the text. */
  get body(): unknown {
    return this.#body;
  }

  /** The answer. Its body has been read. */
  get response(): Response {
    return this.#response;
  }
}

/** 400: the request cannot be read. */
export class BadRequestError extends ApiError {
  static override readonly code = "bad_request";
  declare readonly code: "bad_request";
}

/** 401: the token is missing, unknown, expired or revoked. */
export class AuthenticationError extends ApiError {
  static override readonly code = "authentication";
  declare readonly code: "authentication";
}

/** 403: the token lacks the scope or is of the other family. */
export class PermissionError extends ApiError {
  static override readonly code = "permission";
  declare readonly code: "permission";
}

/** 404: what was asked for does not exist or is not yours. */
export class NotFoundError extends ApiError {
  static override readonly code = "not_found";
  declare readonly code: "not_found";
}

/** 422: attributes of the request are invalid. */
export class ValidationError extends ApiError {
  static override readonly code = "validation";
  declare readonly code: "validation";

  /**
   * The texts of what failed, by attribute; `{}` when the answer names none. `isValidationError` narrows the
   * attributes to those of one operation.
   */
  get errors(): Readonly<Record<string, readonly string[]>> {
    return (this.body as { errors?: Record<string, string[]> } | undefined)?.errors ?? {};
  }
}

/** 429: over the rate limit. A call that was not sent for that reason carries the 429 that closed the gate. */
export class RateLimitError extends ApiError {
  static override readonly code = "rate_limit";
  declare readonly code: "rate_limit";
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  static override readonly code = "server";
  declare readonly code: "server";
}

/** No answer, or one that was cut off. `cause` has the reason. */
export class ConnectionError extends CallError {
  static override readonly code = "connection";
  declare readonly code: "connection";
}

/** `timeoutMs` or `totalTimeoutMs` is over. */
export class TimeoutError extends CallError {
  static override readonly code = "timeout";
  declare readonly code: "timeout";
}

/** An option or an argument that cannot work. Nothing was sent. */
export class ConfigError extends OutstandError {
  static override readonly code = "config";
  declare readonly code: "config";
}

/**
 * An answer of the OAuth endpoints that refuses.
 *
 * @see [RFC 6749, section 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)
 */
export class OAuthError extends OutstandError {
  static override readonly code = "oauth";
  declare readonly code: "oauth";
  /** The error code of the answer, such as `invalid_grant`. */
  readonly error: string;
  /** The text of the answer, where it has one. */
  readonly errorDescription: string | undefined;

  constructor(message: string, error: string, errorDescription?: string, options?: ErrorOptions) {
    super(message, options);
    this.error = error;
    this.errorDescription = errorDescription;
  }

  override get name(): string {
    return "OAuthError";
  }
}

/** A webhook whose signature, header or body is not what it should be. */
export class SignatureError extends OutstandError {
  static override readonly code = "signature";
  declare readonly code: "signature";
}

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
  /** What went wrong, in a word that stays the same: the class's name, as `not_found` for `NotFoundError`. */
  readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = this.name
      .slice(0, -5)
      .replace(/\B[A-Z]/g, "_$&")
      .toLowerCase();
  }

  override get name(): string {
    return "OutstandError";
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

  override get name(): string {
    return "ApiError";
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
  declare readonly code: "bad_request";

  override get name(): string {
    return "BadRequestError";
  }
}

/** 401: the token is missing, unknown, expired or revoked. */
export class AuthenticationError extends ApiError {
  declare readonly code: "authentication";

  override get name(): string {
    return "AuthenticationError";
  }
}

/** 403: the token lacks the scope or is of the other family. */
export class PermissionError extends ApiError {
  declare readonly code: "permission";

  override get name(): string {
    return "PermissionError";
  }
}

/** 404: what was asked for does not exist or is not yours. */
export class NotFoundError extends ApiError {
  declare readonly code: "not_found";

  override get name(): string {
    return "NotFoundError";
  }
}

/** 422: attributes of the request are invalid. */
export class ValidationError extends ApiError {
  declare readonly code: "validation";

  override get name(): string {
    return "ValidationError";
  }

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
  declare readonly code: "rate_limit";

  override get name(): string {
    return "RateLimitError";
  }
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  declare readonly code: "server";

  override get name(): string {
    return "ServerError";
  }
}

/** No answer, or one that was cut off. `cause` has the reason. */
export class ConnectionError extends CallError {
  declare readonly code: "connection";

  override get name(): string {
    return "ConnectionError";
  }
}

/** `timeoutMs` or `totalTimeoutMs` is over. */
export class TimeoutError extends CallError {
  declare readonly code: "timeout";

  override get name(): string {
    return "TimeoutError";
  }
}

/** An option or an argument that cannot work. Nothing was sent. */
export class ConfigError extends OutstandError {
  declare readonly code: "config";

  override get name(): string {
    return "ConfigError";
  }
}

/**
 * An answer of the OAuth endpoints that refuses.
 *
 * @see [RFC 6749, section 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)
 */
export class OAuthError extends OutstandError {
  override readonly code = "oauth";
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
  declare readonly code: "signature";

  override get name(): string {
    return "SignatureError";
  }
}

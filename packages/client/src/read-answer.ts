import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type CallInfo,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: ValidationError,
  429: RateLimitError,
};

/**
 * The JSON of an answer.
 *
 * @param isList - whether the JSON has to be an array
 * @param retryAfterMs - how long a failure asks to wait
 * @throws {@link ApiError} for a failure, by its status, and for what is not as described or cut off
 */
export const readJson = (
  call: CallInfo,
  response: Response,
  text: string,
  isList?: boolean,
  retryAfterMs?: number,
): unknown => {
  const { ok, status } = response;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // What JSON.parse throws quotes the body, so it goes no further.
  }
  if (ok && (isList ? Array.isArray(body) : body !== undefined)) return body;
  const Class = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  throw new Class(call, response, body ?? text, retryAfterMs, ok ? "not as described" : undefined);
};

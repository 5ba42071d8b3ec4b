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

/** An answer with its body, read to the end. */
export interface Answer {
  response: Response;
  text: string;
}

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: ValidationError,
};

/**
 * The JSON of a successful answer.
 *
 * @param isList - whether it has to be an array
 * @throws {@link ApiError} when it is something else, or cut off
 */
export function readJson(call: CallInfo, answer: Answer, isList?: boolean): unknown {
  const body = parseJson(answer.text);
  if (body === undefined || (isList && !Array.isArray(body))) throw notAsDescribed(call, answer);
  return body;
}

/** The error for a success that cannot be used. */
export function notAsDescribed(call: CallInfo, { response, text }: Answer): ApiError {
  return new ApiError(call, response, text, `answered ${response.status}, but not as described`);
}

/** The error for an answer that is a failure, by its status. */
export function readError(
  call: CallInfo,
  { response, text }: Answer,
  retryAfterMs: number | undefined,
): ApiError {
  const { status } = response;
  const body = parseJson(text) ?? (text || undefined);
  if (status === 429) return new RateLimitError(call, response, body, retryAfterMs);
  return new (classes[status] ?? (status >= 500 ? ServerError : ApiError))(call, response, body);
}

/** `undefined` for what is no JSON: what `JSON.parse` throws quotes the body, so it goes no further. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

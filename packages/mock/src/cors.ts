import type { IncomingHttpHeaders } from "node:http";

/** The headers of answers that a browser does not show to a page unasked. */
const exposed = "Allow, Content-Length, Date, Location, Retry-After, WWW-Authenticate";
const methods = "GET, HEAD, POST, PUT, PATCH, DELETE";
/** How long a browser may remember what it was allowed, in seconds. */
const memorySeconds = 600;

/** Whether a request asks if another one may be sent. */
export const isPreflight = (headers: IncomingHttpHeaders): boolean =>
  headers.origin !== undefined && headers["access-control-request-method"] !== undefined;

/** Whether a page with this origin comes from this machine. */
export const isLoopbackOrigin = (origin: string): boolean => {
  const hostname = URL.parse(origin)?.hostname ?? "";
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
};

/** The names that a page wants to send, when they are names. */
const wantedHeaders = ({ "access-control-request-headers": wanted = "" }: IncomingHttpHeaders) =>
  /^[!#$%&'*+.^_`|~\w, -]{1,2000}$/.test(wanted) ? wanted : "Authorization, Content-Type, Prefer";

/**
 * What lets a page in a browser see an answer; nothing for a request that comes from none. Every page may use the API,
 * which demands a token; only pages of this machine may use `/_mock`, which demands nothing.
 *
 * @see [Fetch standard, CORS protocol](https://fetch.spec.whatwg.org/#http-cors-protocol)
 */
export const corsHeaders = (headers: IncomingHttpHeaders, isControl: boolean): Record<string, string> => {
  const { origin } = headers;
  if (origin === undefined || (isControl && !isLoopbackOrigin(origin))) return {};
  const allowed = {
    "access-control-allow-origin": isControl ? origin : "*",
    "access-control-expose-headers": exposed,
    ...(isControl && { vary: "Origin" }),
  };
  if (!isPreflight(headers)) return allowed;
  return {
    ...allowed,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": wantedHeaders(headers),
    "access-control-max-age": String(memorySeconds),
    ...(headers["access-control-request-private-network"] === "true" && {
      "access-control-allow-private-network": "true",
    }),
  };
};

import { ConfigError } from "./errors.ts";

/** A URL of origin and path alone, with TLS unless the host is loopback. */
const safeUrl = /^http(s:\/\/[^/@]+|:\/\/(([^/@]+\.)?localhost|127[\d.]+|\[::1\])(:\d+)?)\/[^?#]*$/;

/**
 * The origin and path of a base URL, without a slash at the end.
 *
 * @throws {@link ConfigError} when it is no URL, is not HTTPS (loopback aside), or has credentials, a query or a fragment
 */
export const resolveBaseUrl = (baseUrl: string | URL, allowInsecure?: boolean): string => {
  const href = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if (safeUrl.test(allowInsecure ? href.replace(/^http:/, "https:") : href)) return href.replace(/\/+$/, "");
  throw new ConfigError("baseUrl: not https, or more than a path");
};

import { ConfigError } from "./errors.ts";

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The origin and path of a base URL, without a slash at the end.
 *
 * @throws {@link ConfigError} when it is no URL, is not HTTPS (loopback aside), or has credentials, a query or a fragment
 */
export function resolveBaseUrl(baseUrl: string | URL, allowInsecure?: boolean): string {
  try {
    const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(baseUrl);
    const isSafe =
      protocol === "https:" || (protocol === "http:" && (allowInsecure || loopback.test(hostname)));
    if (isSafe && !(username + password + search + hash)) return origin + pathname.replace(/\/+$/, "");
  } catch {
    // What URL throws quotes the URL, which may have a password in it.
  }
  throw new ConfigError("baseUrl: not an https URL without credentials, query and fragment");
}

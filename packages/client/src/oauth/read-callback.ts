import { equalInConstantTime } from "../equal-in-constant-time.ts";
import { OAuthError } from "../errors.ts";

/**
 * The code in the URL that the user's browser came back with.
 *
 * @param redirectUri - what a relative URL is relative to
 * @param state - what was sent along
 * @throws {@link OAuthError} when the state is another, the user refused, or there is no code
 * @see [RFC 6749, section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2)
 */
export function readCallback(callbackUrl: string | URL, redirectUri: string, state: string): string {
  let query = new URLSearchParams();
  try {
    query = new URL(callbackUrl, redirectUri).searchParams;
  } catch {
    // The error quotes the URL, which holds the code. Without a query there is no state, so it ends below.
  }
  // What occurs twice counts as missing: RFC 6749, section 3.1.
  const read = (name: string) => (query.getAll(name)[1] === undefined && query.get(name)) || "";
  // Before all else: without the state anybody may have made the URL up, its error too.
  if (!state || !equalInConstantTime(read("state"), state)) {
    throw new OAuthError("callback: wrong state", "state_mismatch");
  }
  const code = read("code");
  const error = read("error") || (code ? "" : "invalid_request");
  if (error) throw new OAuthError("callback: refused", error, read("error_description") || undefined);
  return code;
}

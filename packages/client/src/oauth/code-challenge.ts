/**
 * The S256 challenge of a code verifier.
 *
 * @see [RFC 7636, section 4.2](https://www.rfc-editor.org/rfc/rfc7636#section-4.2)
 */
export async function createCodeChallenge(codeVerifier: string): Promise<string> {
  return toBase64Url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier)));
}

/** 256 random bits, in 43 characters that need no escaping. */
export function createRandomText(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)).buffer);
}

function toBase64Url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

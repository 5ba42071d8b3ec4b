import { Refusal } from "../engine/refusal.ts";

const descriptions = {
  invalid_request: "The request is malformed.",
  invalid_client: "The client is unknown, or its secret is wrong or missing.",
  invalid_grant: "The code or refresh token is invalid, expired, revoked or of another client.",
  invalid_scope: "The scope is invalid or unknown.",
  unauthorized_client: "The client may not use this grant.",
  unsupported_grant_type: "The server does not support this grant.",
} as const;

/** Keeps answers with tokens out of caches. */
export const noStore = { "cache-control": "no-store", pragma: "no-cache" } as const;

/**
 * What the token endpoint refuses with.
 *
 * @param description The sentence for people; by default the usual one. It stands in a header too, so it is plain
 * ASCII without quotes and holds nothing of the request.
 * @see [RFC 6749, section 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)
 */
export const oauthError = (
  error: keyof typeof descriptions,
  description: string = descriptions[error],
): Refusal =>
  new Refusal({
    status: error === "invalid_client" ? 401 : 400,
    headers: {
      "content-type": "application/json",
      ...noStore,
      "www-authenticate": `Bearer realm="Doorkeeper", error="${error}", error_description="${description}"`,
    },
    body: { error, error_description: description },
  });

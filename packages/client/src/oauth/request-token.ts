import { oauthTokenPath } from "../generated/operations.ts";
import type { components } from "../generated/schema.ts";
import { callEndpoint, type Endpoint } from "./call-endpoint.ts";
import { hideTokens, type TokenSet } from "./token-set.ts";

/** What is exchanged for a token. */
export type Grant =
  | components["schemas"]["AuthorizationCodeGrant"]
  | components["schemas"]["RefreshTokenGrant"]
  | components["schemas"]["ClientCredentialsGrant"];

/** The application, and where it is known. */
export interface Application extends Endpoint {
  clientId: string;
  clientSecret: string;
}

/**
 * Gets a token set from the token endpoint.
 *
 * A code works once, so its exchange is sent again after a 429 alone. A refresh whose answer got
 * lost is sent once more, with the same refresh token: where that works until the new access token is first used, the
 * answer is another set; where it died at once, the lost set was the only good one, and asking cannot make it worse.
 *
 * @throws {@link OAuthError} when the grant is refused
 * @see [RFC 6749, section 5](https://www.rfc-editor.org/rfc/rfc6749#section-5)
 */
export function requestToken(
  application: Application,
  grant: Grant,
  signal?: AbortSignal,
): Promise<TokenSet> {
  const { clientId, clientSecret, clock } = application;
  const { grant_type, ...secrets } = grant;
  return callEndpoint(
    application,
    {
      operationId: "oauth_token",
      method: "POST",
      path: oauthTokenPath,
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ client_id: clientId, client_secret: clientSecret, ...grant }),
      secrets: [clientSecret, ...Object.values(secrets)],
      repeatable: grant_type !== "authorization_code",
      read(answer) {
        const { access_token, token_type } = answer;
        if (typeof access_token !== "string" || !access_token || !/^bearer$/i.test(`${token_type}`)) return;
        return hideTokens({ ...(answer as TokenSet), received_at: Math.floor(clock.now() / 1000) });
      },
    },
    signal,
  );
}

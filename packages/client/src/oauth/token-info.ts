import { checkToken } from "../check-token.ts";
import { oauthTokenInfoPath } from "../generated/operations.ts";
import type { components } from "../generated/schema.ts";
import { callEndpoint, type Endpoint } from "./call-endpoint.ts";

type Answer = components["schemas"]["TokenInfo"];

/** What an access token is good for, and how long still. */
export interface TokenInfo {
  /** The id of the token's user; `null` for an application's token. */
  resource_owner_id: Answer["resource_owner_id"];
  /** What the token is good for. */
  scope: Answer["scope"];
  /** How long the token still lives, in seconds; `null` when it does not expire. */
  expires_in: Answer["expires_in"];
  /** The application that it was given to. */
  application: Answer["application"];
  /** When it was created, in seconds since 1970 by the server's clock. */
  created_at: Answer["created_at"];
}

/**
 * Asks the service about an access token. Older servers spell two fields in another way: both are read.
 *
 * @throws {@link OAuthError} `invalid_token` when it is unknown, expired or revoked
 * @throws {@link ConfigError} when it is empty or cannot be sent
 */
export async function requestTokenInfo(
  endpoint: Endpoint,
  accessToken: string,
  signal?: AbortSignal,
): Promise<TokenInfo> {
  return callEndpoint(
    endpoint,
    {
      operationId: "oauth_token_info",
      method: "GET",
      path: oauthTokenInfoPath,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${checkToken("accessToken", accessToken)}`,
      },
      secrets: [accessToken],
      repeatable: true,
      read({ scopes, expires_in_seconds, ...answer }) {
        const { scope = scopes, expires_in = expires_in_seconds } = answer;
        return Array.isArray(scope) ? ({ ...answer, scope, expires_in } as unknown as TokenInfo) : undefined;
      },
    },
    signal,
  );
}

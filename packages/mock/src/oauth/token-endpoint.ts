import { issueToken, revokeToken, type TokenSet } from "../engine/access.ts";
import type { Context, Handler } from "../engine/context.ts";
import { findUser } from "../engine/users.ts";
import { type Application, provisionScope } from "./applications.ts";
import { authenticateClient } from "./authenticate-client.ts";
import { findGrant, isVerified, useUp } from "./codes.ts";
import { noStore, oauthError } from "./oauth-error.ts";
import { bodyParameters, type Parameters } from "./parameters.ts";
import { readScope } from "./scope.ts";

type GrantHandler = (context: Context, application: Application, parameters: Parameters) => TokenSet;

/** The parameters that any grant has; others are ignored. */
const known = [
  "grant_type",
  "client_id",
  "client_secret",
  "code",
  "redirect_uri",
  "code_verifier",
  "refresh_token",
  "scope",
];

const demand = (parameters: Parameters, name: string) => {
  const value = parameters.get(name);
  if (value === undefined) {
    throw oauthError("invalid_request", `The required parameter ${name} is missing.`);
  }
  return value;
};

/** The scope that is asked for, within what there is; all of that when none is asked for. */
const narrow = (parameters: Parameters, available: readonly string[]) => {
  const asked = parameters.get("scope");
  if (asked === undefined) return available.join(" ");
  const scopes = readScope(asked);
  if (!scopes?.every((scope) => available.includes(scope))) throw oauthError("invalid_scope");
  return scopes.join(" ");
};

const exchangeCode: GrantHandler = ({ state }, { clientId, redirectUris }, parameters) => {
  if (redirectUris.length === 0) throw oauthError("unauthorized_client");
  const code = demand(parameters, "code");
  const redirectUri = demand(parameters, "redirect_uri");
  const verifier = parameters.get("code_verifier");
  const grant = findGrant(state, code);
  if (grant?.clientId !== clientId || grant.redirectUri !== redirectUri) throw oauthError("invalid_grant");
  if (!findUser(state, grant.userId)) throw oauthError("invalid_grant");
  if (grant.challenge !== undefined) demand(parameters, "code_verifier");
  if (!isVerified(grant, verifier)) {
    throw oauthError("invalid_grant", "The code verifier does not belong to the challenge.");
  }
  useUp(state, code);
  return issueToken(state, { clientId, userId: grant.userId, scope: grant.scope });
};

const refresh: GrantHandler = ({ state }, { clientId }, parameters) => {
  const old = demand(parameters, "refresh_token");
  const row = state.database
    .prepare(
      "SELECT user_id, scope FROM access_tokens WHERE refresh_token = ? AND client_id = ? AND revoked = 0",
    )
    .get(old, clientId);
  if (!row) throw oauthError("invalid_grant");
  const scope = narrow(parameters, String(row.scope).split(" "));
  const token = { clientId, userId: Number(row.user_id), scope };
  if (state.settings.rotation === "on-first-use") return issueToken(state, { ...token, replaces: old });
  revokeToken(state, old);
  return issueToken(state, token);
};

const actForItself: GrantHandler = ({ state }, { clientId, scopes }, parameters) => {
  if (!scopes.includes(provisionScope)) throw oauthError("unauthorized_client");
  return issueToken(state, { clientId, userId: undefined, scope: narrow(parameters, [provisionScope]) });
};

const grants: ReadonlyMap<string, GrantHandler> = new Map([
  ["authorization_code", exchangeCode],
  ["refresh_token", refresh],
  ["client_credentials", actForItself],
]);

/**
 * Gives a token for a grant. A request that fails uses nothing up.
 *
 * @throws {@link Refusal} With the errors of RFC 6749, section 5.2.
 */
export const tokenEndpoint: Handler = (context) => {
  const parameters = bodyParameters(context.call);
  if (known.some(parameters.isBroken)) {
    throw oauthError("invalid_request", "A parameter is there more than once or is no text.");
  }
  const grant = grants.get(demand(parameters, "grant_type"));
  if (!grant) throw oauthError("unsupported_grant_type");
  const application = authenticateClient(context.state, context.call, parameters);
  return {
    status: 200,
    headers: { "content-type": "application/json", ...noStore },
    body: grant(context, application, parameters),
  };
};

import { expireToken, issueToken, revokeToken, type TokenSet } from "./engine/access.ts";
import type { State } from "./engine/state.ts";
import { findUser } from "./engine/users.ts";
import { findApplication, provisionScope, userScope } from "./oauth/applications.ts";
import { demoClientId, demoWhiteLabelId } from "./oauth/demo.ts";
import { demoUserId } from "./seed/demo-user.ts";

/** Tokens without anybody's consent. */
export interface Tokens {
  /**
   * Issues a token of a user, or of an application.
   *
   * @param options `user`: the user's id or username, `null` for an application's own token; by default the user to
   * whom the examples of the description happen. `scope`: by default what its family needs. `clientId`: the
   * application that gets it; by default the demo application of the family.
   * @throws RangeError For a user or an application that does not exist.
   */
  issue(options?: {
    readonly user?: number | string | null;
    readonly scope?: string;
    readonly clientId?: string;
  }): TokenSet;
  /**
   * Has an access token expire now. Its refresh token stays good.
   *
   * @throws RangeError For a token that was not issued here.
   */
  expire(accessToken: string): void;
  /**
   * Revokes an access token, or the pair that a refresh token belongs to.
   *
   * @throws RangeError For a token that was not issued here.
   */
  revoke(token: string): void;
}

/** @param stateOf The state whose tokens they are, at the time of the call. */
export const createTokens = (stateOf: () => State): Tokens => {
  const certain = (found: boolean) => {
    if (!found) throw new RangeError("The sandbox has issued no such token.");
  };
  return {
    issue: ({ user = demoUserId, scope, clientId } = {}) => {
      const state = stateOf();
      const found = user === null ? undefined : findUser(state, user);
      if (user !== null && !found) throw new RangeError("The sandbox has no such user.");
      const application = clientId ?? (found ? demoClientId : demoWhiteLabelId);
      if (!findApplication(state, application)) throw new RangeError("The sandbox has no such application.");
      return issueToken(state, {
        clientId: application,
        userId: found?.id,
        scope: scope ?? (found ? userScope : provisionScope),
      });
    },
    expire: (accessToken) => certain(expireToken(stateOf(), accessToken)),
    revoke: (token) => certain(revokeToken(stateOf(), token)),
  };
};

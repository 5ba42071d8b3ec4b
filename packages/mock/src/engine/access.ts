import type { Family, Operation } from "../description.ts";
import { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** A token set, as the token endpoint answers it. */
export interface TokenSet {
  readonly access_token: string;
  readonly token_type: "bearer";
  /** The life of the access token, in seconds. */
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly scope: string;
  /** Seconds since 1970. */
  readonly created_at: number;
}

/** Whom a request comes from. */
export interface Session {
  /** The user's id; 0 for an application's own token, which belongs to no user. */
  readonly userId: number;
  readonly family: Family;
  readonly scopes: readonly string[];
  /** The application that the token was given to. */
  readonly clientId: string;
  /** When the token was created and when it expires, in seconds since 1970. */
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Who a new token is for. */
export interface TokenRequest {
  /** The application that gets the token. */
  readonly clientId: string;
  /** The user's id, or `undefined` for an application's own token. */
  readonly userId: number | undefined;
  /** What the token is good for, as words with spaces between them. */
  readonly scope: string;
  /** The refresh token whose pair ends once the new access token is used. */
  readonly replaces?: string;
}

/** The tables of this module. */
export const accessSchema = `
  CREATE TABLE access_tokens (
    id INTEGER PRIMARY KEY,
    access_token TEXT NOT NULL UNIQUE,
    refresh_token TEXT UNIQUE,
    client_id TEXT NOT NULL,
    user_id INTEGER,
    scope TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_in INTEGER NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0,
    replaces TEXT
  ) STRICT;
  CREATE INDEX access_tokens_by_user ON access_tokens (user_id, client_id, revoked, id);
`;

/** The life of an access token, in seconds. */
const lifeSeconds = 7200;

const columns = "access_token, refresh_token, user_id, scope, created_at, expires_in";

const toTokenSet = (row: Record<string, unknown>): TokenSet => ({
  access_token: String(row.access_token),
  token_type: "bearer",
  expires_in: Number(row.expires_in),
  ...(row.refresh_token !== null && { refresh_token: String(row.refresh_token) }),
  scope: String(row.scope),
  created_at: Number(row.created_at),
});

/** Issues a token. An application's own one has no refresh token. */
export const issueToken = (state: State, { clientId, userId, scope, replaces }: TokenRequest): TokenSet => {
  const row = {
    access_token: state.random.hex(32),
    refresh_token: userId === undefined ? null : state.random.hex(32),
    scope,
    created_at: Math.floor(state.clock.now() / 1000),
    expires_in: lifeSeconds,
  };
  state.database
    .prepare(`INSERT INTO access_tokens (client_id, replaces, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(
      clientId,
      replaces ?? null,
      row.access_token,
      row.refresh_token,
      userId ?? null,
      scope,
      row.created_at,
      row.expires_in,
    );
  return toTokenSet(row);
};

/**
 * The last token, expired or not, that an application got and that was not revoked.
 *
 * @param userId The user's id, or `undefined` for the application's own token.
 */
export const latestToken = (
  { database }: State,
  clientId: string,
  userId: number | undefined,
): TokenSet | undefined => {
  const row = database
    .prepare(
      `SELECT ${columns} FROM access_tokens
       WHERE user_id IS ? AND client_id = ? AND revoked = 0 ORDER BY id DESC LIMIT 1`,
    )
    .get(userId ?? null, clientId);
  return row && toTokenSet(row);
};

/** Ends an access token, or the pair that a refresh token belongs to; false when there is none. */
export const revokeToken = ({ database }: State, token: string): boolean =>
  database
    .prepare("UPDATE access_tokens SET revoked = 1 WHERE access_token = ? OR refresh_token = ?")
    .run(token, token).changes > 0;

/** Ends all tokens of a user. */
export const revokeTokensOf = ({ database }: State, userId: number): void => {
  database.prepare("UPDATE access_tokens SET revoked = 1 WHERE user_id = ?").run(userId);
};

/** Has an access token expire now; its refresh token stays good. False when there is none. */
export const expireToken = ({ database, clock }: State, accessToken: string): boolean =>
  database
    .prepare("UPDATE access_tokens SET expires_in = max(0, ? - created_at) WHERE access_token = ?")
    .run(Math.floor(clock.now() / 1000), accessToken).changes > 0;

const unauthorized = ({ responses }: Operation, description: string) => {
  const error = "invalid_token";
  const hasBody = responses.get("401")?.mediaTypes.includes("application/json");
  return new Refusal({
    status: 401,
    headers: {
      "www-authenticate": `Bearer realm="Doorkeeper", error="${error}", error_description="${description}"`,
      ...(hasBody && { "content-type": "application/json" }),
    },
    ...(hasBody && { body: { error, error_description: description, state: "unauthorized" } }),
  });
};

/**
 * Finds out whom a token belongs to. With it ends the pair that the token replaces.
 *
 * @throws {@link Refusal} 401 for a token that is missing, unknown, expired or revoked.
 */
export const findSession = (state: State, operation: Operation, token: string | undefined): Session => {
  const row =
    token === undefined
      ? undefined
      : state.database
          .prepare(
            "SELECT client_id, user_id, scope, created_at, expires_in, revoked, replaces FROM access_tokens WHERE access_token = ?",
          )
          .get(token);
  if (!row) throw unauthorized(operation, "The access token is invalid");
  if (row.revoked) throw unauthorized(operation, "The access token was revoked");
  const createdAt = Number(row.created_at);
  const expiresAt = createdAt + Number(row.expires_in);
  if (expiresAt * 1000 <= state.clock.now()) throw unauthorized(operation, "The access token expired");
  if (row.replaces !== null) {
    revokeToken(state, String(row.replaces));
    state.database
      .prepare("UPDATE access_tokens SET replaces = NULL WHERE access_token = ?")
      .run(String(token));
  }
  return {
    userId: Number(row.user_id ?? 0),
    family: row.user_id === null ? "application" : "user",
    scopes: String(row.scope).split(" "),
    clientId: String(row.client_id),
    createdAt,
    expiresAt,
  };
};

const owners: Readonly<Record<Family, string>> = { user: "a user", application: "an application" };

/**
 * Lets a session in where its family is welcome.
 *
 * @throws {@link Refusal} 403 for a token of the other family, or without a scope that the operation asks for.
 */
export const admit = ({ family, scopes }: Session, { families }: Operation): void => {
  const needed = families.get(family);
  const refuse = (reason: string) => new Refusal({ status: 403, headers: {}, reason });
  if (!needed) throw refuse(`The operation does not take the token of ${owners[family]}.`);
  const lacking = needed.filter((scope) => !scopes.includes(scope));
  if (lacking.length > 0) throw refuse(`The token lacks the scope ${lacking.join(" ")}.`);
};

import type { Family } from "../description.ts";
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
}

/** Who a new token is for. */
export interface TokenRequest {
  /** The user's id, or `undefined` for an application's own token. */
  readonly userId: number | undefined;
  /** What the token is good for, as words with spaces between them. */
  readonly scope: string;
}

/** The tables of this module. */
export const accessSchema = `
  CREATE TABLE access_tokens (
    access_token TEXT PRIMARY KEY,
    refresh_token TEXT UNIQUE,
    user_id INTEGER,
    scope TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_in INTEGER NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
`;

/** The life of an access token, in seconds. */
const lifeSeconds = 7200;

/** Issues a token. An application's own one has no refresh token. */
export const issueToken = (state: State, { userId, scope }: TokenRequest): TokenSet => {
  const tokens: TokenSet = {
    access_token: state.random.hex(32),
    token_type: "bearer",
    expires_in: lifeSeconds,
    ...(userId !== undefined && { refresh_token: state.random.hex(32) }),
    scope,
    created_at: Math.floor(state.clock.now() / 1000),
  };
  state.database
    .prepare(
      "INSERT INTO access_tokens (access_token, refresh_token, user_id, scope, created_at, expires_in) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(
      tokens.access_token,
      tokens.refresh_token ?? null,
      userId ?? null,
      scope,
      tokens.created_at,
      tokens.expires_in,
    );
  return tokens;
};

const unauthorized = (description: string) =>
  new Refusal({
    status: 401,
    headers: {
      "www-authenticate": `Bearer realm="Doorkeeper", error="invalid_token", error_description="${description}"`,
    },
  });

/**
 * Finds out whom a token belongs to.
 *
 * @throws {@link Refusal} 401 for a token that is missing, unknown, expired or revoked.
 */
export const findSession = (state: State, token: string | undefined): Session => {
  const row =
    token === undefined
      ? undefined
      : state.database
          .prepare(
            "SELECT user_id, scope, created_at, expires_in, revoked FROM access_tokens WHERE access_token = ?",
          )
          .get(token);
  if (!row) throw unauthorized("The access token is invalid");
  if (row.revoked) throw unauthorized("The access token was revoked");
  if ((Number(row.created_at) + Number(row.expires_in)) * 1000 <= state.clock.now()) {
    throw unauthorized("The access token expired");
  }
  return {
    userId: Number(row.user_id ?? 0),
    family: row.user_id === null ? "application" : "user",
    scopes: String(row.scope).split(" "),
  };
};

/**
 * Lets a session in where its family is welcome.
 *
 * @throws {@link Refusal} 403 for a token of the other family, or without the scope.
 */
export const admit = (session: Session, families: readonly Family[]): void => {
  const isWelcome = families.includes(session.family);
  const hasScope = session.family === "user" || session.scopes.includes("provision_users");
  if (!isWelcome || !hasScope) throw new Refusal({ status: 403, headers: {} });
};

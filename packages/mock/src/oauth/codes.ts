import { createHash } from "node:crypto";
import type { State } from "../engine/state.ts";

/** What an authorization code stands for. */
export interface Grant {
  readonly clientId: string;
  readonly userId: number;
  /** As it stood in the authorization request. */
  readonly redirectUri: string;
  readonly scope: string;
  /** The SHA-256 hash of the code verifier, when there is one. */
  readonly challenge: string | undefined;
}

/** The tables of this module. */
export const codesSchema = `
  CREATE TABLE codes (
    code TEXT PRIMARY KEY,
    client_id TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    redirect_uri TEXT NOT NULL,
    scope TEXT NOT NULL,
    challenge TEXT,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX codes_by_end ON codes (expires_at);
`;

/** The life of a code. */
const lifeMs = 600_000;

/** Issues a code. */
export const issueCode = (
  { clock, database, random }: State,
  { clientId, userId, redirectUri, scope, challenge }: Grant,
): string => {
  const code = random.hex(32);
  database.prepare("DELETE FROM codes WHERE expires_at <= ?").run(Math.floor(clock.now()));
  database
    .prepare("INSERT INTO codes VALUES (?, ?, ?, ?, ?, ?, ?)")
    .run(code, clientId, userId, redirectUri, scope, challenge ?? null, Math.floor(clock.now()) + lifeMs);
  return code;
};

/** What a code stands for, while it is good. */
export const findGrant = ({ clock, database }: State, code: string): Grant | undefined => {
  const row = database
    .prepare("SELECT * FROM codes WHERE code = ? AND expires_at > ?")
    .get(code, clock.now());
  return (
    row && {
      clientId: String(row.client_id),
      userId: Number(row.user_id),
      redirectUri: String(row.redirect_uri),
      scope: String(row.scope),
      challenge: row.challenge === null ? undefined : String(row.challenge),
    }
  );
};

/** Ends a code. */
export const useUp = ({ database }: State, code: string): void => {
  database.prepare("DELETE FROM codes WHERE code = ?").run(code);
};

/**
 * Whether a verifier belongs to a challenge. Without a challenge none may be sent.
 *
 * @see [RFC 7636, section 4.6](https://www.rfc-editor.org/rfc/rfc7636#section-4.6)
 */
export const isVerified = ({ challenge }: Grant, verifier: string | undefined): boolean => {
  if (challenge === undefined || verifier === undefined) return challenge === verifier;
  return createHash("sha256").update(verifier).digest("base64url") === challenge;
};

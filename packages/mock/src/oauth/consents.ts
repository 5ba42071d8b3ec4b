import type { State } from "../engine/state.ts";

/** The tables of this module. */
export const consentsSchema = `
  CREATE TABLE consents (
    client_id TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (client_id, user_id, scope)
  ) STRICT, WITHOUT ROWID;
`;

/** Remembers that a user granted these scopes to an application. */
export const rememberConsent = (
  { database }: State,
  clientId: string,
  userId: number,
  scopes: readonly string[],
): void => {
  database.prepare("INSERT OR IGNORE INTO consents VALUES (?, ?, ?)").run(clientId, userId, scopes.join(" "));
};

/** Whether a user granted the very same scopes before. */
export const hasConsented = (
  { database }: State,
  clientId: string,
  userId: number,
  scopes: readonly string[],
): boolean =>
  database
    .prepare("SELECT 1 FROM consents WHERE client_id = ? AND user_id = ? AND scope = ?")
    .get(clientId, userId, scopes.join(" ")) !== undefined;

import type { State } from "./state.ts";

/** Somebody who can sign in. */
export interface User {
  readonly id: number;
  readonly username: string;
  /** The full name. */
  readonly name: string;
  readonly email: string;
}

/** The tables of this module. A deleted user's name and email stay taken. */
export const usersSchema = `
  CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL UNIQUE COLLATE NOCASE,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    client_id TEXT NOT NULL,
    authentication_token TEXT NOT NULL,
    deleted_at INTEGER
  ) STRICT;
`;

/** Whom a user is made of. */
export interface NewUser {
  /** By default the next one. */
  readonly id?: number;
  readonly username: string;
  readonly email: string;
  readonly name: string;
  /** One of the words of the description's `UserStatus`. */
  readonly status: string;
  /** The white label's application, which manages the user. */
  readonly clientId: string;
}

/** Adds a user whose name and email were found free; gives the id. */
export const addUser = (state: State, { id, username, email, name, status, clientId }: NewUser): number => {
  const { lastInsertRowid } = state.database
    .prepare(
      "INSERT INTO users (id, username, email, name, status, client_id, authentication_token) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .run(id ?? null, username, email, name, status, clientId, state.random.hex(10));
  return Number(lastInsertRowid);
};

const select = "SELECT id, username, name, email FROM users WHERE deleted_at IS NULL";

const toUser = (row: Record<string, unknown>): User => ({
  id: Number(row.id),
  username: String(row.username),
  name: String(row.name),
  email: String(row.email),
});

/** Those who can sign in, in the order of their making; not more than a page can show. */
export const listUsers = ({ database }: State): User[] =>
  database.prepare(`${select} ORDER BY id LIMIT 200`).all().map(toUser);

/** The user with this id or, given a text, with this username. */
export const findUser = ({ database }: State, user: number | string): User | undefined => {
  const row = database.prepare(`${select} AND ${typeof user === "number" ? "id" : "username"} = ?`).get(user);
  return row && toUser(row);
};

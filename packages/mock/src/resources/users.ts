import { issueToken, latestToken, revokeTokensOf } from "../engine/access.ts";
import { all, created, done, one, urlOf } from "../engine/answers.ts";
import {
  type Context,
  type Document,
  errorsOf,
  type Handler,
  inputOf,
  type World,
} from "../engine/context.ts";
import { isBlank, texts } from "../engine/errors.ts";
import { readPage } from "../engine/page.ts";
import { badRequest, notFound } from "../engine/refusal.ts";
import { addUser } from "../engine/users.ts";
import { findWhiteLabel, userScope } from "../oauth/applications.ts";
import { insertProfile } from "./profiles.ts";

/** What a disabled user was before, as SQL: whoever was not active does not become so by being disabled. */
export const disabledUsersSchema =
  "CREATE TABLE disabled_users (user_id INTEGER PRIMARY KEY, status TEXT NOT NULL) STRICT;";

interface UserRow {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly status: string;
  readonly authenticationToken: string;
}

const select = `SELECT id, username, email, status, authentication_token FROM users
  WHERE client_id = ? AND deleted_at IS NULL`;

const toUser = (row: Record<string, unknown>): UserRow => ({
  id: Number(row.id),
  username: String(row.username),
  email: String(row.email),
  status: String(row.status),
  authenticationToken: String(row.authentication_token),
});

/** The user that the path names, of the white label that asks, or 404. */
const userOf = ({ state, session, call }: Context): UserRow => {
  const row = state.database
    .prepare(`${select} AND username = ?`)
    .get(session.clientId, call.path.username ?? "");
  if (!row) throw notFound();
  return toUser(row);
};

/** The last valid token that the white label has for a user; a new one when all were revoked. */
const tokenOf = ({ state, session: { clientId } }: Context, userId: number) => {
  const { access_token, refresh_token, scope, created_at, expires_in } =
    latestToken(state, clientId, userId) ?? issueToken(state, { clientId, userId, scope: userScope });
  const left = created_at + expires_in - Math.floor(state.clock.now() / 1000);
  return {
    access_token,
    token_type: "Bearer",
    expires_in: Math.max(0, left),
    refresh_token,
    scope,
    created_at,
  };
};

const textOf = (context: Context, { id, username, email, status, authenticationToken }: UserRow) =>
  JSON.stringify({
    username,
    oauth2_token: tokenOf(context, id),
    authentication_token: authenticationToken,
    email,
    status,
  });

/** What is missing for a user of some status to be active. */
const obstacles: Readonly<Record<string, string>> = {
  needs_plan: "can't be changed until a plan is chosen",
  incomplete: "can't be changed until payment details are given",
  dunning: "can't be changed until what is due is paid",
  suspended: "can't be changed while the account is suspended",
  canceled: "can't be changed once the account is canceled",
};

/** Gives a user another status and tells of it. A user who is disabled is remembered as what the user was. */
const setStatus = ({ state, announce }: World, { id, username, status: before }: UserRow, status: string) => {
  if (status === before) return;
  const { database } = state;
  if (status === "disabled") database.prepare("INSERT INTO disabled_users VALUES (?, ?)").run(id, before);
  else database.prepare("DELETE FROM disabled_users WHERE user_id = ?").run(id);
  database.prepare("UPDATE users SET status = ? WHERE id = ?").run(status, id);
  announce({ event: "user_status", username, status });
};

/**
 * Gives a user a status that comes from elsewhere than the API: a plan was chosen, a payment made or missed.
 *
 * @returns Whether there is such a user.
 */
export const changeUserStatus = (world: World, username: string, status: string): boolean => {
  const row = world.state.database
    .prepare("SELECT * FROM users WHERE username = ? AND deleted_at IS NULL")
    .get(username);
  if (row) setStatus(world, toUser(row), status);
  return row !== undefined;
};

/** Activates a user whom nothing keeps from it. */
const activate = (context: Context, user: UserRow) => {
  const known = context.state.database
    .prepare("SELECT status FROM disabled_users WHERE user_id = ?")
    .get(user.id);
  const obstacle = obstacles[String(known?.status ?? user.status)];
  const errors = errorsOf(context);
  if (obstacle) errors.add("status", obstacle);
  errors.refuse();
  setStatus(context, user, "active");
};

/** Whether a name or an email belongs to anybody, deleted users included. */
const isTaken = ({ state }: World, column: "username" | "email", value: unknown) =>
  typeof value === "string" &&
  state.database.prepare(`SELECT 1 FROM users WHERE ${column} = ?`).get(value.trim()) !== undefined;

/** What the default profile of a new user takes over from the body. */
const profileOf = ({ username, password, time_zone, ...input }: Document): Document => ({
  profile_name: "Default Profile",
  ...input,
});

/** The operations on users. */
export const userHandlers: Record<string, Handler> = {
  users_list: (context) => {
    const { number, limit, offset } = readPage(context.call);
    const rows = context.state.database
      .prepare(`${select} ORDER BY id LIMIT ? OFFSET ?`)
      .all(context.session.clientId, limit, offset);
    if (rows.length === 0 && number > 1) throw badRequest("The page is past the end.");
    return all(rows.map((row) => textOf(context, toUser(row))));
  },

  users_get: (context) => one(textOf(context, userOf(context))),

  users_create: (context) => {
    const { state, session, call } = context;
    if (findWhiteLabel(state, call.path.white_label_token ?? "") !== session.clientId) {
      throw notFound("The token in the path is not the one of the white label that asks.");
    }
    const input = inputOf(context);
    const errors = errorsOf(context);
    for (const attribute of ["username", "password", "first_name", "last_name", "email"]) {
      if (isBlank(input[attribute])) errors.add(attribute, texts.blank);
    }
    for (const attribute of ["username", "email"] as const) {
      const value = input[attribute];
      // Half a surrogate pair can stand in JSON, but in no path.
      if (typeof value === "string" && !value.isWellFormed()) errors.add(attribute, texts.invalid);
      if (isTaken(context, attribute, value)) errors.add(attribute, texts.taken);
    }
    errors.refuse();
    const names = [input.first_name, input.middle_initial, input.last_name];
    const id = addUser(state, {
      username: String(input.username).trim(),
      email: String(input.email).trim(),
      name: names.filter((name) => !isBlank(name)).join(" "),
      status: "needs_plan",
      clientId: session.clientId,
    });
    insertProfile(context, id, profileOf(input));
    const username = String(input.username).trim();
    const text = textOf(context, userOf({ ...context, call: { ...call, path: { username } } }));
    return created(text, urlOf(context, `/users/${encodeURIComponent(username)}.json`));
  },

  users_update: (context) => {
    const user = userOf(context);
    if (context.violations.length > 0 || context.call.body === undefined) {
      throw badRequest('The status of a user becomes "active" or "disabled".');
    }
    if (inputOf(context).status === "active") activate(context, user);
    else setStatus(context, user, "disabled");
    return done();
  },

  users_delete: (context) => {
    const { id } = userOf(context);
    const { state } = context;
    state.database.prepare("UPDATE users SET deleted_at = ? WHERE id = ?").run(state.clock.now(), id);
    revokeTokensOf(state, id);
    return done();
  },
};

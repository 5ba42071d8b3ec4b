import type { Call } from "../call.ts";
import type { State } from "../engine/state.ts";
import { findUser, type User } from "../engine/users.ts";

/** The cookie of a browser that is signed in, and the one that proves that a form was sent from its own page. */
const sessionCookie = "outstand_session";
const formCookie = "outstand_form";

/** The tables of this module. */
export const browserSchema = `
  CREATE TABLE browser_sessions (id TEXT PRIMARY KEY, user_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Both cookies have this form; anything else is none of ours. */
const readCookie = ({ headers }: Call, name: string) => {
  const cookies = [headers.cookie ?? []].flat().flatMap((header) => header.split(/; */));
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
  return /^[^=]+=([0-9a-f]{32})$/.exec(found ?? "")?.[1];
};

/** Other sites' forms are sent without it, and scripts do not see it. */
const writeCookie = ({ namespace, origin }: Call, name: string, value: string) =>
  [
    `${name}=${value}`,
    `Path=/${namespace && `~${namespace}/`}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(origin.startsWith("https:") ? ["Secure"] : []),
  ].join("; ");

/** The user that the browser is signed in as. */
export const signedInUser = (state: State, call: Call): User | undefined => {
  const id = readCookie(call, sessionCookie);
  const row = id && state.database.prepare("SELECT user_id FROM browser_sessions WHERE id = ?").get(id);
  return row ? findUser(state, Number(row.user_id)) : undefined;
};

/** Signs the browser in, under a session that is always new; gives the cookie. */
export const signIn = ({ database, random }: State, call: Call, userId: number): string => {
  const id = random.hex(16);
  database.prepare("INSERT INTO browser_sessions VALUES (?, ?)").run(id, userId);
  return writeCookie(call, sessionCookie, id);
};

/** What a form must hold to be taken from this browser. */
export interface FormProof {
  readonly value: string;
  /** To be set when the browser has none yet. */
  readonly cookie: string | undefined;
}

/** Makes the proof for a form, or takes the browser's own, so that several forms may be open at once. */
export const formProof = ({ random }: State, call: Call): FormProof => {
  const known = readCookie(call, formCookie);
  if (known) return { value: known, cookie: undefined };
  const value = random.hex(16);
  return { value, cookie: writeCookie(call, formCookie, value) };
};

/** Whether a form was sent by the page that the same browser was shown. */
export const isProven = (call: Call, proof: string | undefined): boolean =>
  proof !== undefined && proof === readCookie(call, formCookie);

import type { State } from "../engine/state.ts";

/** A client of the API, as it was registered. */
export interface Application {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the consent page calls it. */
  readonly name: string;
  /** Where users may be sent back to; none for an application of the application level. */
  readonly redirectUris: readonly string[];
  /** What it may ask for. */
  readonly scopes: readonly string[];
}

/** An application to register in the sandbox. */
export interface ApplicationOptions {
  /** Its `client_id`. One that exists is registered anew. */
  readonly clientId: string;
  /** Its `client_secret`. */
  readonly clientSecret: string;
  /**
   * What the consent page calls it.
   *
   * @default the `client_id`
   */
  readonly name?: string;
  /**
   * Where users may be sent back to: absolute URLs without a fragment. For `localhost`, `127.0.0.1` and `[::1]` the
   * port is not compared.
   *
   * @default none, which makes it an application of the application level
   * @see [RFC 8252, section 7.3](https://www.rfc-editor.org/rfc/rfc8252#section-7.3)
   */
  readonly redirectUris?: readonly string[];
  /**
   * What it may ask for, as words with spaces between them. `provision_users` lets it use `client_credentials`.
   *
   * @default "identity read write", or "provision_users" without redirect URIs
   */
  readonly scope?: string;
}

/** The tables of this module. */
export const applicationsSchema = `
  CREATE TABLE applications (
    client_id TEXT PRIMARY KEY,
    client_secret TEXT NOT NULL,
    name TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    scope TEXT NOT NULL,
    white_label_token TEXT UNIQUE
  ) STRICT, WITHOUT ROWID;
`;

/** The scope of application-level endpoints, and of nothing else. */
export const provisionScope = "provision_users";
/** The scopes that the tokens of users have. */
export const userScope = "identity read write";

/** Schemes that would run what stands in the URL. */
const executed = /^(javascript|data|vbscript|blob|file|about):/i;

const faultOf = (uri: string) => {
  if (!URL.canParse(uri)) return "is no absolute URL";
  if (!/^[\x21-\x7e]+$/.test(uri)) return "has a character that must be encoded";
  if (executed.test(uri)) return "has a scheme that no user can be sent to";
  return uri.includes("#") ? "has a fragment" : undefined;
};

/**
 * Gives a redirect URI back.
 *
 * @throws TypeError For one that cannot be registered.
 */
export const checkRedirectUri = (uri: string): string => {
  const fault = faultOf(uri);
  if (fault) throw new TypeError(`A redirect URI ${fault}.`);
  return uri;
};

/**
 * Brings an application into its full form.
 *
 * @throws TypeError For a name or secret that is empty, a redirect URI that cannot be one, or a scope that is none.
 */
export const resolveApplication = ({
  clientId,
  clientSecret,
  name = clientId,
  redirectUris = [],
  scope = redirectUris.length > 0 ? userScope : provisionScope,
}: ApplicationOptions): Application => {
  if (!clientId || !clientSecret) throw new TypeError("An application needs a clientId and a clientSecret.");
  const known = [...userScope.split(" "), provisionScope];
  const scopes = scope.split(" ").filter(Boolean);
  if (scopes.length === 0 || !scopes.every((one) => known.includes(one))) {
    throw new TypeError(`The scopes of ${clientId} are some of: ${known.join(", ")}.`);
  }
  return { clientId, clientSecret, name, redirectUris: redirectUris.map(checkRedirectUri), scopes };
};

/** Registers an application, or registers it anew. */
export const registerApplication = (
  { database, random }: State,
  { clientId, clientSecret, name, redirectUris, scopes }: Application,
): void => {
  database
    .prepare(
      `INSERT INTO applications (client_id, client_secret, name, redirect_uris, scope, white_label_token)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET client_secret = excluded.client_secret, name = excluded.name,
         redirect_uris = excluded.redirect_uris, scope = excluded.scope,
         white_label_token = coalesce(white_label_token, excluded.white_label_token)`,
    )
    .run(
      clientId,
      clientSecret,
      name,
      JSON.stringify(redirectUris),
      scopes.join(" "),
      scopes.includes(provisionScope) ? random.hex(16) : null,
    );
};

/** The application with this `client_id`. */
export const findApplication = ({ database }: State, clientId: string): Application | undefined => {
  const row = database.prepare("SELECT * FROM applications WHERE client_id = ?").get(clientId);
  return (
    row && {
      clientId,
      clientSecret: String(row.client_secret),
      name: String(row.name),
      redirectUris: JSON.parse(String(row.redirect_uris)) as string[],
      scopes: String(row.scope).split(" "),
    }
  );
};

const loopback = /^(https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])):\d{1,5}/;

/** Whether an application may have its users sent there. All of the URI is compared, but for a port of this machine. */
export const isRedirectUri = ({ redirectUris }: Application, uri: string): boolean =>
  redirectUris.includes(uri) ||
  (URL.canParse(uri) &&
    redirectUris.map((known) => known.replace(loopback, "$1")).includes(uri.replace(loopback, "$1")));

/** The `client_id` of the white label that a `white_label_token` identifies. */
export const findWhiteLabel = ({ database }: State, whiteLabelToken: string): string | undefined => {
  const row = database
    .prepare("SELECT client_id FROM applications WHERE white_label_token = ?")
    .get(whiteLabelToken);
  return row && String(row.client_id);
};

/** The `white_label_token` of a white label's application. */
export const findWhiteLabelToken = ({ database }: State, clientId: string): string | undefined => {
  const row = database
    .prepare("SELECT white_label_token AS token FROM applications WHERE client_id = ?")
    .get(clientId);
  return typeof row?.token === "string" ? row.token : undefined;
};

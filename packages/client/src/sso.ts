import { checkToken } from "./check-token.ts";
import { ssoPath } from "./generated/operations.ts";
import type { Core } from "./resolve-options.ts";

/** Options of {@link Sso}. */
export interface SsoOptions {
  /**
   * The access token of the user to log in.
   *
   * @default the client's own
   */
  accessToken?: string;
}

/** Options of {@link Sso.form}. */
export interface SsoFormOptions extends SsoOptions {
  /** The nonce of the page's Content-Security-Policy, for the one line of script that submits the form. */
  nonce?: string;
}

/** Logs a browser in as the user of an access token. Nothing is sent from here: the browser does it. */
export interface Sso {
  /**
   * A URL to open in the browser.
   *
   * **The token is in the URL**: it ends up in the browser's history, in logs and in `Referer` headers. Prefer
   * {@link Sso.form}.
   *
   * @throws {@link ConfigError} when the token is empty or cannot be sent
   */
  url(options?: SsoOptions): Promise<string>;
  /**
   * An HTML page that submits itself by POST, so that the token is in no URL. Answer it to the browser with
   * `Cache-Control: no-store`.
   *
   * @throws {@link ConfigError} when the token is empty or cannot be sent
   */
  form(options?: SsoFormOptions): Promise<string>;
}

/** Single sign-on for the user of a client. */
export function createSso({ config, auth }: Core): Sso {
  const url = config.baseUrl + ssoPath;
  const tokenOf = async ({ accessToken }: SsoOptions): Promise<string> =>
    checkToken("accessToken", accessToken ?? (await auth.getToken({})));
  return {
    url: async (options = {}) => `${url}?access_token=${encodeURIComponent(await tokenOf(options))}`,
    form: async (options = {}) => {
      const nonce = options.nonce === undefined ? "" : ` nonce="${escapeHtml(options.nonce)}"`;
      return `<!doctype html><meta charset="utf-8"><form method="post" action="${escapeHtml(url)}"><input type="hidden" name="access_token" value="${escapeHtml(await tokenOf(options))}"><button>Continue</button></form><script${nonce}>document.forms[0].submit()</script>`;
    },
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

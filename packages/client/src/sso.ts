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
  accessToken?: string | undefined;
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
   * `Cache-Control: no-store`. A Content-Security-Policy allows its script, which is always the same, by
   * `'sha256-ePniVEkSivX/c7XWBGafqh8tSpiRrKiqYeqbG7N1TOE='`.
   *
   * @throws {@link ConfigError} when the token is empty or cannot be sent
   */
  form(options?: SsoOptions): Promise<string>;
}

/** Single sign-on for the user of a client. */
export const createSso = ({ baseUrl, auth }: Core): Sso => {
  const url = baseUrl + ssoPath;
  const tokenOf = async (options: SsoOptions | undefined): Promise<string> =>
    checkToken("accessToken", options?.accessToken ?? (await auth.getToken({})));
  return {
    url: async (options) => `${url}?access_token=${encodeURIComponent(await tokenOf(options))}`,
    form: async (options) =>
      `<form method=post action="${escapeHtml(url)}"><input type=hidden name=access_token value="${escapeHtml(await tokenOf(options))}"><input type=submit></form><script>document.forms[0].submit()</script>`,
  };
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

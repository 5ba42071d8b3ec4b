import type { Clock } from "../clock.ts";
import { ConfigError, OAuthError } from "../errors.ts";
import { defaultBaseUrl, oauthAuthorizePath } from "../generated/operations.ts";
import type { Fetch } from "../outstand-options.ts";
import { resolveBaseUrl } from "../resolve-base-url.ts";
import type { TokenSource } from "../token-source.ts";
import { createCodeChallenge, createRandomText } from "./code-challenge.ts";
import { createSession } from "./create-session.ts";
import { memoryTokenStore } from "./memory-token-store.ts";
import { readCallback } from "./read-callback.ts";
import { type Application, requestToken } from "./request-token.ts";
import { requestTokenInfo, type TokenInfo } from "./token-info.ts";
import type { TokenSet } from "./token-set.ts";
import type { TokenStore } from "./token-store.ts";

/** By the date, which goes on while a machine sleeps: when tokens expire is written down, and read by other processes. */
const dateClock: Clock = {
  now: Date.now,
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Options of {@link createOAuth}. */
export interface OAuthOptions {
  /** The application's id, from Outstand's support. */
  clientId: string;
  /** The application's secret. It belongs on a server, never into a browser or an app. */
  clientSecret: string;
  /** Where users come back to: the URL that the application was registered with. Without it, no user can authorize. */
  redirectUri?: string | undefined;
  /**
   * The service, or a white label's own host; it may have a path. HTTPS, except on loopback.
   *
   * @default "https://app.outstand.com"
   */
  baseUrl?: string | URL | undefined;
  /** Accepts a `baseUrl` with `http:` on another host than loopback. Secrets then travel in the clear. */
  allowInsecure?: boolean | undefined;
  /**
   * Sends a request.
   *
   * @default the global one
   */
  fetch?: Fetch | undefined;
  /**
   * For tests that move the time.
   *
   * @default the machine's
   */
  clock?: Clock | undefined;
}

/** Options of {@link OAuth.authorizationUrl}. */
export interface AuthorizationOptions {
  /**
   * What the token shall be good for, as words with spaces between them, such as `identity read write`.
   *
   * @default what the application is registered for
   */
  scope?: string | undefined;
}

/** An authorization that a user is asked for. Keep `state` and `codeVerifier` in the user's own web session. */
export interface Authorization {
  /** Where to send the user's browser. */
  url: string;
  /** Ties the way back to this browser. */
  state: string;
  /** Proves to the token endpoint that the code comes from here. */
  codeVerifier: string;
}

/** Options of {@link OAuth.exchange}. */
export interface ExchangeOptions {
  /** What {@link OAuth.authorizationUrl} returned. */
  state: string;
  /** What {@link OAuth.authorizationUrl} returned. */
  codeVerifier: string;
  /** Gives up. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of {@link OAuth.session}. */
export interface SessionOptions {
  /** Where the user's tokens are kept. */
  store: TokenStore;
  /**
   * Told that the store failed, once for every call that goes on with tokens that are in memory only. Storing is tried
   * again at the next call. The error is the store's own, and may quote the tokens.
   */
  onTokenStoreError?: ((error: unknown) => void) | undefined;
}

/** Options of {@link OAuth.clientCredentials}. */
export interface ClientCredentialsOptions {
  /**
   * What the token shall be good for.
   *
   * @default "provision_users", which the application-level endpoints ask for
   */
  scope?: string | undefined;
}

/** Gets tokens from Outstand. */
export interface OAuth {
  /**
   * The URL that asks a user for authorization, with a state and an S256 challenge (PKCE) of its own.
   *
   * @throws {@link ConfigError} when there is no `redirectUri`
   * @see [RFC 6749, section 4.1.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1),
   *   [RFC 7636, section 4](https://www.rfc-editor.org/rfc/rfc7636#section-4)
   */
  authorizationUrl(options?: AuthorizationOptions): Promise<Authorization>;
  /**
   * The tokens for the code that a user came back with. Store them: the code works once, and for 10 minutes.
   *
   * @param callbackUrl - the URL that was called, as it is; its path and query are enough
   * @throws {@link OAuthError} when the state is another (`state_mismatch`), the user refused (`access_denied`), or the code
   *   is not good (`invalid_grant`)
   * @throws {@link ConfigError} when there is no `redirectUri`
   * @see [RFC 6749, section 4.1.3](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3)
   */
  exchange(callbackUrl: string | URL, options: ExchangeOptions): Promise<TokenSet>;
  /**
   * A source of a user's access tokens for `createOutstand`. Make one a user, and keep it as long as the user is served.
   *
   * It refreshes a minute ahead of expiry and on a 401, once for all callers; with a store that has `lock`, once for all processes.
   * New tokens are stored before they are used. When storing fails, they stay in use, `onTokenStoreError` and a
   * warning tell of it, and storing is tried again at the next call. Aborting a call does not abort the refresh that
   * others wait for. Ahead of expiry, a failure that may pass is no failure: the token that still lives is used, and after 10 seconds it
   * tries again.
   *
   * Its `getToken` rejects with {@link OAuthError} `invalid_grant` when the refresh token is dead or missing: then ask the
   * user again. It does not ask the service about the same refresh token twice, and it goes on when there is another one
   * in the store.
   *
   * @throws {@link ConfigError} when an option cannot work
   * @see [RFC 6749, section 6](https://www.rfc-editor.org/rfc/rfc6749#section-6)
   */
  session(options: SessionOptions): TokenSource;
  /**
   * A source of the application's own access tokens, for the application-level endpoints. They are kept in memory.
   *
   * @throws {@link ConfigError} when an option cannot work
   * @see [RFC 6749, section 4.4](https://www.rfc-editor.org/rfc/rfc6749#section-4.4)
   */
  clientCredentials(options?: ClientCredentialsOptions): TokenSource;
  /**
   * Asks the service about an access token of either family.
   *
   * @throws {@link OAuthError} `invalid_token` when it is unknown, expired or revoked
   * @throws {@link ConfigError} when it is empty or cannot be sent
   */
  tokenInfo(accessToken: string, options?: { signal?: AbortSignal | undefined }): Promise<TokenInfo>;
}

/**
 * Makes what gets tokens for an application.
 *
 * Whatever calls the service rejects with {@link OAuthError} when the answer says why it refuses, with {@link ApiError}
 * when it is another failure or no answer to the question, and with {@link ConnectionError} or {@link TimeoutError} when
 * there is none.
 *
 * @throws {@link ConfigError} when an option cannot work
 * @example
 * ```ts
 * const oauth = createOAuth({ clientId, clientSecret, redirectUri });
 * const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: "identity read write" });
 * // … the user's browser goes to `url` and comes back to `callbackUrl` …
 * const store = fileTokenStore("tokens.json");
 * await store.set(await oauth.exchange(callbackUrl, { state, codeVerifier }));
 * const outstand = createOutstand({ auth: oauth.session({ store }) });
 * ```
 */
export function createOAuth(options: OAuthOptions): OAuth {
  const { clientId, clientSecret, redirectUri = "", clock = dateClock } = options;
  if (!clientId || !clientSecret) throw new ConfigError("clientId, clientSecret: empty");
  if (options.redirectUri !== undefined) checkRedirectUri();
  const application: Application = {
    clientId,
    clientSecret,
    baseUrl: resolveBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock,
  };

  function checkRedirectUri(): void {
    if (!URL.canParse(redirectUri)) throw new ConfigError("redirectUri: not an absolute URL");
  }

  return {
    async authorizationUrl({ scope } = {}) {
      checkRedirectUri();
      const state = createRandomText();
      const codeVerifier = createRandomText();
      const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: "code",
        ...(scope && { scope }),
        state,
        code_challenge: await createCodeChallenge(codeVerifier),
        code_challenge_method: "S256",
      });
      return { url: `${application.baseUrl + oauthAuthorizePath}?${query}`, state, codeVerifier };
    },
    async exchange(callbackUrl, { state, codeVerifier, signal }) {
      checkRedirectUri();
      const grant = {
        grant_type: "authorization_code",
        code: readCallback(callbackUrl, redirectUri, codeVerifier && state),
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
      } as const;
      return requestToken(application, grant, signal);
    },
    session({ store, onTokenStoreError }) {
      const renew = async (last: TokenSet | undefined) => {
        const { refresh_token } = last ?? {};
        if (!refresh_token)
          throw new OAuthError("no refresh token: the user has to authorize", "invalid_grant");
        const set = await requestToken(application, { grant_type: "refresh_token", refresh_token });
        // What is not replaced goes on: RFC 6749, section 6.
        set.refresh_token ??= refresh_token;
        return set;
      };
      return createSession(clock, store, renew, onTokenStoreError);
    },
    clientCredentials({ scope = "provision_users" } = {}) {
      const renew = () => requestToken(application, { grant_type: "client_credentials", scope });
      return createSession(clock, memoryTokenStore(), renew);
    },
    tokenInfo: (accessToken, { signal } = {}) => requestTokenInfo(application, accessToken, signal),
  };
}

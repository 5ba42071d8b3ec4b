import type { Mock } from "../src/index.ts";

/** Where the tests' application has its users sent back to. */
export const redirectUri = "http://localhost:3000/callback";

/** A verifier and its challenge, those of RFC 7636, appendix B. */
export const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

type Fields = Readonly<Record<string, string | undefined>>;

/** The fields that have a value. */
const present = (fields: Fields) =>
  Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);

/** What the token endpoint answered. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Makes the calls of an application and its user's browser over a socket. */
export const createCalls = (mock: Mock) => {
  const { application, whiteLabel } = mock.demo();
  const credentials = { client_id: application.clientId, client_secret: application.clientSecret };
  const whiteLabelCredentials = { client_id: whiteLabel.clientId, client_secret: whiteLabel.clientSecret };

  const send = (path: string, init?: RequestInit) =>
    fetch(`${mock.url}${path}`, { redirect: "manual", ...init });

  const post = async (body: string, contentType: string, headers: Record<string, string> = {}) => {
    const answer = await send("/oauth/token", {
      method: "POST",
      headers: { "content-type": contentType, ...headers },
      body,
    });
    return {
      status: answer.status,
      headers: answer.headers,
      body: (await answer.json()) as TokenAnswer["body"],
    };
  };

  const authorizationQuery = (fields: Fields = {}) =>
    new URLSearchParams(
      present({
        client_id: application.clientId,
        redirect_uri: redirectUri,
        response_type: "code",
        ...fields,
      }),
    );

  /** Where the authorization endpoint sends the browser, with what in the query. */
  const sentBack = (answer: Response) => new URL(answer.headers.get("location") ?? "about:blank");

  const authorize = (fields: Fields = {}, headers: Record<string, string> = {}) =>
    send(`/oauth/authorize?${authorizationQuery(fields)}`, { headers });

  const code = async (fields: Fields = {}) => {
    const answer = await authorize({ sandbox_consent: "allow", ...fields });
    return sentBack(answer).searchParams.get("code") ?? "";
  };

  const postJson = (fields: Readonly<Record<string, unknown>>, headers?: Record<string, string>) =>
    post(JSON.stringify({ ...credentials, ...fields }), "application/json", headers);
  const postForm = (fields: Fields, headers?: Record<string, string>) =>
    post(
      new URLSearchParams(present({ ...credentials, ...fields })).toString(),
      "application/x-www-form-urlencoded",
      headers,
    );

  const exchange = (given: string, fields: Readonly<Record<string, unknown>> = {}) =>
    postJson({ grant_type: "authorization_code", code: given, redirect_uri: redirectUri, ...fields });
  const refresh = (token: unknown, fields: Readonly<Record<string, unknown>> = {}) =>
    postJson({ grant_type: "refresh_token", refresh_token: token, ...fields });

  const get = (path: string, token?: unknown, headers: Record<string, string> = {}) =>
    send(path, { headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers } });
  const status = async (path: string, token?: unknown) => (await get(path, token)).status;

  return {
    credentials,
    whiteLabelCredentials,
    send,
    post,
    postJson,
    postForm,
    authorizationQuery,
    authorize,
    sentBack,
    code,
    exchange,
    refresh,
    get,
    status,
  };
};

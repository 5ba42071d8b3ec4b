import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as openid from "openid-client";
import OAuth2Strategy from "passport-oauth2";
import { AuthorizationCode, ClientCredentials } from "simple-oauth2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, type Mock, startMock } from "../src/index.ts";
import { createCalls, redirectUri } from "./oauth-calls.ts";

let mock: Mock;
let demo: Demo;
let calls: ReturnType<typeof createCalls>;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  demo = mock.demo();
  calls = createCalls(mock);
});
afterAll(() => mock.close());

const contacts = "/api/v1/contacts.json";
const users = "/api/v1/users.json";

/** What a browser does whose user consents at once. */
const consent = async (url: URL, decision = "allow") => {
  url.searchParams.set("sandbox_consent", decision);
  const answer = await fetch(url, { redirect: "manual" });
  return calls.sentBack(answer);
};

describe("openid-client", () => {
  const configure = (clientAuth: (secret: string) => openid.ClientAuth, application = demo.application) => {
    const { clientId, clientSecret } = application;
    const config = new openid.Configuration(
      {
        issuer: mock.url,
        authorization_endpoint: `${mock.url}/oauth/authorize`,
        token_endpoint: `${mock.url}/oauth/token`,
      },
      clientId,
      undefined,
      clientAuth(clientSecret),
    );
    // The sandbox is on this machine, without TLS.
    openid.allowInsecureRequests(config);
    return config;
  };

  /** It reads the error in the header before that in the body. */
  const challenged = (error: string) => ({ cause: [{ scheme: "bearer", parameters: { error } }] });

  it.each([
    ["its body", openid.ClientSecretPost],
    ["HTTP Basic", openid.ClientSecretBasic],
  ])(
    "gets a code with state and PKCE, exchanges it and refreshes, with its secret in %s",
    async (_, auth) => {
      const config = configure(auth);
      const verifier = openid.randomPKCECodeVerifier();
      const state = openid.randomState();
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "read write",
        state,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      const tokens = await openid.authorizationCodeGrant(config, await consent(url), {
        pkceCodeVerifier: verifier,
        expectedState: state,
      });
      expect(tokens).toMatchObject({ token_type: "bearer", scope: "read write", expires_in: 7200 });
      expect(await calls.status(contacts, tokens.access_token)).toBe(200);

      const fresh = await openid.refreshTokenGrant(config, tokens.refresh_token ?? "");
      expect(await calls.status(contacts, tokens.access_token)).toBe(401);
      expect(await calls.status(contacts, fresh.access_token)).toBe(200);
    },
  );

  it("learns why it was refused", async () => {
    const config = configure(openid.ClientSecretPost);
    const url = openid.buildAuthorizationUrl(config, { redirect_uri: redirectUri, state: "st" });
    const back = await consent(url, "deny");
    await expect(openid.authorizationCodeGrant(config, back, { expectedState: "st" })).rejects.toMatchObject({
      error: "access_denied",
      error_description: "The user refused.",
    });
    await expect(openid.refreshTokenGrant(config, "unknown")).rejects.toMatchObject(
      challenged("invalid_grant"),
    );
  });

  it("gets a token for the application itself", async () => {
    const config = configure(openid.ClientSecretBasic, demo.whiteLabel);
    const tokens = await openid.clientCredentialsGrant(config, { scope: "provision_users" });
    expect(await calls.status(users, tokens.access_token)).toBe(200);
    await expect(openid.clientCredentialsGrant(configure(openid.ClientSecretBasic))).rejects.toMatchObject(
      challenged("unauthorized_client"),
    );
  });
});

describe("simple-oauth2", () => {
  const configure = ({ clientId, clientSecret }: Demo["application"], options = {}) => ({
    client: { id: clientId, secret: clientSecret },
    auth: { tokenHost: mock.url },
    options,
  });

  it.each([
    { bodyFormat: "json", authorizationMethod: "body" },
    { bodyFormat: "form", authorizationMethod: "body" },
    { bodyFormat: "json", authorizationMethod: "header" },
    { bodyFormat: "form", authorizationMethod: "header" },
    { credentialsEncodingMode: "loose" },
  ])("gets a code, exchanges it and refreshes, with %j", async (options) => {
    const client = new AuthorizationCode(configure(demo.application, options));
    const url = client.authorizeURL({ redirect_uri: redirectUri, scope: ["read", "write"], state: "st" });
    const back = await consent(new URL(url));
    expect(back.searchParams.get("state")).toBe("st");
    const code = back.searchParams.get("code") ?? "";
    const token = await client.getToken({ code, redirect_uri: redirectUri });
    expect(token.expired()).toBe(false);
    expect(await calls.status(contacts, token.token.access_token)).toBe(200);
    const fresh = await token.refresh();
    expect(await calls.status(contacts, token.token.access_token)).toBe(401);
    expect(await calls.status(contacts, fresh.token.access_token)).toBe(200);
    await expect(token.refresh()).rejects.toMatchObject({ data: { payload: { error: "invalid_grant" } } });
  });

  it("gets a token for the application itself", async () => {
    const client = new ClientCredentials(configure(demo.whiteLabel));
    const { token } = await client.getToken({ scope: "provision_users" });
    expect(await calls.status(users, token.access_token)).toBe(200);
  });
});

describe("passport-oauth2", () => {
  let app: Server;
  let appUrl: string;
  const session = {};
  beforeAll(async () => {
    app = createServer((request, response) => {
      const strategy = new OAuth2Strategy(
        {
          authorizationURL: `${mock.url}/oauth/authorize`,
          tokenURL: `${mock.url}/oauth/token`,
          clientID: demo.application.clientId,
          clientSecret: demo.application.clientSecret,
          callbackURL: `${appUrl}/callback`,
          scope: ["read", "write"],
          state: true,
          pkce: true,
        },
        (accessToken: string, refreshToken: string, _profile: unknown, done: OAuth2Strategy.VerifyCallback) =>
          done(null, { accessToken, refreshToken }),
      );
      const end = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
      // What passport itself would put there.
      Object.assign(strategy, {
        redirect: (location: string) => response.writeHead(302, { location }).end(),
        success: (user: object) => end(200, user),
        fail: (challenge: unknown) => end(401, challenge),
        error: (error: Error) => end(500, { ...error, message: error.message }),
      });
      const query = Object.fromEntries(new URL(request.url ?? "", appUrl).searchParams);
      const prepared: IncomingMessage = Object.assign(request, { query, session });
      strategy.authenticate(prepared as Parameters<typeof strategy.authenticate>[0]);
    });
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
    appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => app.close(resolve)));

  const login = async (decision?: string) => {
    const started = await fetch(`${appUrl}/login`, { redirect: "manual" });
    const url = calls.sentBack(started);
    expect(url.searchParams.get("code_challenge_method")).toBe("S256");
    return fetch(await consent(url, decision));
  };

  it("logs a user in with state and PKCE", async () => {
    const answer = await login();
    expect(answer.status).toBe(200);
    const { accessToken, refreshToken } = (await answer.json()) as Record<string, string>;
    expect(await calls.status(contacts, accessToken)).toBe(200);
    expect((await calls.refresh(refreshToken)).status).toBe(200);
  });

  it("sends a user away who refuses", async () => {
    const answer = await login("deny");
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: "The user refused." });
  });

  it("notices a code that is no good", async () => {
    const started = await fetch(`${appUrl}/login`, { redirect: "manual" });
    const back = await consent(calls.sentBack(started));
    back.searchParams.set("code", "unknown");
    expect(await (await fetch(back)).json()).toMatchObject({ code: "invalid_grant" });
  });
});

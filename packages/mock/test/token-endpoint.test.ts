import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { challenge, createCalls, redirectUri, type TokenAnswer, verifier } from "./oauth-calls.ts";

let mock: Mock;
let calls: ReturnType<typeof createCalls>;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({
    port: 0,
    applications: [
      { clientId: "other app", clientSecret: "s:%&+é", redirectUris: [redirectUri], scope: "read" },
    ],
    onDefect: (error) => defects.push(error),
  });
  calls = createCalls(mock);
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});
beforeEach(() => mock.reset());

const contacts = "/api/v1/contacts.json";

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
});

/** Asserts the error, and that the whole answer has the form that all errors have. */
const expectError = ({ status, headers, body }: TokenAnswer, error: string, description?: RegExp) => {
  expect(body).toEqual({ error, error_description: expect.any(String) });
  expect(status).toBe(error === "invalid_client" ? 401 : 400);
  expect(headers.get("content-type")).toMatch(/^application\/json/);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("pragma")).toBe("no-cache");
  expect(headers.get("www-authenticate")).toBe(
    `Bearer realm="Doorkeeper", error="${error}", error_description="${body.error_description}"`,
  );
  if (description) expect(body.error_description).toMatch(description);
};

describe("a code", () => {
  it("is exchanged for a pair of tokens that is good at once", async () => {
    mock.clock.freeze();
    const { status, headers, body } = await calls.exchange(await calls.code());
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("pragma")).toBe("no-cache");
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      token_type: "bearer",
      expires_in: 7200,
      refresh_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      scope: "identity read write",
      created_at: Math.floor(mock.clock.now() / 1000),
    });
    expect(await calls.status(contacts, body.access_token)).toBe(200);
    expect(await calls.status(contacts, body.refresh_token)).toBe(401);
  });

  it("is good once; again it is invalid_grant, and the tokens it gave live on", async () => {
    const code = await calls.code();
    const { body } = await calls.exchange(code);
    expectError(await calls.exchange(code), "invalid_grant");
    expect(await calls.status(contacts, body.access_token)).toBe(200);
  });

  it("is exchanged by exactly one of many requests at the same time", async () => {
    const code = await calls.code();
    const answers = await Promise.all(Array.from({ length: 20 }, () => calls.exchange(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) expectError(answer, "invalid_grant");
  });

  it("is good for 10 minutes less a millisecond, and no longer", async () => {
    mock.clock.freeze();
    const [early, late] = [await calls.code(), await calls.code()];
    await mock.clock.advance(599_999);
    expect((await calls.exchange(early)).status).toBe(200);
    await mock.clock.advance(1);
    expectError(await calls.exchange(late), "invalid_grant");
    mock.clock.resume();
  });

  it("belongs to its application", async () => {
    const code = await calls.code();
    const other = { client_id: "other app", client_secret: "s:%&+é" };
    expectError(await calls.exchange(code, other), "invalid_grant");
    expect((await calls.exchange(code)).status).toBe(200);
  });

  it("needs the redirect_uri that it was asked for with, to the letter", async () => {
    const code = await calls.code();
    for (const wrong of [
      "http://localhost:3001/callback",
      `${redirectUri}/`,
      "https://example.com/callback",
    ]) {
      expectError(await calls.exchange(code, { redirect_uri: wrong }), "invalid_grant");
    }
    expectError(
      await calls.exchange(code, { redirect_uri: undefined }),
      "invalid_request",
      /^The required parameter redirect_uri is missing\.$/,
    );
    expect((await calls.exchange(code)).status).toBe(200);
  });

  it("that is missing, unknown or empty is refused", async () => {
    expectError(await calls.exchange("unknown"), "invalid_grant");
    expectError(await calls.exchange(""), "invalid_request", /parameter code is missing/);
  });
});

describe("a code verifier", () => {
  const pkce = { code_challenge: challenge, code_challenge_method: "S256" };

  it("that belongs to the challenge is demanded", async () => {
    const code = await calls.code(pkce);
    expectError(await calls.exchange(code), "invalid_request", /code_verifier is missing/);
    expectError(await calls.exchange(code, { code_verifier: challenge }), "invalid_grant", /verifier/);
    expectError(await calls.exchange(code, { code_verifier: `${verifier}x` }), "invalid_grant");
    expect((await calls.exchange(code, { code_verifier: verifier })).status).toBe(200);
  });

  it("is refused where no challenge was sent, against a downgrade", async () => {
    const code = await calls.code();
    expectError(await calls.exchange(code, { code_verifier: verifier }), "invalid_grant");
  });
});

describe("a refresh token", () => {
  it("gives a new pair, and the old pair ends at once", async () => {
    const old = mock.tokens.issue();
    const { status, body } = await calls.refresh(old.refresh_token);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "bearer", expires_in: 7200, scope: "identity read write" });
    expect(body.access_token).not.toBe(old.access_token);
    expect(body.refresh_token).not.toBe(old.refresh_token);
    expect(await calls.status(contacts, old.access_token)).toBe(401);
    expect(await calls.status(contacts, body.access_token)).toBe(200);
  });

  it("used twice is invalid_grant, and nothing else is revoked for it", async () => {
    const old = mock.tokens.issue();
    const { body } = await calls.refresh(old.refresh_token);
    expectError(await calls.refresh(old.refresh_token), "invalid_grant");
    expect(await calls.status(contacts, body.access_token)).toBe(200);
    expect((await calls.refresh(body.refresh_token)).status).toBe(200);
  });

  it("is used by exactly one of many requests at the same time", async () => {
    const { refresh_token } = mock.tokens.issue();
    const answers = await Promise.all(Array.from({ length: 20 }, () => calls.refresh(refresh_token)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(await calls.status(contacts, won[0]?.body.access_token)).toBe(200);
    for (const answer of answers.filter(({ status }) => status !== 200)) expectError(answer, "invalid_grant");
  });

  it("does not age, though its access token does", async () => {
    const { access_token, refresh_token } = mock.tokens.issue();
    await mock.clock.advance(400 * 86_400_000);
    expect(await calls.status(contacts, access_token)).toBe(401);
    expect((await calls.refresh(refresh_token)).status).toBe(200);
  });

  it("that was revoked, or is another application's, is invalid_grant", async () => {
    const { refresh_token = "", access_token } = mock.tokens.issue();
    const other = { client_id: "other app", client_secret: "s:%&+é" };
    expectError(await calls.refresh(refresh_token, other), "invalid_grant");
    expectError(await calls.refresh(access_token), "invalid_grant");
    mock.tokens.revoke(refresh_token);
    expectError(await calls.refresh(refresh_token), "invalid_grant");
    expectError(await calls.refresh(undefined), "invalid_request", /refresh_token is missing/);
  });

  it("may ask for less than it had, and then has that, never for more", async () => {
    const { refresh_token } = mock.tokens.issue();
    const { body } = await calls.refresh(refresh_token, { scope: "write read" });
    expect(body.scope).toBe("read write");
    expectError(await calls.refresh(body.refresh_token, { scope: "identity read" }), "invalid_scope");
    expect((await calls.refresh(body.refresh_token)).body.scope).toBe("read write");
  });

  it("of a white label's user is the white label's to use", async () => {
    const { refresh_token } = mock.tokens.issue({ clientId: calls.whiteLabelCredentials.client_id });
    expectError(await calls.refresh(refresh_token), "invalid_grant");
    const { status, body } = await calls.refresh(refresh_token, calls.whiteLabelCredentials);
    expect(status).toBe(200);
    expect(await calls.status(contacts, body.access_token)).toBe(200);
  });
});

describe("client_credentials", () => {
  const grant = { grant_type: "client_credentials" };

  it("give an application with provision_users a token of no user, without a refresh token", async () => {
    const { status, body } = await calls.postJson({ ...grant, ...calls.whiteLabelCredentials });
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: "bearer",
      expires_in: 7200,
      scope: "provision_users",
      created_at: expect.any(Number),
    });
    const info = await calls.get("/oauth/token/info", body.access_token);
    expect(await info.json()).toMatchObject({ resource_owner_id: null, scope: ["provision_users"] });
  });

  it("take the scope too, and no other one", async () => {
    const asked = { ...grant, ...calls.whiteLabelCredentials };
    expect((await calls.postJson({ ...asked, scope: "provision_users" })).status).toBe(200);
    for (const scope of ["read", "provision_users read", "admin", "\u0000", '"']) {
      expectError(await calls.postJson({ ...asked, scope }), "invalid_scope");
    }
  });

  it("are unauthorized_client for every other application", async () => {
    expectError(await calls.postJson(grant), "unauthorized_client");
    expectError(await calls.postJson({ ...grant, scope: "provision_users" }), "unauthorized_client");
  });

  it("are all that an application without redirect URI may use, its users' refresh tokens aside", async () => {
    expectError(await calls.exchange(await calls.code(), calls.whiteLabelCredentials), "unauthorized_client");
  });
});

describe("an application", () => {
  const grant = { grant_type: "client_credentials" };
  const none = { client_id: undefined, client_secret: undefined };

  it("may send a form instead of JSON", async () => {
    const form = { ...grant, ...calls.whiteLabelCredentials };
    expect((await calls.postForm(form)).status).toBe(200);
    const code = await calls.code();
    const exchanged = await calls.postForm({
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
    });
    expect(exchanged.status).toBe(200);
  });

  it("may send its credentials by HTTP Basic, with JSON and with a form", async () => {
    const { client_id, client_secret } = calls.whiteLabelCredentials;
    const headers = basic(client_id, client_secret);
    expect((await calls.postForm({ ...grant, ...none }, headers)).status).toBe(200);
    expect((await calls.postJson({ ...grant, ...none }, headers)).status).toBe(200);
    const lower = { authorization: headers.authorization.replace("Basic", "basic") };
    expect((await calls.postForm({ ...grant, ...none }, lower)).status).toBe(200);
  });

  it("encodes them as in a form, or not", async () => {
    const encoded = new URLSearchParams({ id: "other app", secret: "s:%&+é" }).toString();
    const [, id = "", secret = ""] = /^id=(.*)&secret=(.*)$/.exec(encoded) ?? [];
    expectError(await calls.postForm({ ...grant, ...none }, basic(id, secret)), "unauthorized_client");
    expectError(
      await calls.postForm({ ...grant, ...none }, basic("other%20app", "s:%&%2Bé")),
      "invalid_client",
    );
    const raw = basic(calls.whiteLabelCredentials.client_id, calls.whiteLabelCredentials.client_secret);
    expect((await calls.postForm({ ...grant, ...none }, raw)).status).toBe(200);
  });

  it("may send the same credentials twice, but not two different ones", async () => {
    const { client_id, client_secret } = calls.whiteLabelCredentials;
    const both = { ...grant, ...calls.whiteLabelCredentials };
    expect((await calls.postForm(both, basic(client_id, client_secret))).status).toBe(200);
    expectError(await calls.postForm(both, basic("sandbox-app", client_secret)), "invalid_request", /differ/);
    expectError(await calls.postForm(both, basic(client_id, "other")), "invalid_request", /differ/);
  });

  it.each([
    ["an unknown id", { client_id: "unknown" }],
    ["a wrong secret", { client_secret: "wrong" }],
    ["another application's secret", { client_id: "sandbox-white-label" }],
    ["no secret", { client_secret: undefined }],
    ["an empty secret", { client_secret: "" }],
    ["no id", { client_id: undefined }],
    ["nothing", none],
    ["a huge secret", { client_secret: "x".repeat(100_000) }],
  ])("is invalid_client with %s", async (_, fields) => {
    expectError(await calls.refresh(mock.tokens.issue().refresh_token, fields), "invalid_client");
  });

  it.each(["Basic", "Basic !!!", "Basic Og==", "Basic c2FuZGJveC1hcHA=", `Basic ${"A".repeat(8000)}`])(
    "is invalid_client with the header %.30s",
    async (authorization) => {
      expectError(await calls.postForm({ ...grant, ...none }, { authorization }), "invalid_client");
    },
  );
});

describe("a request", () => {
  it("without a grant is invalid_request, with an unknown one unsupported_grant_type", async () => {
    expectError(await calls.postJson({}), "invalid_request", /grant_type is missing/);
    for (const grant_type of ["password", "implicit", "Refresh_token", "__proto__", "toString"]) {
      expectError(await calls.postForm({ grant_type }), "unsupported_grant_type");
    }
  });

  it.each([
    ["an array", { grant_type: ["refresh_token"] }],
    ["an object", { client_id: { $ne: "" } }],
    ["a number", { code: 1 }],
    ["a list in a secret", { client_secret: ["x"] }],
    ["true", { refresh_token: true }],
  ])("with %s in it is invalid_request", async (_, fields) => {
    expectError(await calls.refresh("x", fields), "invalid_request");
  });

  it("with a parameter twice is invalid_request", async () => {
    const { refresh_token = "" } = mock.tokens.issue();
    const form = new URLSearchParams({ ...calls.credentials, grant_type: "refresh_token", refresh_token });
    for (const name of ["grant_type", "client_id", "client_secret", "refresh_token", "scope"]) {
      const twice = `${form}&${name}=x&${name}=x`;
      expectError(await calls.post(twice, "application/x-www-form-urlencoded"), "invalid_request");
    }
    const others = `${form}&other=1&other=2`;
    expect((await calls.post(others, "application/x-www-form-urlencoded")).status).toBe(200);
  });

  it.each(["[]", "null", '"text"', "1", '[{"grant_type":"refresh_token"}]'])(
    "with %s for a body is invalid_request",
    async (body) => {
      expectError(await calls.post(body, "application/json"), "invalid_request");
    },
  );

  it("ignores parameters that it does not know, and takes null for left out", async () => {
    const { refresh_token } = mock.tokens.issue();
    const extra = { audience: ["x"], scope: null, resource: {} };
    expect((await calls.refresh(refresh_token, extra)).status).toBe(200);
  });

  it("that is refused uses nothing up", async () => {
    const { refresh_token } = mock.tokens.issue();
    expectError(await calls.refresh(refresh_token, { scope: "admin" }), "invalid_scope");
    expectError(await calls.refresh(refresh_token, { client_secret: "wrong" }), "invalid_client");
    expect((await calls.refresh(refresh_token)).status).toBe(200);
  });

  it("says nothing of what it was refused for that is not its sender's to know", async () => {
    const known = await calls.refresh("x", { client_secret: "wrong" });
    const unknown = await calls.refresh("x", { client_id: "unknown" });
    expect(known.body).toEqual(unknown.body);
    expect(JSON.stringify(await calls.exchange("<script>\r\nX: y"))).not.toContain("<script");
  });
});

describe("rotation on first use", () => {
  let gentle: Mock;
  beforeAll(async () => {
    gentle = await startMock({ port: 0, rotation: "on-first-use" });
  });
  afterAll(() => gentle.close());

  it("ends the old pair at the first request with the new access token, of whatever kind", async () => {
    const { refresh, status } = createCalls(gentle);
    for (const first of [contacts, "/oauth/token/info", "/api/v1/users.json"]) {
      const old = gentle.tokens.issue();
      const { body } = await refresh(old.refresh_token);
      expect(await status(contacts, old.access_token)).toBe(200);
      await status(first, body.access_token);
      expect(await status(contacts, old.access_token)).toBe(401);
      expect((await refresh(old.refresh_token)).body.error).toBe("invalid_grant");
      expect(await status(contacts, body.access_token)).toBe(200);
    }
  });

  it("lets a refresh be repeated whose answer was lost", async () => {
    const { refresh, status } = createCalls(gentle);
    const old = gentle.tokens.issue();
    const lost = await refresh(old.refresh_token);
    const { body } = await refresh(old.refresh_token);
    expect(body.access_token).not.toBe(lost.body.access_token);
    expect(await status(contacts, body.access_token)).toBe(200);
    expect((await refresh(old.refresh_token)).body.error).toBe("invalid_grant");
  });
});

describe("a user who is deleted", () => {
  it("takes along all codes, tokens, sessions and sign-ins", async () => {
    const user = "user67890";
    const { body } = await calls.exchange(await calls.code({ sandbox_user: user }));
    const code = await calls.code({ sandbox_user: user });
    const session = (await calls.get("/sso", body.access_token)).headers.get("set-cookie") ?? "";
    const application = mock.tokens.issue({ user: null }).access_token;
    const deleted = await calls.send(`/api/v1/users/${user}.json`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${application}` },
    });
    expect(deleted.status).toBe(204);

    expectError(await calls.exchange(code), "invalid_grant");
    expectError(await calls.refresh(body.refresh_token), "invalid_grant");
    expect(await calls.status(contacts, body.access_token)).toBe(401);
    expect((await calls.authorize({ sandbox_user: user })).status).toBe(400);
    const page = await calls.authorize({}, { cookie: session.split(";")[0] ?? "" });
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain(user);
    expect(mock.demo().users.map(({ username }) => username)).toEqual(["user12345"]);
    mock.reset();
  });
});

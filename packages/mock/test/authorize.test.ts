import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { challenge, createCalls, redirectUri } from "./oauth-calls.ts";

const nasty = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

let mock: Mock;
let calls: ReturnType<typeof createCalls>;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({
    port: 0,
    redirectUris: ["http://app.test/of/mine"],
    applications: [
      {
        clientId: "nasty",
        clientSecret: "secret",
        name: nasty,
        redirectUris: [
          "https://app.example/back?keep=this%20one&x",
          "https://app.example/ends?",
          "com.example.app:/callback",
          "https://app.example:8443/callback",
        ],
        scope: "read write",
      },
      {
        clientId: "both",
        clientSecret: "secret",
        redirectUris: [redirectUri],
        scope: "read provision_users",
      },
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

/** Asserts an error page: a page for people, and no way on. */
const expectErrorPage = async (answer: Response, text: RegExp) => {
  expect(answer.status).toBe(400);
  expect(answer.headers.get("location")).toBeNull();
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const page = await answer.text();
  expect(page).toMatch(text);
  expect(page).not.toMatch(/<(a|form|meta http-equiv)\b/);
};

/** Asserts a redirect to the application, and gives what stands in its query. */
const expectSentBack = (answer: Response, to = redirectUri) => {
  expect(answer.status).toBe(302);
  const url = calls.sentBack(answer);
  expect(`${url.origin}${url.pathname}`).toBe(to);
  return Object.fromEntries(url.searchParams);
};

/** A browser that keeps cookies and sends the form of a page. */
const createBrowser = () => {
  const cookies = new Map<string, string>();
  const visit = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await calls.send(path, { ...init, headers: { cookie, ...init.headers } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const readAttribute = (text: string) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  const open = async (fields: Record<string, string> = {}) => {
    const path = `/oauth/authorize?${calls.authorizationQuery(fields)}`;
    const answer = await visit(path);
    const page = await answer.text();
    const action = readAttribute(/action="([^"]*)"/.exec(page)?.[1] ?? "");
    const proof = /name="proof" value="([^"]*)"/.exec(page)?.[1] ?? "";
    const submit = (choice: Record<string, string>, from: typeof visit = visit) =>
      from(new URL(action, `http://sandbox${path}`).href.slice("http://sandbox".length), {
        method: "POST",
        body: new URLSearchParams({ proof, user: "4862", ...choice }),
      });
    return { answer, page, submit };
  };
  return { visit, open, cookies };
};

describe("an authorization request", () => {
  it("of an application that is unknown or missing gets an error page, never a redirect", async () => {
    await expectErrorPage(
      await calls.authorize({ client_id: "unknown" }),
      /No application has this client_id/,
    );
    await expectErrorPage(await calls.authorize({ client_id: undefined }), /client_id is missing/);
    await expectErrorPage(await calls.authorize({ client_id: nasty }), /No application/);
  });

  it.each([
    "https://evil.example/callback",
    "https://example.com",
    "https://example.com/callback/",
    "https://example.com/callback/../evil",
    "https://example.com/callback?x=1",
    "https://example.com/callback#x",
    "https://example.com:8443/callback",
    "https://example.com.evil.example/callback",
    "https://example.com@evil.example/callback",
    "http://example.com/callback",
    "HTTPS://example.com/callback",
    "https://example.com/callback\r\nX-Injected: yes",
    "//example.com/callback",
    "/callback",
    "javascript:alert(1)//https://example.com/callback",
    "http://localhost:3000.evil.example/callback",
    "http://localhost:3000@evil.example/callback",
    "http://localhost:99999/callback",
    "http://localhost:3000/callback/x",
    "http://localhost:/callback",
    "https://localhost:3000/callback",
    `https://example.com/${nasty}`,
    "x".repeat(5000),
  ])("to %.60j gets an error page, never a redirect", async (redirect_uri) => {
    for (const sandbox_consent of [undefined, "allow", "deny"]) {
      await expectErrorPage(
        await calls.authorize({ redirect_uri, sandbox_consent }),
        /redirect_uri does not match/,
      );
    }
  });

  it("without redirect URI, or with another application's, gets an error page", async () => {
    await expectErrorPage(await calls.authorize({ redirect_uri: undefined }), /redirect_uri is missing/);
    await expectErrorPage(await calls.authorize({ client_id: "nasty" }), /does not match/);
    const { client_id } = calls.whiteLabelCredentials;
    await expectErrorPage(await calls.authorize({ client_id }), /does not match/);
  });

  it("with a client_id or redirect_uri twice gets an error page", async () => {
    const query = calls.authorizationQuery({ sandbox_consent: "allow" });
    for (const [name, value] of [
      ["client_id", "sandbox-app"],
      ["redirect_uri", "https://evil.example/"],
    ]) {
      await expectErrorPage(await calls.send(`/oauth/authorize?${query}&${name}=${value}`), /more than once/);
    }
  });

  it("goes back to a port of this machine that is not registered", async () => {
    for (const redirect_uri of [
      "http://localhost:1/callback",
      "http://localhost/callback",
      "http://127.0.0.1:65535/callback",
    ]) {
      const answer = await calls.authorize({ redirect_uri, sandbox_consent: "allow" });
      expect(expectSentBack(answer, redirect_uri)).toHaveProperty("code");
    }
  });

  it("goes back to a redirect URI that the demo application was given when the sandbox started", async () => {
    const redirect_uri = "http://app.test/of/mine";
    const answer = await calls.authorize({ redirect_uri, sandbox_consent: "allow" });
    expect(expectSentBack(answer, redirect_uri)).toHaveProperty("code");
    await expect(startMock({ port: 0, redirectUris: ["/relative"] })).rejects.toThrow(TypeError);
  });

  it.each([
    ["another response type", { response_type: "token" }, "unsupported_response_type"],
    ["no response type", { response_type: undefined }, "invalid_request"],
    ["an unknown scope", { scope: "read admin" }, "invalid_scope"],
    ["the scope of applications", { scope: "provision_users" }, "invalid_scope"],
    ["a scope that is none", { scope: '"\\' }, "invalid_scope"],
    ["a plain challenge", { code_challenge: challenge, code_challenge_method: "plain" }, "invalid_request"],
    ["a challenge without method", { code_challenge: challenge }, "invalid_request"],
    ["a method without challenge", { code_challenge_method: "S256" }, "invalid_request"],
    [
      "a challenge that is no hash",
      { code_challenge: "short", code_challenge_method: "S256" },
      "invalid_request",
    ],
  ])("with %s goes back with the error, before anybody is asked", async (_, fields, error) => {
    for (const sandbox_consent of [undefined, "allow"]) {
      const sent = expectSentBack(await calls.authorize({ ...fields, state: "st", sandbox_consent }));
      expect(sent).toEqual({ error, error_description: expect.any(String), state: "st" });
    }
  });

  it("with a parameter twice goes back with invalid_request, and without a state that is there twice", async () => {
    const query = calls.authorizationQuery({ state: "st", scope: "read", sandbox_consent: "allow" });
    const scopes = await calls.send(`/oauth/authorize?${query}&scope=write`);
    expect(expectSentBack(scopes)).toMatchObject({ error: "invalid_request", state: "st" });
    const states = await calls.send(`/oauth/authorize?${query}&state=other`);
    expect(expectSentBack(states)).toEqual({
      error: "invalid_request",
      error_description: expect.any(String),
    });
  });

  it.each(["sandbox_consent=maybe", "sandbox_user=nobody", "sandbox_user=0", "sandbox_user=-1"])(
    "with %s gets an error page that says so",
    async (extra) => {
      const answer = await calls.send(`/oauth/authorize?${calls.authorizationQuery()}&${extra}`);
      await expectErrorPage(answer, /sandbox/);
    },
  );

  it.each(["state=%FF", "state=%", "state=%C3%28", "scope=%80"])(
    "with %s, which is no UTF-8, is refused rather than changed",
    async (extra) => {
      const query = calls.authorizationQuery({ sandbox_consent: "allow" });
      await expectErrorPage(await calls.send(`/oauth/authorize?${query}&${extra}`), /UTF-8/);
    },
  );
});

describe("the state", () => {
  it.each([
    "xyzABC123",
    "a b+c&d=e#f?g/h:i;j,k%20l",
    nasty,
    "\r\nSet-Cookie: a=b\r\n\r\n<html>",
    "line\nfeed\tand \u0000",
    "💥 é 漢字",
    "x".repeat(6000),
  ])("comes back unchanged: %.30j", async (state) => {
    const granted = await calls.authorize({ state, sandbox_consent: "allow" });
    expect(granted.headers.get("set-cookie")).toBeNull();
    expect(expectSentBack(granted)).toEqual({ code: expect.stringMatching(/^[0-9a-f]{64}$/), state });
    expect(expectSentBack(await calls.authorize({ state, sandbox_consent: "deny" }))).toMatchObject({
      state,
    });
    const { submit } = await createBrowser().open({ state });
    expect(expectSentBack(await submit({ decision: "allow" }))).toMatchObject({ state });
  });

  it("is left out when it was not sent, or empty", async () => {
    for (const state of [undefined, ""]) {
      const sent = expectSentBack(await calls.authorize({ state, sandbox_consent: "allow" }));
      expect(Object.keys(sent)).toEqual(["code"]);
    }
  });
});

describe("a decision in the query", () => {
  it("grants without a page, as the first user or as the one named", async () => {
    for (const [sandbox_user, id] of [
      [undefined, 4862],
      ["user67890", 4863],
      ["USER67890", 4863],
      ["4863", 4863],
    ] as const) {
      const { body } = await calls.exchange(await calls.code({ sandbox_user }));
      const info = await calls.get("/oauth/token/info", body.access_token);
      expect(await info.json()).toMatchObject({
        resource_owner_id: id,
        application: { uid: "sandbox-app" },
      });
    }
  });

  it("refuses without a page: access_denied", async () => {
    expect(expectSentBack(await calls.authorize({ sandbox_consent: "deny", state: "st" }))).toEqual({
      error: "access_denied",
      error_description: "The user refused.",
      state: "st",
    });
  });

  it("keeps the query of the redirect URI, whatever its form", async () => {
    const start = async (redirect_uri: string) => {
      const answer = await calls.authorize({ client_id: "nasty", redirect_uri, sandbox_consent: "allow" });
      return answer.headers.get("location")?.replace(/=[0-9a-f]{64}$/, "=CODE");
    };
    expect(await start("https://app.example/back?keep=this%20one&x")).toBe(
      "https://app.example/back?keep=this%20one&x&code=CODE",
    );
    expect(await start("https://app.example/ends?")).toBe("https://app.example/ends?code=CODE");
    expect(await start("com.example.app:/callback")).toBe("com.example.app:/callback?code=CODE");
    expect(await start("https://app.example:8443/callback")).toBe(
      "https://app.example:8443/callback?code=CODE",
    );
  });

  it("gives all of the application's scopes when none is asked for, else those that are", async () => {
    const scopeOf = async (scope?: string) => (await calls.exchange(await calls.code({ scope }))).body.scope;
    expect(await scopeOf()).toBe("identity read write");
    expect(await scopeOf("read")).toBe("read");
    expect(await scopeOf("write  read write")).toBe("read write");
  });
});

describe("an application of both levels", () => {
  const both = { client_id: "both", client_secret: "secret" };

  it("gets no provision_users for a user, asked for or not", async () => {
    const { body } = await calls.exchange(await calls.code({ client_id: "both" }), both);
    expect(body.scope).toBe("read");
    const sent = expectSentBack(await calls.authorize({ client_id: "both", scope: "provision_users" }));
    expect(sent).toMatchObject({ error: "invalid_scope" });
  });

  it("gets it for itself", async () => {
    const { body } = await calls.postJson({ grant_type: "client_credentials", ...both });
    expect(body).toMatchObject({ scope: "provision_users" });
  });
});

describe("the consent page", () => {
  it("grants when the form is sent, and denies", async () => {
    const { answer, page, submit } = await createBrowser().open({ scope: "read", state: "st" });
    expect(answer.status).toBe(200);
    expect(page).toContain("<code>read</code>");
    expect(page).not.toContain("<code>write</code>");
    expect(expectSentBack(await submit({ decision: "deny" }))).toMatchObject({ error: "access_denied" });
    const { code, state } = expectSentBack(await submit({ decision: "allow", user: "4863" }));
    expect(state).toBe("st");
    const { body } = await calls.exchange(code ?? "");
    expect(body.scope).toBe("read");
  });

  it("is skipped by a browser whose user granted the same scopes before, and only then", async () => {
    const browser = createBrowser();
    const { submit } = await browser.open({ scope: "read write" });
    await submit({ decision: "allow" });
    const again = (fields: Record<string, string>) =>
      browser.visit(`/oauth/authorize?${calls.authorizationQuery(fields)}`);
    expect(expectSentBack(await again({ scope: "write read" }))).toHaveProperty("code");
    expect((await again({ scope: "read" })).status).toBe(200);
    expect((await again({ scope: "identity read write" })).status).toBe(200);
    expect((await again({ scope: "read write", sandbox_user: "user67890" })).status).toBe(200);
    const nasty = { client_id: "nasty", redirect_uri: "com.example.app:/callback", scope: "read write" };
    expect((await again(nasty)).status).toBe(200);
    expect((await calls.authorize({ scope: "read write" })).status).toBe(200);
  });

  it("is not skipped after a refusal", async () => {
    const browser = createBrowser();
    const { submit } = await browser.open();
    await submit({ decision: "deny" });
    expect((await browser.open()).answer.status).toBe(200);
  });

  it("is skipped without a browser for a user who is named and granted before", async () => {
    await calls.code({ sandbox_user: "user67890" });
    expect(expectSentBack(await calls.authorize({ sandbox_user: "user67890" }))).toHaveProperty("code");
    expect((await calls.authorize({ sandbox_user: "user12345" })).status).toBe(200);
  });

  it("is skipped by a browser that single sign-on logged in", async () => {
    await calls.code({ sandbox_user: "user67890" });
    const browser = createBrowser();
    const token = mock.tokens.issue({ user: "user67890" }).access_token;
    await browser.visit(`/sso?access_token=${token}`);
    expect((await browser.visit(`/oauth/authorize?${calls.authorizationQuery()}`)).status).toBe(302);
  });

  it("is taken from the browser that it was shown to, from no other", async () => {
    const victim = createBrowser();
    const { submit } = await victim.open();
    const attacker = await createBrowser().open();
    const other = createBrowser();
    await other.open();
    for (const refused of [
      await attacker.submit({ decision: "allow" }, victim.visit),
      await submit({ decision: "allow" }, other.visit),
      await submit({ decision: "allow" }, createBrowser().visit),
      await submit({ decision: "allow", proof: "" }),
      await submit({ decision: "allow", proof: "0".repeat(32) }),
    ]) {
      await expectErrorPage(refused, /out of date/);
    }
    expect(expectSentBack(await submit({ decision: "allow" }))).toHaveProperty("code");
  });

  it("may be open twice in a browser", async () => {
    const browser = createBrowser();
    const first = await browser.open({ state: "1" });
    const second = await browser.open({ state: "2" });
    expect(expectSentBack(await first.submit({ decision: "allow" }))).toMatchObject({ state: "1" });
    expect(expectSentBack(await second.submit({ decision: "allow" }))).toMatchObject({ state: "2" });
  });

  it("judges its request again when the form is sent", async () => {
    const browser = createBrowser();
    const { page } = await browser.open();
    const proof = /name="proof" value="([^"]*)"/.exec(page)?.[1] ?? "";
    const send = (fields: Record<string, string>, choice: Record<string, string> = {}) =>
      browser.visit(`/oauth/consent?${calls.authorizationQuery(fields)}`, {
        method: "POST",
        body: new URLSearchParams({ proof, user: "4862", decision: "allow", ...choice }),
      });
    await expectErrorPage(await send({ redirect_uri: "https://evil.example/" }), /does not match/);
    await expectErrorPage(await send({ client_id: "unknown" }), /No application/);
    expect(expectSentBack(await send({ scope: "admin" }))).toMatchObject({ error: "invalid_scope" });
    await expectErrorPage(await send({}, { user: "1" }), /no such user/);
    await expectErrorPage(await send({}, { user: "user12345" }), /no such user/);
    await expectErrorPage(await send({}, { decision: "maybe" }), /choose/);
    await expectErrorPage(await send({}, { decision: "" }), /choose/);
  });

  it("has a form that nothing but a POST sends", async () => {
    expect((await calls.send("/oauth/consent")).status).toBe(405);
    const json = await calls.send("/oauth/consent", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(json.status).toBe(415);
  });

  it("escapes the name of the application, the scope and the state", async () => {
    const { page } = await createBrowser().open({
      client_id: "nasty",
      redirect_uri: "com.example.app:/callback",
      state: nasty,
    });
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<script|<img|onerror='/);
  });

  it("allows no script, no frame and no cache, and tells nobody where it was", async () => {
    const { answer } = await createBrowser().open();
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("set-cookie")).toMatch(
      /^outstand_form=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it("starts a new session at every sign-in, so that none can be planted", async () => {
    const browser = createBrowser();
    browser.cookies.set("outstand_session", "0".repeat(32));
    const { submit } = await browser.open();
    await submit({ decision: "allow" });
    const first = browser.cookies.get("outstand_session");
    expect(first).not.toBe("0".repeat(32));
    await (await browser.open({ scope: "read" })).submit({ decision: "allow" });
    expect(browser.cookies.get("outstand_session")).not.toBe(first);
  });

  it("does not mind cookies of others, however odd", async () => {
    for (const cookie of [
      "outstand_session",
      "=;;=; outstand_session=%; a=b",
      'outstand_form="><script>',
      "x".repeat(9000),
    ]) {
      const answer = await calls.authorize({}, { cookie });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain("<script");
    }
  });

  it("works within a namespace, with cookies of its own", async () => {
    const answer = await calls.send(`/~shop/oauth/authorize?${calls.authorizationQuery()}`);
    expect(answer.headers.get("set-cookie")).toMatch(/; Path=\/~shop\/;/);
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const page = await answer.text();
    const proof = /name="proof" value="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(page).toContain('action="consent?');
    const sent = await calls.send(`/~shop/oauth/consent?${calls.authorizationQuery()}`, {
      method: "POST",
      headers: { cookie },
      body: new URLSearchParams({ proof, user: "4862", decision: "allow" }),
    });
    const { code = "" } = expectSentBack(sent);
    expect((await calls.exchange(code)).body).toMatchObject({ error: "invalid_grant" });
  });
});

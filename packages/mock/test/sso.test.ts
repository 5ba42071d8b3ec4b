import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { createCalls } from "./oauth-calls.ts";

let mock: Mock;
let calls: ReturnType<typeof createCalls>;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, onDefect: (error) => defects.push(error) });
  calls = createCalls(mock);
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});

const json = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The three ways, each in its two forms. */
const ways: readonly (readonly [string, (token: string) => Promise<Response>])[] = [
  ["GET with the header", (token) => calls.get("/sso", token)],
  [
    "POST with the header",
    (token) => calls.send("/sso", { method: "POST", headers: { authorization: `Bearer ${token}` } }),
  ],
  [
    "GET with the token in the query",
    (token) => calls.send(`/sso?${new URLSearchParams({ access_token: token })}`),
  ],
  [
    "POST with the token in a form",
    (token) => calls.send("/sso", { method: "POST", body: new URLSearchParams({ access_token: token }) }),
  ],
  ["POST with the token in JSON", (token) => calls.send("/sso", json({ access_token: token }))],
];

describe.each(ways)("single sign-on by %s", (_, signOn) => {
  it("logs the browser in with a cookie, and sends it on", async () => {
    const answer = await signOn(mock.tokens.issue().access_token);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toMatch(new RegExp(`^${mock.url}/`));
    expect(answer.headers.get("set-cookie")).toMatch(
      /^outstand_session=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("is 401 for a bad token, without a cookie", async () => {
    const { access_token } = mock.tokens.issue();
    mock.tokens.expire(access_token);
    for (const bad of ["unknown", access_token, "x".repeat(5000)]) {
      const answer = await signOn(bad);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toMatch(/error="invalid_token"/);
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(await answer.text()).toBe("");
    }
  });

  it("is 403 for an application's token, which has no user", async () => {
    expect((await signOn(mock.tokens.issue({ user: null }).access_token)).status).toBe(403);
  });
});

describe("single sign-on", () => {
  it("without any token is 401", async () => {
    for (const init of [{}, { method: "POST" }, json({}), json({ access_token: "" }), json([])]) {
      expect((await calls.send("/sso", init)).status).toBe(401);
    }
    expect((await calls.send("/sso?access_token=")).status).toBe(401);
  });

  it("takes the header before anything else", async () => {
    const good = mock.tokens.issue().access_token;
    expect((await calls.get("/sso?access_token=unknown", good)).status).toBe(302);
    expect((await calls.get(`/sso?access_token=${good}`, "unknown")).status).toBe(401);
  });

  it("answers odd tokens, whatever they are", async () => {
    const good = mock.tokens.issue().access_token;
    for (const access_token of [[good], [[good]], { token: good }, 1, null, true, [], [null]]) {
      expect([400, 401], JSON.stringify(access_token)).toContain(
        (await calls.send("/sso", json({ access_token }))).status,
      );
    }
    const twice = await calls.send(`/sso?access_token=${good}&access_token=unknown`);
    expect(twice.status).toBe(401);
  });

  it("gives a secure cookie where the browser came by HTTPS, and a namespace its own", async () => {
    const token = mock.tokens.issue().access_token;
    const secure = await calls.get("/sso", token, { "x-forwarded-proto": "https" });
    expect(secure.headers.get("set-cookie")).toMatch(/; Secure$/);
    expect(secure.headers.get("location")).toMatch(/^https:/);
  });
});

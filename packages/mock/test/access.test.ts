import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
beforeEach(() => mock.reset());

const contacts = "/api/v1/contacts.json";
const users = "/api/v1/users.json";

const challenge = (description: string) =>
  `Bearer realm="Doorkeeper", error="invalid_token", error_description="${description}"`;

/** Makes tokens that are bad, each in its own way. */
const badTokens: readonly (readonly [string, () => string | undefined, string])[] = [
  ["missing", () => undefined, "The access token is invalid"],
  ["unknown", () => "unknown", "The access token is invalid"],
  ["a refresh token", () => mock.tokens.issue().refresh_token, "The access token is invalid"],
  [
    "expired",
    () => {
      const { access_token } = mock.tokens.issue();
      mock.tokens.expire(access_token);
      return access_token;
    },
    "The access token expired",
  ],
  [
    "revoked",
    () => {
      const { access_token } = mock.tokens.issue();
      mock.tokens.revoke(access_token);
      return access_token;
    },
    "The access token was revoked",
  ],
];

describe("an access token", () => {
  it("is good for two hours less a millisecond", async () => {
    mock.clock.freeze(Math.ceil(mock.clock.now() / 1000) * 1000);
    const { access_token } = mock.tokens.issue();
    await mock.clock.advance(7_199_999);
    expect(await calls.status(contacts, access_token)).toBe(200);
    await mock.clock.advance(1);
    expect(await calls.status(contacts, access_token)).toBe(401);
    mock.clock.resume();
  });

  it.each(badTokens)("that is %s gets 401 with an empty body and the reason", async (_, make, reason) => {
    const answer = await calls.get(contacts, make());
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe(challenge(reason));
    expect(await answer.text()).toBe("");
  });

  it("is taken whatever the case of the scheme, and from nowhere but the header", async () => {
    const { access_token } = mock.tokens.issue();
    for (const scheme of ["bearer", "BEARER"]) {
      const answer = await calls.send(contacts, { headers: { authorization: `${scheme} ${access_token}` } });
      expect(answer.status).toBe(200);
    }
    expect(await calls.status(`${contacts}?access_token=${access_token}`)).toBe(401);
    const basic = Buffer.from(`${access_token}:`).toString("base64");
    const answer = await calls.send(contacts, { headers: { authorization: `Basic ${basic}` } });
    expect(answer.status).toBe(401);
  });
});

describe("the two families", () => {
  it("are refused by each other with 403 and an empty body", async () => {
    const user = mock.tokens.issue().access_token;
    const application = mock.tokens.issue({ user: null }).access_token;
    for (const [path, token] of [
      [users, user],
      [contacts, application],
      ["/sso", application],
    ] as const) {
      const answer = await calls.get(path, token);
      expect(answer.status, path).toBe(403);
      expect(await answer.text()).toBe("");
    }
    expect(await calls.status(users, application)).toBe(200);
    expect(await calls.status(contacts, user)).toBe(200);
  });

  it("are not changed by a scope: a user's token with provision_users is a user's", async () => {
    const token = mock.tokens.issue({ scope: "read provision_users" }).access_token;
    expect(await calls.status(users, token)).toBe(403);
    expect(await calls.status(contacts, token)).toBe(200);
  });

  it("need the scope: an application's token without provision_users gets 403", async () => {
    const token = mock.tokens.issue({ user: null, scope: "read" }).access_token;
    expect(await calls.status(users, token)).toBe(403);
    expect(await calls.status("/oauth/token/info", token)).toBe(200);
  });
});

describe("token/info", () => {
  it("tells of a user's token whose it is, and how long it lives", async () => {
    mock.clock.freeze();
    const { access_token, created_at } = mock.tokens.issue({ user: "user67890", scope: "read write" });
    await mock.clock.advance(14_000);
    const answer = await calls.get("/oauth/token/info", access_token);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      resource_owner_id: 4863,
      scope: ["read", "write"],
      expires_in: 7186,
      application: { uid: "sandbox-app" },
      created_at,
    });
    mock.clock.resume();
  });

  it("tells of an application's token that it has no user", async () => {
    const { access_token } = mock.tokens.issue({ user: null });
    const answer = await calls.get("/oauth/token/info", access_token);
    expect(await answer.json()).toMatchObject({
      resource_owner_id: null,
      scope: ["provision_users"],
      application: { uid: "sandbox-white-label" },
    });
  });

  it.each(badTokens)("of a token that is %s is 401 with the reason in the body", async (_, make, reason) => {
    const answer = await calls.get("/oauth/token/info", make());
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe(challenge(reason));
    expect(await answer.json()).toEqual({
      error: "invalid_token",
      error_description: reason,
      state: "unauthorized",
    });
  });
});

describe("tokens without consent", () => {
  it("are a user's or an application's own, of any application", async () => {
    const info = async (options?: Parameters<Mock["tokens"]["issue"]>[0]) => {
      const answer = await calls.get("/oauth/token/info", mock.tokens.issue(options).access_token);
      return (await answer.json()) as object;
    };
    expect(await info()).toMatchObject({ resource_owner_id: 4862, scope: ["identity", "read", "write"] });
    expect(await info({ user: 4863, clientId: "sandbox-white-label" })).toMatchObject({
      resource_owner_id: 4863,
      application: { uid: "sandbox-white-label" },
    });
    expect(mock.tokens.issue({ user: null })).not.toHaveProperty("refresh_token");
  });

  it("expire when told to, with their refresh token still good", async () => {
    const { access_token, refresh_token } = mock.tokens.issue();
    mock.tokens.expire(access_token);
    expect(await calls.status(contacts, access_token)).toBe(401);
    expect((await calls.refresh(refresh_token)).status).toBe(200);
  });

  it("are revoked in pairs, by either of the two", async () => {
    for (const which of ["access_token", "refresh_token"] as const) {
      const tokens = mock.tokens.issue();
      mock.tokens.revoke(tokens[which] ?? "");
      expect(await calls.status(contacts, tokens.access_token)).toBe(401);
      expect((await calls.refresh(tokens.refresh_token)).body.error).toBe("invalid_grant");
    }
  });

  it("that make no sense are refused", () => {
    expect(() => mock.tokens.issue({ user: 1 })).toThrow(RangeError);
    expect(() => mock.tokens.issue({ user: "nobody" })).toThrow(RangeError);
    expect(() => mock.tokens.issue({ clientId: "unknown" })).toThrow(RangeError);
    expect(() => mock.tokens.expire("unknown")).toThrow(RangeError);
    expect(() => mock.tokens.revoke("unknown")).toThrow(RangeError);
  });
});

describe("what the sandbox begins with", () => {
  it("is good: applications, users, tokens of both families", async () => {
    const demo = mock.demo();
    expect(demo.users.map(({ username }) => username)).toEqual(["user12345", "user67890"]);
    for (const { tokens } of demo.users) expect(await calls.status(contacts, tokens.access_token)).toBe(200);
    expect(await calls.status(users, demo.applicationTokens.access_token)).toBe(200);
    expect(mock.demo()).toEqual(demo);
  });

  it("is the same for the same seed but for the time, and other secrets for another one", async () => {
    const demoOf = async (seed: number) => {
      const other = await startMock({ port: 0, seed });
      const text = JSON.stringify(other.demo(), (key, value) => (key === "created_at" ? 0 : value));
      await other.close();
      return text;
    };
    expect(await demoOf(7)).toBe(await demoOf(7));
    expect(await demoOf(7)).not.toBe(await demoOf(8));
  });

  it("is renewed when its tokens have expired or were used up", async () => {
    const before = mock.demo();
    await mock.clock.advance(7_200_000);
    const after = mock.demo();
    expect(after.users[0]?.tokens).not.toEqual(before.users[0]?.tokens);
    for (const { tokens } of after.users) expect(await calls.status(contacts, tokens.access_token)).toBe(200);
    expect(await calls.status(users, after.applicationTokens.access_token)).toBe(200);
  });
});

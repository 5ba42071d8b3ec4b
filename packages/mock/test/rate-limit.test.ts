import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Mock, type MockOptions, startMock } from "../src/index.ts";
import { createCalls } from "./oauth-calls.ts";

const contacts = "/api/v1/contacts/1.json";
const windowMs = 300_000;

const mocks: Mock[] = [];
afterEach(async () => {
  for (const mock of mocks.splice(0)) await mock.close();
});

/** A sandbox whose time stands still, `intoMs` after the beginning of a window. */
const start = async (rateLimit: MockOptions["rateLimit"], intoMs = 0) => {
  const mock = await startMock({ port: 0, ...(rateLimit !== undefined && { rateLimit }) });
  mocks.push(mock);
  mock.clock.freeze(Math.ceil(mock.clock.now() / windowMs) * windowMs + intoMs);
  const calls = createCalls(mock);
  const { access_token } = mock.tokens.issue();
  const get = (headers?: Record<string, string>, token: string | undefined = access_token, path = contacts) =>
    calls.get(path, token, headers);
  const statuses = async (count: number, headers?: Record<string, string>, token?: string) => {
    const found: number[] = [];
    for (let sent = 0; sent < count; sent += 1) found.push((await get(headers, token)).status);
    return found;
  };
  return { mock, calls, get, statuses };
};

describe("the rate limit", () => {
  it("is 300 requests, and 429 is a text with the seconds that are left", async () => {
    const { get, statuses } = await start(undefined, 60_001);
    expect(new Set(await statuses(300))).toEqual(new Set([200]));
    const answer = await get();
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("240");
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe("Retry later");
  });

  it("begins anew at the multiples of its window, not a window after the first request", async () => {
    const { mock, statuses } = await start({ requests: 2 }, 290_000);
    expect(await statuses(3)).toEqual([200, 200, 429]);
    await mock.clock.advance(9999);
    expect(await statuses(1)).toEqual([429]);
    await mock.clock.advance(1);
    expect(await statuses(3)).toEqual([200, 200, 429]);
    await mock.clock.advance(windowMs - 1);
    expect(await statuses(1)).toEqual([429]);
    await mock.clock.advance(1);
    expect(await statuses(1)).toEqual([200]);
  });

  it("is kept when what Retry-After says is waited for", async () => {
    for (const intoMs of [0, 1, 999, 1000, 299_000, 299_999]) {
      const { mock, get, statuses } = await start({ requests: 1 }, intoMs);
      await statuses(1);
      const seconds = Number((await get()).headers.get("retry-after"));
      expect(seconds).toBeGreaterThanOrEqual(1);
      await mock.clock.advance(seconds * 1000);
      expect(await statuses(1)).toEqual([200]);
    }
  });

  it("counts each token by itself", async () => {
    const { mock, statuses } = await start({ requests: 1 });
    expect(await statuses(2)).toEqual([200, 429]);
    expect(await statuses(2, {}, mock.tokens.issue().access_token)).toEqual([200, 429]);
  });

  it("counts before it is asked whether the token is good", async () => {
    const { mock, calls, statuses } = await start({ requests: 1 });
    expect(await statuses(2, {}, "unknown")).toEqual([401, 429]);
    const application = mock.tokens.issue({ user: null }).access_token;
    expect(await statuses(2, {}, application)).toEqual([403, 429]);
    const { access_token } = mock.tokens.issue();
    mock.tokens.revoke(access_token);
    expect(await statuses(2, {}, access_token)).toEqual([401, 429]);
    expect(await statuses(2, {}, "x".repeat(9000))).toEqual([401, 429]);
    expect([await calls.status(contacts), await calls.status(contacts)]).toEqual([401, 401]);
  });

  it("counts what is refused and what is preferred, of every resource", async () => {
    const { get } = await start({ requests: 3 });
    expect((await get({}, undefined, "/api/v1/contacts/999999.json")).status).toBe(404);
    expect((await get({ prefer: "code=404" })).status).toBe(404);
    expect((await get({}, undefined, "/api/v1/templates.json")).status).toBe(200);
    expect((await get({ prefer: "code=200" })).status).toBe(429);
  });

  it("counts no OAuth and no single sign-on", async () => {
    const { calls, get, statuses } = await start({ requests: 1 });
    expect(await statuses(2)).toEqual([200, 429]);
    expect((await get({}, undefined, "/oauth/token/info")).status).toBe(200);
    expect((await get({}, undefined, "/sso")).status).toBe(302);
    expect((await calls.authorize()).status).toBe(200);
    expect((await calls.exchange(await calls.code())).status).toBe(200);
  });

  it("is higher for a bypass token, for each access token by itself", async () => {
    const { mock, statuses } = await start({ requests: 1, bypassTokens: { gold: 3, silver: 2 } });
    const gold = { "x-ratelimit-bypass": "gold" };
    expect(await statuses(4, gold)).toEqual([200, 200, 200, 429]);
    const other = mock.tokens.issue().access_token;
    expect(await statuses(3, { "x-ratelimit-bypass": "silver" }, other)).toEqual([200, 200, 429]);
    expect(await statuses(1, gold, other)).toEqual([429]);
  });

  it("is the usual one for a bypass token that is unknown, empty or a name of JavaScript's own", async () => {
    const { mock, statuses } = await start({ requests: 1 });
    for (const bypass of ["unknown", "", "toString", "__proto__"]) {
      const token = mock.tokens.issue().access_token;
      expect(await statuses(2, { "x-ratelimit-bypass": bypass }, token), bypass).toEqual([200, 429]);
    }
  });

  it("is 3,000 for the bypass token that is there by default", async () => {
    const { mock, statuses } = await start(undefined);
    const [bypass = ""] = mock.demo().bypassTokens;
    expect((await statuses(301, { "x-ratelimit-bypass": bypass })).at(-1)).toBe(200);
    expect(await statuses(1)).toEqual([429]);
  });

  it("can say the length of the whole window", async () => {
    const { get, statuses } = await start({ requests: 1, retryAfter: "window" }, 299_000);
    await statuses(1);
    expect((await get()).headers.get("retry-after")).toBe("300");
  });

  it("can say the end of the window as a date", async () => {
    const { mock, get, statuses } = await start({ requests: 1, retryAfter: "date" }, 60_000);
    await statuses(1);
    const date = (await get()).headers.get("retry-after") ?? "";
    expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    expect(Date.parse(date)).toBe(mock.clock.now() + 240_000);
  });

  it("can have another length, and be off", async () => {
    const short = await start({ requests: 1, windowMs: 1500 }, 300);
    await short.statuses(1);
    expect((await short.get()).headers.get("retry-after")).toBe("2");
    await short.mock.clock.advance(1200);
    expect(await short.statuses(1)).toEqual([200]);
    const { mock, statuses } = await start(false);
    expect(new Set(await statuses(302))).toEqual(new Set([200]));
    expect(mock.demo().bypassTokens).toEqual([]);
  });

  it("lets as many of many requests at the same time through, and no more", async () => {
    const { get } = await start({ requests: 30 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => get()));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it("is part of a snapshot", async () => {
    const { mock, statuses } = await start({ requests: 3 });
    expect(await statuses(2)).toEqual([200, 200]);
    const snapshot = mock.snapshot();
    expect(await statuses(2)).toEqual([200, 429]);
    mock.restore(snapshot);
    expect(await statuses(2)).toEqual([200, 429]);
    await mock.clock.advance(windowMs);
    mock.restore(snapshot);
    expect(await statuses(2)).toEqual([200, 429]);
  });

  it("is kept in the file of a sandbox that is stopped and started again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
    const open = () => startMock({ port: 0, db: join(folder, "state.db"), rateLimit: { requests: 3 } });
    try {
      const first = await open();
      first.clock.freeze();
      const { access_token } = first.tokens.issue();
      const statuses = async (mock: Mock) => {
        const { status } = createCalls(mock);
        return [await status(contacts, access_token), await status(contacts, access_token)];
      };
      expect(await statuses(first)).toEqual([200, 200]);
      await first.close();
      const second = await open();
      expect(await statuses(second)).toEqual([200, 429]);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is forgotten by a reset", async () => {
    const { mock, statuses } = await start({ requests: 1 });
    expect(await statuses(2)).toEqual([200, 429]);
    mock.reset();
    expect(await statuses(1, {}, "x")).toEqual([401]);
    expect(await statuses(1, {}, mock.tokens.issue().access_token)).toEqual([200]);
  });

  it("is forgotten by a reset of a sandbox in a file, and is part of its snapshots", async () => {
    const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
    const mock = await startMock({ port: 0, db: join(folder, "state.db"), rateLimit: { requests: 2 } });
    try {
      mock.clock.freeze();
      const { status } = createCalls(mock);
      const { access_token } = mock.tokens.issue();
      expect(await status(contacts, access_token)).toBe(200);
      const snapshot = mock.snapshot();
      const rest = async () => [await status(contacts, access_token), await status(contacts, access_token)];
      expect(await rest()).toEqual([200, 429]);
      mock.restore(snapshot);
      expect(await rest()).toEqual([200, 429]);
      mock.reset();
      expect(await status(contacts, access_token)).toBe(401);
    } finally {
      await mock.close();
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    { requests: 0 },
    { requests: Number.NaN },
    { requests: 1.5 },
    { requests: -1 },
    { windowMs: Number.POSITIVE_INFINITY },
    { windowMs: 0 },
    { bypassTokens: { gold: 0 } },
    { retryAfter: "soon" as "left" },
  ])("is refused when the sandbox starts: %j", async (rateLimit) => {
    await expect(startMock({ port: 0, rateLimit })).rejects.toThrow(RangeError);
  });
});

import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Exchange, type Mock, startMock } from "../src/index.ts";

let mock: Mock;
const exchanges: Exchange[] = [];
beforeAll(async () => {
  mock = await startMock({
    stateless: true,
    port: 0,
    lingerMs: 0,
    onExchange: (exchange) => exchanges.push(exchange),
  });
});
afterAll(() => mock.close());

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${mock.url}${path}`, {
    redirect: "manual",
    ...init,
    headers: { authorization: "Bearer any-token", ...(init.headers as Record<string, string>) },
  });

const status = (path: string, init?: RequestInit) => send(path, init).then((answer) => answer.status);

/** The status of a request whose target is sent as it is, which `fetch` would mend. */
const rawStatus = (method: string, target: string) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(mock.url);
    const socket = connect(Number(port), hostname);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      socket.destroy();
      resolve(Number(chunk.toString().split(" ")[1]));
    });
    socket.write(
      `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer any-token\r\n\r\n`,
    );
  });

describe("routing", () => {
  it.each([
    "/",
    "/api/v1",
    "/api/v1/contacts",
    "/api/v1/contacts.jsonx",
    "/api/v1/contacts.json/",
    "/api/v1//contacts.json",
    "/API/v1/contacts.json",
    "/api/v1/contacts%2ejson",
    "/api/v1/contacts/1.jsonx",
    "/api/v1/contacts/1",
    "/api/v1/contacts/.json",
    "/api/v1/contacts/one.json",
    "/api/v1/contacts/1.5.json",
    "/api/v1/contacts/-1.json",
    "/api/v1/contacts/01.json",
    "/api/v1/contacts/1e3.json",
    "/api/v1/contacts/99999999999999999999.json",
    "/api/v1/contacts/1%20.json",
    "/api/v1/contacts/__proto__.json",
    "/api/v1/users/.json",
    "/api/v1/channels/",
  ])("%s is 404", async (path) => {
    expect(await status(path)).toBe(404);
  });

  it.each([
    ["/api/v1/contacts/999999999999999.json", 200],
    ["/api/v1/contacts.json?", 200],
    ["/api/v1/channels/channel-1", 200],
    ["/api/v1/channels/a%2Fb", 200],
    ["/api/v1/channels/%F0%9F%8C%8D", 200],
    ["/api/v1/channels/{channel_slug}", 200],
    ["/api/v1/users/user.json.json", 200],
    ["/api/v1/channels/%zz", 400],
    ["/api/v1/channels/%ff", 400],
  ])("%s is %i", async (path, expected) => {
    expect(await rawStatus("GET", path)).toBe(expected);
  });

  it("takes a literal segment before a parameter", async () => {
    const answer = await send("/api/v1/contacts/batch.json");
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
  });

  it("takes an absolute target", async () => {
    expect(await rawStatus("GET", "http://app.outstand.com/api/v1/contacts.json?page=1")).toBe(200);
  });

  it("answers a target that is no path", async () => {
    expect(await rawStatus("OPTIONS", "*")).toBe(404);
  });
});

describe("methods", () => {
  it.each(["POST", "PATCH", "PROPFIND"])("%s where it is not described is 405 with Allow", async (method) => {
    const answer = await send("/api/v1/contacts/1.json", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, PUT, DELETE, OPTIONS");
  });

  it("HEAD is GET without the body", async () => {
    const answer = await send("/api/v1/contacts/1.json", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(100);
    expect(await answer.text()).toBe("");
  });

  it("OPTIONS names the methods", async () => {
    const answer = await send("/api/v1/contacts/1.json", { method: "OPTIONS" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, PUT, DELETE, OPTIONS");
  });

  it("a DELETE with a body is read", async () => {
    const headers = { "content-type": "application/json" };
    const path = "/api/v1/groups/1/contacts.json";
    expect(await status(path, { method: "DELETE", headers, body: '{"ids":[1,2,3]}' })).toBe(204);
    expect(await status(path, { method: "DELETE", headers, body: '{"ids":["x"]}' })).toBe(422);
  });
});

describe("Accept", () => {
  it.each([
    ["application/json", 200],
    ["application/*", 200],
    ["text/html, */*;q=0.1", 200],
    ["APPLICATION/JSON", 200],
    ["", 200],
    ["text/html", 406],
    ["application/json;q=0, */*", 406],
    ["nonsense", 406],
    [";;,,q=x", 406],
  ])("%j is %i", async (accept, expected) => {
    expect(await status("/api/v1/contacts/1.json", { headers: { accept } })).toBe(expected);
  });

  it("is not asked where nothing is sent", async () => {
    const init = { method: "DELETE", headers: { accept: "text/html" } };
    expect(await status("/api/v1/contacts/1.json", init)).toBe(204);
  });

  it("of one request does not stick to the next", async () => {
    await status("/api/v1/contacts/1.json", { headers: { accept: "text/html" } });
    expect(await status("/api/v1/contacts/1.json", { headers: { accept: "application/json" } })).toBe(200);
  });
});

describe("tokens", () => {
  it.each(["Bearer x", "bearer x", "BEARER x", "Bearer  x "])("%j is taken", async (authorization) => {
    expect(await status("/api/v1/contacts.json", { headers: { authorization } })).toBe(200);
  });

  it.each(["", "Bearer", "Bearer ", "Basic eDp5", "x"])("%j is 401", async (authorization) => {
    const answer = await send("/api/v1/contacts.json", { headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer /);
    expect(await answer.text()).toBe("");
  });

  it("in the query count for single sign-on alone", async () => {
    const headers = { authorization: "" };
    expect(await status("/sso?access_token=x", { headers })).toBe(302);
    expect(await status("/api/v1/contacts.json?access_token=x", { headers })).toBe(401);
  });

  it("missing go before a preference", async () => {
    const headers = { authorization: "", prefer: "code=404" };
    expect(await status("/api/v1/contacts/1.json", { headers })).toBe(401);
  });
});

describe("Prefer", () => {
  it.each([
    ["code=404", 404],
    ["Code = 404", 404],
    ['code="404"', 404],
    ["respond-async, code=429", 429],
    ["code=503", 503],
    ["code=599", 599],
    ["respond-async", 200],
    ["code=418", 400],
    ["code=abc", 400],
    ["code=", 400],
    ["code=200, example=contact", 200],
    ["example=nonesuch", 400],
  ])("%s is %i", async (prefer, expected) => {
    expect(await status("/api/v1/contacts/1.json", { headers: { prefer } })).toBe(expected);
  });

  it("429 comes with Retry-After", async () => {
    const answer = await send("/api/v1/contacts.json", { headers: { prefer: "code=429" } });
    expect(answer.headers.get("retry-after")).toBe("300");
  });

  it("does not change the examples for later requests", async () => {
    const first = await (await send("/api/v1/contacts/1.json")).text();
    await send("/api/v1/contacts/1.json", { headers: { prefer: "code=404" } });
    expect(await (await send("/api/v1/contacts/1.json")).text()).toBe(first);
  });
});

describe("parameters of the query", () => {
  it.each([
    ["page=1&per_page=100", 200],
    ["page=", 200],
    ["unknown=1", 200],
    ["page[x]=1", 200],
    ["page=0", 400],
    ["page=x", 400],
    ["page=1&page=2", 400],
    ["per_page=101", 400],
    ["direction=up", 400],
    ["q=%zz", 200],
    ["__proto__=1", 200],
  ])("%s is %i", async (query, expected) => {
    expect(await status(`/api/v1/contacts.json?${query}`)).toBe(expected);
  });
});

describe("what is reported of an exchange", () => {
  it("is the template, without values", async () => {
    await status("/api/v1/white_labels/secret-token/users?access_token=secret", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"password":"secret"}',
    });
    expect(exchanges.at(-1)).toMatchObject({
      method: "POST",
      path: "/api/v1/white_labels/{white_label_token}/users",
      status: 422,
    });
    expect(JSON.stringify(exchanges.at(-1))).not.toContain("secret");
  });
});

describe("mock.fetch", () => {
  it("answers without a socket, whatever the origin", async () => {
    const answer = await mock.fetch("https://app.outstand.com/api/v1/contacts/1.json", {
      headers: { authorization: "Bearer any-token" },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ id: 1 });
  });

  it("leaves nothing behind that fails later", async () => {
    const init = { method: "POST", headers: { "content-type": "text/plain" }, body: "unread" };
    expect((await mock.fetch("https://app.outstand.com/nowhere", init)).status).toBe(404);
    expect(await status("/nowhere")).toBe(404);
  });

  it("answers while a test has stopped the timers", async () => {
    vi.useFakeTimers();
    try {
      expect((await mock.fetch("https://app.outstand.com/nowhere")).status).toBe(404);
    } finally {
      vi.useRealTimers();
    }
  });

  it("sends a body, and answers without one", async () => {
    const answer = await mock.fetch(
      new Request("https://app.outstand.com/api/v1/addresses/1.json", {
        method: "PUT",
        headers: { authorization: "Bearer any-token", "content-type": "application/json" },
        body: '{"city":"Lynchburg"}',
      }),
    );
    expect(answer.status).toBe(204);
    expect(answer.body).toBeNull();
  });

  it("rejects with the reason of an abort", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(mock.fetch("https://app.outstand.com/", { signal })).rejects.toThrow("enough");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0, contacts: 0 });
});
afterAll(() => mock.close());

const origin = "https://app.example.com";
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${mock.url}${path}`, { method, headers: { origin, ...headers } });

describe("an answer for a page in a browser", () => {
  it.each([
    ["with data", "/api/v1/contacts.json", 200],
    ["to nobody", "/api/v1/contacts/999.json", 404],
    ["for no path", "/nowhere", 404],
    ["of a bad type", "/api/v1/contacts/1.json", 406],
  ])("%s may be seen, and its headers", async (_name, path, status) => {
    const { access_token } = mock.tokens.issue();
    const accept = status === 406 ? "text/html" : "*/*";
    const answer = await ask(path, { authorization: `Bearer ${access_token}`, accept });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const exposed = answer.headers.get("access-control-expose-headers")?.split(", ");
    expect(exposed).toEqual(expect.arrayContaining(["Location", "Retry-After", "WWW-Authenticate"]));
  });

  it("may be seen when the Content-Type is none", async () => {
    const answer = await ask("/api/v1/contacts.json", { "content-type": "nonsense" }, "POST");
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([415, "*"]);
  });

  it("says nothing of it to others", async () => {
    const { headers } = await fetch(`${mock.url}/api/v1/contacts.json`);
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("a preflight", () => {
  const preflight = (path: string, headers: Record<string, string> = {}) =>
    ask(path, { "access-control-request-method": "PUT", ...headers }, "OPTIONS");

  it.each(["/api/v1/contacts/1.json", "/api/v1/contacts.json", "/nowhere"])(
    "for %s lets the request through, so that the page sees its answer",
    async (path) => {
      const wanted = "authorization,content-type,x-outstand-replace,x-ratelimit-bypass,prefer";
      const { status, headers } = await preflight(path, { "access-control-request-headers": wanted });
      expect(status).toBe(204);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-methods")?.split(", ")).toEqual(
        expect.arrayContaining(["GET", "POST", "PUT", "PATCH", "DELETE"]),
      );
      expect(headers.get("access-control-allow-headers")).toBe(wanted);
      expect(headers.get("access-control-max-age")).toBe("600");
    },
  );

  it("may ask for the private network", async () => {
    const { headers } = await preflight("/api/v1/contacts.json", {
      "access-control-request-private-network": "true",
    });
    expect(headers.get("access-control-allow-private-network")).toBe("true");
  });

  it("for headers that are none gets the usual ones", async () => {
    const { headers } = await preflight("/api/v1/contacts.json", {
      "access-control-request-headers": "a(b)",
    });
    expect(headers.get("access-control-allow-headers")).toBe("Authorization, Content-Type, Prefer");
  });

  it("from elsewhere is not let through to /_mock", async () => {
    const { headers } = await preflight("/_mock/reset");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is not recorded as a request for an operation", async () => {
    mock.reset();
    await preflight("/api/v1/contacts.json");
    expect(mock.requests("contacts_list")).toEqual([]);
  });
});

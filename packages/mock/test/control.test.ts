import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { controlHandlers } from "../src/control/control-handlers.ts";
import { type Mock, type OwnNamespace, startMock } from "../src/index.ts";
import { startReceiver } from "./receiver.ts";

let mock: Mock;
let space: OwnNamespace;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, contacts: 0, onDefect: (error) => defects.push(error) });
});
afterAll(() => mock.close());
beforeEach(() => {
  space = mock.namespace();
});
afterEach(() => {
  space.close();
  expect(defects.splice(0)).toEqual([]);
});

interface Described {
  readonly operationId: string;
  readonly responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>;
}
interface Control {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { responses: Record<string, Described["responses"][string]> };
}
const control = parse(readFileSync(new URL("../control.yaml", import.meta.url), "utf8")) as Control;
const templates = Object.keys(control.paths).map((template) => ({
  template,
  pattern: new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** Whether an answer is as control.yaml has it, judged without the code under test. */
const isDescribed = (method: string, path: string, status: number, type: string, body: unknown) => {
  const [plain = ""] = path.split("?");
  const template = templates.find(({ pattern }) => pattern.test(plain))?.template ?? "";
  const found = control.paths[template]?.[method.toLowerCase()]?.responses[String(status)];
  const response = found?.$ref ? control.components.responses[found.$ref.split("/").at(-1) ?? ""] : found;
  if (!response?.content) return response !== undefined && body === undefined;
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  const schema = response.content[type]?.schema;
  return schema !== undefined && ajv.compile({ ...schema, components: control.components })(body);
};

/** Asks the control of a namespace; every answer must be described. */
const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${space.url}${path}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  const json = (text === "" ? undefined : type.includes("json") ? JSON.parse(text) : text) as never;
  expect(isDescribed(method, path, answer.status, type, json), `${method} ${path} ${answer.status}`).toBe(
    true,
  );
  return { status: answer.status, headers: answer.headers, body: json as { readonly [key: string]: never } };
};

const contacts = async () => {
  const { access_token } = space.tokens.issue();
  const answer = await fetch(`${space.url}/api/v1/contacts.json`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  return ((await answer.json()) as unknown[]).length;
};

/** How many contacts a namespace begins with. */
let atFirst: number;
beforeAll(async () => {
  space = mock.namespace();
  atFirst = await contacts();
});

it("every described operation has a handler, and no handler is without one", () => {
  const ids = Object.values(control.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  expect(ids.toSorted()).toEqual(Object.keys(controlHandlers).toSorted());
});

describe("state", () => {
  it("is counted", async () => {
    expect((await ask("GET", "/_mock/state")).body).toMatchObject({
      namespace: space.name,
      url: space.url,
      seed: 1,
      clock: { frozen: false },
      rows: { contacts: atFirst },
    });
  });

  it("is reset, with another seed if need be", async () => {
    space.seed({ contacts: 5 });
    expect((await ask("POST", "/_mock/reset")).status).toBe(204);
    expect(await contacts()).toBe(atFirst);
    expect((await ask("POST", "/_mock/reset", { seed: 2 })).status).toBe(204);
    expect((await ask("GET", "/_mock/state")).body.seed).toBe(2);
  });

  it("gets more contacts, the same ones for the same seed", async () => {
    const names = async () => {
      await ask("POST", "/_mock/reset", { seed: 3 });
      space.clock.freeze(0);
      expect((await ask("POST", "/_mock/seed", { contacts: 30 })).status).toBe(204);
      const { access_token } = space.tokens.issue();
      const headers = { authorization: `Bearer ${access_token}` };
      return (await fetch(`${space.url}/api/v1/contacts.json`, { headers })).text();
    };
    const first = await names();
    expect(JSON.parse(first)).toHaveLength(atFirst + 30);
    expect(await names()).toBe(first);
  });

  it("goes back to a snapshot, time included", async () => {
    space.clock.freeze(1_000_000);
    expect((await ask("POST", "/_mock/snapshots", { name: "one" })).status).toBe(201);
    space.seed({ contacts: 5 });
    space.clock.resume();
    expect((await ask("GET", "/_mock/snapshots")).body).toMatchObject([{ name: "one" }]);
    expect((await ask("POST", "/_mock/snapshots/one/restore")).status).toBe(204);
    expect(await contacts()).toBe(atFirst);
    expect(space.clock.now()).toBe(1_000_000);
    expect((await ask("DELETE", "/_mock/snapshots/one")).status).toBe(204);
    expect((await ask("DELETE", "/_mock/snapshots/one")).status).toBe(404);
    expect((await ask("POST", "/_mock/snapshots/one/restore")).status).toBe(404);
  });

  it("has no more than 20 snapshots", async () => {
    for (let n = 0; n < 20; n += 1) await ask("POST", "/_mock/snapshots", { name: `s${n}` });
    expect((await ask("POST", "/_mock/snapshots", { name: "s0" })).status).toBe(201);
    expect((await ask("POST", "/_mock/snapshots", { name: "s20" })).status).toBe(422);
  });
});

describe("the clock", () => {
  it("stops, moves and runs again", async () => {
    const frozen = await ask("POST", "/_mock/clock/freeze", { at: "2026-01-01T00:00:00Z" });
    expect(frozen.body).toEqual({ now: "2026-01-01T00:00:00.000Z", frozen: true });
    const moved = await ask("POST", "/_mock/clock/advance", { ms: 7_200_000 });
    expect(moved.body).toEqual({ now: "2026-01-01T02:00:00.000Z", frozen: true });
    expect((await ask("POST", "/_mock/clock/resume")).body.frozen).toBe(false);
    expect((await ask("GET", "/_mock/clock")).body.frozen).toBe(false);
    expect((await ask("POST", "/_mock/clock/freeze")).body.frozen).toBe(true);
  });

  it("lets tokens expire", async () => {
    const { access_token } = space.tokens.issue();
    const status = async () => {
      const headers = { authorization: `Bearer ${access_token}` };
      return (await fetch(`${space.url}/api/v1/contacts.json`, { headers })).status;
    };
    expect(await status()).toBe(200);
    await ask("POST", "/_mock/clock/advance", { ms: 7_200_000 });
    expect(await status()).toBe(401);
  });
});

describe("faults", () => {
  it("are added, listed and taken back", async () => {
    const options = { operation: "contacts_list", status: 503, times: 2 };
    const { status, body } = await ask("POST", "/_mock/faults", options);
    expect([status, body]).toEqual([201, { id: 1, struck: 0, options }]);
    expect((await ask("GET", "/_mock/faults")).body).toEqual([body]);
    expect((await ask("DELETE", "/_mock/faults/1")).status).toBe(204);
    expect((await ask("DELETE", "/_mock/faults/1")).status).toBe(404);
    await ask("POST", "/_mock/faults", { delayMs: 1 });
    expect((await ask("DELETE", "/_mock/faults")).status).toBe(204);
    expect(space.faults.list()).toEqual([]);
  });
});

describe("requests", () => {
  it("are listed, those of one operation if need be, and forgotten", async () => {
    const { access_token } = space.tokens.issue();
    const headers = { authorization: `Bearer ${access_token}` };
    await fetch(`${space.url}/api/v1/contacts/1.json`, { headers });
    await fetch(`${space.url}/api/v1/phones/1.json`, { headers });
    const { body } = await ask("GET", "/_mock/requests?operation=phones_get");
    expect(body).toMatchObject([{ id: 2, method: "GET", path: "/api/v1/phones/1.json", status: 200 }]);
    expect((await ask("GET", "/_mock/requests")).body).toHaveLength(2);
    expect((await ask("DELETE", "/_mock/requests")).status).toBe(204);
    expect((await ask("GET", "/_mock/requests")).body).toEqual([]);
  });
});

describe("webhooks", () => {
  it("are aimed, held back, let go, logged and sent once more", async () => {
    const receiver = await startReceiver();
    const { status, body } = await ask("POST", "/_mock/webhooks/targets", {
      url: receiver.url,
      digest: "sha512",
    });
    expect([status, body]).toMatchObject([201, { id: 1, url: receiver.url, digest: "sha512" }]);
    expect((await ask("GET", "/_mock/webhooks/targets")).body).toEqual([body]);
    expect((await ask("POST", "/_mock/webhooks/hold")).status).toBe(204);
    const { access_token } = space.tokens.issue();
    await fetch(`${space.url}/api/v1/contacts/1.json`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect((await ask("GET", "/_mock/webhooks/deliveries")).body).toMatchObject([{ state: "held" }]);
    expect((await ask("POST", "/_mock/webhooks/release", { copies: 2 })).status).toBe(204);
    await ask("POST", "/_mock/clock/advance", { ms: 0 });
    expect(receiver.received).toHaveLength(2);
    const log = (await ask("GET", "/_mock/webhooks/deliveries")).body;
    expect(log).toMatchObject([
      { state: "delivered", attempts: [{ status: 200 }] },
      { state: "delivered", attempts: [{ status: 200 }] },
    ]);
    expect((await ask("POST", "/_mock/webhooks/deliveries/1/redeliver")).status).toBe(201);
    expect((await ask("POST", "/_mock/webhooks/deliveries/99/redeliver")).status).toBe(404);
    expect((await ask("DELETE", "/_mock/webhooks/targets/1")).status).toBe(204);
    expect((await ask("DELETE", "/_mock/webhooks/targets/1")).status).toBe(404);
    receiver.close();
  });
});

describe("tokens", () => {
  it("are issued, expired and revoked", async () => {
    const status = async (token: unknown, path = "/api/v1/contacts.json") =>
      (await fetch(`${space.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).status;
    const { body } = await ask("POST", "/_mock/tokens");
    expect(await status(body.access_token)).toBe(200);
    expect((await ask("POST", "/_mock/tokens/expire", { token: body.access_token })).status).toBe(204);
    expect(await status(body.access_token)).toBe(401);
    const application = await ask("POST", "/_mock/tokens", { user: null });
    expect(application.body).not.toHaveProperty("refresh_token");
    expect(await status(application.body.access_token, "/api/v1/users.json")).toBe(200);
    expect((await ask("POST", "/_mock/tokens/revoke", { token: application.body.access_token })).status).toBe(
      204,
    );
    expect(await status(application.body.access_token, "/api/v1/users.json")).toBe(401);
    expect((await ask("POST", "/_mock/tokens", { user: "nobody" })).status).toBe(422);
    expect((await ask("POST", "/_mock/tokens/revoke", { token: "x" })).status).toBe(422);
  });

  it("of the demo are shown", async () => {
    expect((await ask("GET", "/_mock/demo")).body).toMatchObject({
      application: { clientId: "sandbox-app" },
    });
  });
});

describe("namespaces", () => {
  it("are added, listed and forgotten", async () => {
    const { body } = await ask("POST", "/_mock/namespaces");
    expect(body).toEqual({ name: expect.any(String), url: `${mock.url}/~${body.name}` });
    expect((await ask("GET", "/_mock/namespaces")).body).toContainEqual(body);
    expect((await ask("DELETE", `/_mock/namespaces/${body.name}`)).status).toBe(204);
    expect((await ask("DELETE", `/_mock/namespaces/${body.name}`)).status).toBe(404);
    expect((await ask("GET", "/_mock/namespaces")).body).not.toContainEqual(body);
  });

  it("begin with their first use", async () => {
    const url = `${mock.url}/~first-use`;
    await fetch(`${url}/api/v1/contacts.json`);
    expect((await ask("GET", "/_mock/namespaces")).body).toContainEqual({ name: "first-use", url });
  });
});

describe("a bad request", () => {
  it.each([
    ["/_mock/clock/advance", {}],
    ["/_mock/clock/advance", { ms: -1 }],
    ["/_mock/clock/advance", { ms: "1" }],
    ["/_mock/clock/advance", { ms: 1, more: 1 }],
    ["/_mock/clock/advance", []],
    ["/_mock/clock/freeze", { at: "tomorrow" }],
    ["/_mock/clock/freeze", { at: 5 }],
    ["/_mock/faults", { status: 99 }],
    ["/_mock/faults", {}],
    ["/_mock/faults", { operation: "nonsense", status: 500 }],
    ["/_mock/seed", { contacts: 100_001 }],
    ["/_mock/seed", { contacts: 0 }],
    ["/_mock/reset", { seed: -1 }],
    ["/_mock/snapshots", { name: "" }],
    ["/_mock/snapshots", { name: "x".repeat(65) }],
    ["/_mock/webhooks/targets", { url: "ftp://example.com" }],
    ["/_mock/webhooks/targets", { url: "http://u:p@example.com" }],
    ["/_mock/webhooks/release", { order: "sideways" }],
    ["/_mock/tokens", { user: {} }],
    ["/_mock/tokens/revoke", {}],
  ])("%s %j is 422", async (path, body) => {
    const answer = await ask("POST", path, body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toMatch("application/problem+json");
  });

  it("is told whole, misspelled names included", async () => {
    const { body } = await ask("POST", "/_mock/faults", { status: "500", operationId: "contacts_get" });
    expect(body.detail).toBe(
      "The body breaks the description at /operationId (additionalProperties). The body breaks the description at /status (type).",
    );
  });

  it("is 400, 404, 405, 406 or 415 like everywhere", async () => {
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${space.url}${path}`, init)).status;
    const headers = { "content-type": "application/json" };
    expect(await status("/_mock/faults", { method: "POST", headers, body: "{" })).toBe(400);
    expect(await status("/_mock/nonsense")).toBe(404);
    expect(await status("/_mock/")).toBe(404);
    expect(await status("/_mockery")).toBe(404);
    expect(await status("/_mock/faults/x", { method: "DELETE" })).toBe(404);
    expect(await status("/_mock/reset")).toBe(405);
    expect(await status("/_mock/state", { headers: { accept: "text/html" } })).toBe(406);
    expect(await status("/_mock/faults", { method: "POST", body: "x" })).toBe(415);
  });
});

describe("a page in a browser", () => {
  it.each(["http://localhost:5173", "http://127.0.0.1:3000", "http://[::1]:8080", "https://app.localhost"])(
    "of this machine may use it: %s",
    async (origin) => {
      const answer = await ask("POST", "/_mock/reset", undefined, { origin });
      expect(answer.status).toBe(204);
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    },
  );

  it.each(["https://example.com", "null", "http://localhost.example.com", "http://127.0.0.1.example.com"])(
    "from elsewhere may not: %s",
    async (origin) => {
      const answer = await ask("POST", "/_mock/reset", undefined, { origin });
      expect(answer.status).toBe(403);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

it("its description is served, and is the one of the package", async () => {
  expect((await ask("GET", "/_mock/openapi.json")).body).toEqual(control);
});

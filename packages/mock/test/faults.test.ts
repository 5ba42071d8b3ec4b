import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, type OwnNamespace, startMock } from "../src/index.ts";

let mock: Mock;
let space: OwnNamespace;
let token: string;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, contacts: 0, onDefect: (error) => defects.push(error) });
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});
beforeEach(() => {
  space = mock.namespace();
  token = space.tokens.issue().access_token;
});

type Fetch = typeof fetch;
const overSocket: Fetch = (input, init) => fetch(`${space.url}${input}`, init);
const inProcess: Fetch = (input, init) => space.fetch(`https://app.outstand.com${input}`, init);

const get = (path: string, by: Fetch = overSocket, headers: Record<string, string> = {}) =>
  by(`/api/v1${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
const create = (by: Fetch = overSocket) =>
  by("/api/v1/contacts.json", {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ first_name: "John", last_name: "Smith" }),
  });
const statuses = async (count: number, path = "/contacts/1.json") => {
  const found = [];
  for (let n = 0; n < count; n += 1) found.push((await get(path)).status);
  return found;
};
const contactCount = async () => ((await (await get("/contacts.json")).json()) as unknown[]).length;

describe("a fault with a status", () => {
  it("strikes once", async () => {
    space.fail({ status: 503 });
    expect(await statuses(2)).toEqual([503, 200]);
    expect(space.faults.list()).toEqual([]);
  });

  it("strikes as often as it is told, and only its operation", async () => {
    const fault = space.fail({ operation: "contacts_get", status: 500, times: 2 });
    expect(await statuses(1, "/phones/1.json")).toEqual([200]);
    expect(await statuses(1)).toEqual([500]);
    expect(space.faults.list()).toEqual([{ ...fault, struck: 1 }]);
    expect(await statuses(2)).toEqual([500, 200]);
  });

  it("strikes every request at a probability of 1, until it is taken back", async () => {
    const { id } = space.fail({ status: 500, probability: 1 });
    expect(await statuses(5)).toEqual([500, 500, 500, 500, 500]);
    expect(space.faults.remove(id)).toBe(true);
    expect(space.faults.remove(id)).toBe(false);
    expect(await statuses(1)).toEqual([200]);
  });

  it("strikes by the chance of the seed", async () => {
    const strike = async () => {
      space.reset();
      token = space.tokens.issue().access_token;
      space.fail({ status: 500, probability: 0.5 });
      return await statuses(20);
    };
    const first = await strike();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await strike()).toEqual(first);
  });

  it("answers the example of the description, with the headers that it is given", async () => {
    space.fail({ status: 429 });
    const limited = await get("/contacts.json");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "300"]);
    space.fail({ status: 429, headers: { "Retry-After": "1" } });
    expect((await get("/contacts.json")).headers.get("retry-after")).toBe("1");
  });

  it("answers the body that it is given, JSON or not", async () => {
    space.fail({ status: 502, body: "<html>" });
    const page = await get("/contacts.json");
    expect([page.headers.get("content-type"), await page.text()]).toEqual([
      "text/plain; charset=utf-8",
      "<html>",
    ]);
    space.fail({ status: 200, body: "[{", headers: { "Content-Type": "application/json" } });
    expect(await (await get("/contacts.json")).text()).toBe("[{");
    space.fail({ status: 200, body: { id: "x" } });
    expect(await (await get("/contacts/1.json")).json()).toEqual({ id: "x" });
  });

  it("answers statuses that the description does not have", async () => {
    space.fail({ status: 418 });
    expect(await statuses(1)).toEqual([418]);
  });

  it("does nothing", async () => {
    const before = await contactCount();
    space.fail({ operation: "contacts_create", status: 500 });
    expect((await create()).status).toBe(500);
    expect(await contactCount()).toBe(before);
  });

  it("leaves a preference alone that it does not strike", async () => {
    space.fail({ operation: "contacts_create", status: 500 });
    expect((await get("/contacts/1.json", overSocket, { prefer: "code=404" })).status).toBe(404);
  });

  it("does not strike another namespace", async () => {
    const other = mock.namespace();
    other.fail({ status: 500, probability: 1 });
    expect(await statuses(1)).toEqual([200]);
  });
});

describe.each([
  ["over a socket", overSocket],
  ["in process", inProcess],
])("a fault %s", (_name, by) => {
  it("drops the connection before anything is done", async () => {
    const before = await contactCount();
    space.fail({ effect: "drop" });
    await expect(create(by)).rejects.toThrow("fetch failed");
    expect(await contactCount()).toBe(before);
    expect(space.requests("contacts_create")).toMatchObject([{ status: undefined }]);
  });

  it("loses the answer of what was done", async () => {
    const before = await contactCount();
    space.fail({ effect: "lose" });
    await expect(create(by)).rejects.toThrow("fetch failed");
    expect(await contactCount()).toBe(before + 1);
  });

  it("cuts the body of what was done", async () => {
    const before = await contactCount();
    space.fail({ effect: "cut" });
    const answer = await create(by);
    expect(answer.status).toBe(201);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(await contactCount()).toBe(before + 1);
  });

  it("answers what is no JSON", async () => {
    space.fail({ effect: "garbage" });
    const answer = await create(by);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([201, "application/json"]);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
  });

  it("spoils a status that it gives, too", async () => {
    space.fail({ status: 500, body: "some text", effect: "cut" });
    const answer = await get("/contacts.json", by);
    expect(answer.status).toBe(500);
    await expect(answer.text()).rejects.toThrow("terminated");
  });
});

describe("a fault with a delay", () => {
  it("waits by the clock", async () => {
    space.clock.freeze();
    space.fail({ delayMs: 60_000 });
    let answered = false;
    const answer = get("/contacts.json").finally(() => {
      answered = true;
    });
    await get("/phones/1.json");
    expect(answered).toBe(false);
    await space.clock.advance(60_000);
    expect((await answer).status).toBe(200);
  });

  it("waits in the machine's time when that runs", async () => {
    space.fail({ delayMs: 30 });
    const started = performance.now();
    await get("/contacts.json");
    expect(performance.now() - started).toBeGreaterThanOrEqual(25);
  });

  it("does not keep a sandbox from closing", async () => {
    const own = await startMock({ port: 0 });
    own.clock.freeze();
    own.fail({ delayMs: 600_000 });
    const answer = fetch(`${own.url}/api/v1/contacts.json`);
    await expect.poll(() => own.faults.list()).toEqual([]);
    await own.close();
    expect((await answer).status).toBe(401);
  });
});

describe("faults", () => {
  it("are part of a snapshot", async () => {
    space.fail({ status: 500, times: 3 });
    const snapshot = space.snapshot();
    expect(await statuses(1)).toEqual([500]);
    space.faults.clear();
    expect(await statuses(1)).toEqual([200]);
    space.restore(snapshot);
    expect(await statuses(4)).toEqual([500, 500, 500, 200]);
  });

  it.each([
    {},
    { operation: "contacts_lst", status: 500 },
    { status: 99 },
    { status: 600 },
    { status: 500.5 },
    { status: 500, times: 0 },
    { status: 500, times: 1.5 },
    { status: 500, probability: 2 },
    { status: 500, probability: Number.NaN },
    { delayMs: -1 },
    { delayMs: 600_001 },
    { delayMs: 1, body: "x" },
    { effect: "explode" as "drop" },
    { status: 500, headers: { "bad name": "x" } },
    { status: 500, headers: { name: "a\r\nb: c" } },
  ])("such as %j are refused", (options) => {
    expect(() => space.fail(options)).toThrow(RangeError);
  });
});

import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { descriptionFile } from "../src/description.ts";
import { type Mock, type OwnNamespace, startMock, type WebhookReport } from "../src/index.ts";
import { type Reaction, startReceiver } from "./receiver.ts";

let mock: Mock;
let space: OwnNamespace;
let token: string;
const receivers: { close(): void }[] = [];
const defects: unknown[] = [];
const reports: WebhookReport[] = [];
beforeAll(async () => {
  mock = await startMock({
    port: 0,
    contacts: 0,
    onDefect: (error) => defects.push(error),
    onWebhook: (report) => reports.push(report),
  });
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});
beforeEach(() => {
  space = mock.namespace();
  space.clock.freeze(Date.parse("2026-01-02T03:04:05Z"));
  token = space.tokens.issue().access_token;
});
afterEach(() => {
  space.close();
  reports.length = 0;
  for (const receiver of receivers.splice(0)) receiver.close();
});

const receive = async (...reactions: Reaction[]) => {
  const receiver = await startReceiver(...reactions);
  receivers.push(receiver);
  return receiver;
};

const send = (method: string, path: string, body?: object) =>
  fetch(`${space.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });

/** Creates a contact; gives its id. */
const create = async () => {
  const answer = await send("POST", "/contacts.json", { first_name: "John", last_name: "Smith" });
  const { id } = (await answer.json()) as { id: number };
  return String(id);
};

/** Has all happen that is due. */
const settle = () => space.clock.advance(0);
const attempts = () => space.webhooks.deliveries().map(({ attempts }) => attempts);
const states = () => space.webhooks.deliveries().map(({ state }) => state);

interface Bundle {
  readonly components: object;
  readonly webhooks: Record<
    string,
    { post: { requestBody: { content: Record<string, { schema: object }> } } }
  >;
}
const bundle = JSON.parse(readFileSync(descriptionFile(), "utf8")) as Bundle;

/** Whether a body is as the description has it for this event. */
const isDescribed = (event: string, body: unknown) => {
  const schema = bundle.webhooks[event]?.post.requestBody.content["application/json"]?.schema;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile({ ...schema, components: bundle.components })(body);
};

describe("an event", () => {
  it("is sent with the documented headers, and signed over the raw body", async () => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url, secret: "a secret" });
    const id = await create();
    await settle();
    const [{ headers, body } = { headers: {}, body: "" }] = receiver.received;
    expect(receiver.received).toHaveLength(1);
    expect(headers).toMatchObject({
      "user-agent": "Outstand-Webhook",
      "content-type": "application/json",
      "x-outstand-event": "contact_create",
      "x-outstand-id": expect.stringMatching(/^[0-9a-f]{24}$/),
      "x-outstand-signature": `sha256=${createHmac("sha256", "a secret").update(body).digest("hex")}`,
    });
    expect(JSON.parse(body)).toEqual({
      resource_type: "Contact",
      resource_id: id,
      event: "contact_create",
      username: "user12345",
      user_id: "4862",
      account_id: "7829",
    });
  });

  it("is signed by sha512 when the target wants that", async () => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url, digest: "sha512" });
    await create();
    await settle();
    const [{ headers, body } = { headers: {}, body: "" }] = receiver.received;
    const hmac = createHmac("sha512", "sandbox-webhook-secret").update(body).digest("hex");
    expect(headers["x-outstand-signature"]).toBe(`sha512=${hmac}`);
  });

  it("is told of every real change, and of nothing else", async () => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url });
    const id = await create();
    await send("PUT", `/contacts/${id}.json`, { title: "Advisor" });
    await send("PUT", `/contacts/${id}.json`, { first_name: "" });
    await send("GET", `/contacts/${id}.json`);
    await send("DELETE", `/contacts/${id}.json`);
    await send("DELETE", `/contacts/${id}.json`);
    await settle();
    const events = receiver.received.map(({ headers }) => headers["x-outstand-event"]);
    expect(events).toEqual(["contact_create", "contact_update", "contact_delete"]);
    for (const { body, headers } of receiver.received) {
      expect(isDescribed(String(headers["x-outstand-event"]), JSON.parse(body))).toBe(true);
    }
  });

  it("is told of groups and of users' statuses, too", async () => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url });
    const { id } = (await (await send("POST", "/groups.json", { name: "Friends" })).json()) as { id: number };
    await send("PUT", `/groups/${id}.json`, { name: "Old friends" });
    await send("DELETE", `/groups/${id}.json`);
    token = space.tokens.issue({ user: null }).access_token;
    for (const status of ["disabled", "disabled", "active"]) {
      await send("PATCH", "/users/user12345.json", { status });
    }
    await settle();
    const events = receiver.received.map(({ headers }) => headers["x-outstand-event"]);
    expect(events).toEqual(["group_create", "group_update", "group_delete", "user_status", "user_status"]);
    for (const { body, headers } of receiver.received) {
      expect(isDescribed(String(headers["x-outstand-event"]), JSON.parse(body))).toBe(true);
    }
    expect(receiver.received.map(({ body }) => JSON.parse(body)).slice(2)).toMatchObject([
      { resource_type: "Group", resource_id: String(id) },
      { username: "user12345", status: "disabled" },
      { username: "user12345", status: "active" },
    ]);
  });

  it("goes to the targets that want it, with one id for all of them", async () => {
    const all = await receive();
    const some = await receive();
    space.webhooks.addTarget({ url: all.url });
    space.webhooks.addTarget({ url: some.url, events: ["contact_delete"] });
    const id = await create();
    await send("DELETE", `/contacts/${id}.json`);
    await settle();
    expect(all.received).toHaveLength(2);
    expect(some.received.map(({ headers }) => headers["x-outstand-event"])).toEqual(["contact_delete"]);
    expect(some.received[0]?.headers["x-outstand-id"]).toBe(all.received[1]?.headers["x-outstand-id"]);
  });

  it("has an id that does not come back after a reset", async () => {
    const receiver = await receive();
    for (const now of [0, 1]) {
      space.reset();
      space.clock.freeze(now);
      token = space.tokens.issue().access_token;
      space.webhooks.addTarget({ url: receiver.url });
      await create();
      await settle();
    }
    const [first, second] = receiver.received.map(({ headers }) => headers["x-outstand-id"]);
    expect(first).not.toBe(second);
  });
});

describe("a delivery", () => {
  it.each([201, 202, 204, 301, 302, 307, 400, 404, 410, 500, 503] as const)(
    "that is answered %i has failed and is tried again",
    async (status) => {
      const receiver = await receive(status);
      space.webhooks.addTarget({ url: receiver.url });
      await create();
      await settle();
      expect(states()).toEqual(["pending"]);
      await space.clock.advance(10_000);
      expect(states()).toEqual(["delivered"]);
      expect(attempts()[0]).toMatchObject([{ status }, { status: 200 }]);
    },
  );

  it("is tried at once, and 10, 15, 90 and 180 seconds after the latest failure, and then given up", async () => {
    const receiver = await receive(500, 500, 500, 500, 500);
    space.webhooks.addTarget({ url: receiver.url });
    await create();
    const start = space.clock.now();
    await space.clock.advance(3_600_000);
    const times = attempts()[0]?.map(({ atMs }) => (atMs - start) / 1000);
    expect(times).toEqual([0, 10, 25, 115, 295]);
    expect(states()).toEqual(["failed"]);
    expect(receiver.received).toHaveLength(5);
    const ids = receiver.received.map(({ headers }) => headers["x-outstand-id"]);
    expect(new Set(ids).size).toBe(1);
  });

  it("is reported attempt by attempt, without the query of its target", async () => {
    const receiver = await receive(500, 500, 200);
    space.webhooks.addTarget({ url: `${receiver.url}?key=s3cr3t` });
    await create();
    await space.clock.advance(30_000);
    const [{ eventId: id } = { eventId: "" }] = space.webhooks.deliveries();
    const common = { name: "contact_create", id, url: receiver.url };
    expect(reports).toEqual([
      { ...common, attempt: 1, outcome: { status: 500 }, nextInMs: 10_000 },
      { ...common, attempt: 2, outcome: { status: 500 }, nextInMs: 15_000 },
      { ...common, attempt: 3, outcome: { status: 200 }, nextInMs: undefined },
    ]);
  });

  it("is not tried again a moment too early", async () => {
    const receiver = await receive(500);
    space.webhooks.addTarget({ url: receiver.url });
    await create();
    await settle();
    await space.clock.advance(9_999);
    expect(receiver.received).toHaveLength(1);
    await space.clock.advance(1);
    expect(receiver.received).toHaveLength(2);
  });

  it("is given 15 seconds by the clock, after which the next attempt is counted", async () => {
    const receiver = await receive("never");
    space.webhooks.addTarget({ url: receiver.url });
    await create();
    const start = space.clock.now();
    await expect.poll(() => receiver.received.length).toBe(1);
    await space.clock.advance(14_999);
    expect(attempts()).toEqual([[]]);
    await space.clock.advance(1);
    expect(attempts()).toEqual([[{ atMs: start, error: "no answer within 15 seconds" }]]);
    await space.clock.advance(10_000);
    expect(attempts()[0]?.[1]).toEqual({ atMs: start + 25_000, status: 200 });
  });

  it("to nobody fails as such", async () => {
    const closed = createServer().listen(0);
    const address = closed.address();
    closed.close();
    const port = typeof address === "object" ? address?.port : 0;
    space.webhooks.addTarget({ url: `http://127.0.0.1:${port}/` });
    await create();
    await settle();
    expect(attempts()).toEqual([[{ atMs: space.clock.now(), error: "ECONNREFUSED" }]]);
  });

  it("to a target that is removed is given up", async () => {
    const receiver = await receive(500);
    const { id } = space.webhooks.addTarget({ url: receiver.url });
    await create();
    await settle();
    expect(space.webhooks.removeTarget(id)).toBe(true);
    await space.clock.advance(10_000);
    expect(receiver.received).toHaveLength(1);
    expect(states()).toEqual(["failed"]);
    expect(space.webhooks.removeTarget(id)).toBe(false);
  });

  it("goes one after the other to each target, in the order of the events", async () => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url });
    const ids = [];
    for (let n = 0; n < 10; n += 1) ids.push(await create());
    await settle();
    expect(receiver.ids()).toEqual(ids);
  });

  it("is done once more on request, with the same id", async () => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url });
    await create();
    await settle();
    const [first] = space.webhooks.deliveries();
    expect(space.webhooks.redeliver(Number(first?.id))).toMatchObject({ eventId: first?.eventId });
    await settle();
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[0]?.headers["x-outstand-id"]).toBe(
      receiver.received[1]?.headers["x-outstand-id"],
    );
    expect(space.webhooks.redeliver(999)).toBeUndefined();
  });

  it("goes by the machine's time when that runs", async () => {
    space.clock.resume();
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url });
    await create();
    await expect.poll(states).toEqual(["delivered"]);
  });
});

describe("events that are held back", () => {
  const hold = async (count: number) => {
    const receiver = await receive();
    space.webhooks.addTarget({ url: receiver.url });
    space.webhooks.hold();
    const ids = [];
    for (let n = 0; n < count; n += 1) ids.push(await create());
    await space.clock.advance(60_000);
    expect(receiver.received).toEqual([]);
    expect(space.webhooks.isHolding()).toBe(true);
    return { receiver, ids };
  };

  it("are let go in their order", async () => {
    const { receiver, ids } = await hold(3);
    space.webhooks.release();
    await settle();
    expect(receiver.ids()).toEqual(ids);
    expect(space.webhooks.isHolding()).toBe(false);
  });

  it("are let go the other way round, and more than once", async () => {
    const { receiver, ids } = await hold(3);
    space.webhooks.release({ order: "reversed", copies: 2 });
    await settle();
    expect(receiver.ids()).toEqual(ids.toReversed().flatMap((id) => [id, id]));
    expect(new Set(receiver.received.map(({ headers }) => headers["x-outstand-id"])).size).toBe(3);
  });

  it("are let go in an order by chance, which the seed decides", async () => {
    const { receiver, ids } = await hold(12);
    space.webhooks.release({ order: "shuffled" });
    await settle();
    expect(receiver.ids()).not.toEqual(ids);
    expect(receiver.ids().toSorted()).toEqual(ids.toSorted());
  });

  it.each([0, 1.5, 101])("are not let go %d times", (copies) => {
    expect(() => space.webhooks.release({ copies })).toThrow(RangeError);
  });
});

describe("a target", () => {
  it.each([
    [{ url: "ftp://example.com/" }],
    [{ url: "nonsense" }],
    [{ url: "file:///etc/passwd" }],
    [{ url: "https://user:password@example.com/" }],
    [{ url: "https://example.com/", secret: "" }],
    [{ url: "https://example.com/", digest: "md5" as "sha256" }],
    [{ url: "https://example.com/", events: [] }],
    [{ url: "https://example.com/", events: ["contact_merge" as "contact_create"] }],
  ])("such as %j is refused", async (options) => {
    expect(() => space.webhooks.addTarget(options)).toThrow(RangeError);
    await expect(startMock({ port: 0, webhooks: [options] })).rejects.toThrow(RangeError);
  });

  it("does not show its secret", () => {
    const target = space.webhooks.addTarget({ url: "https://example.com/", secret: "a secret" });
    expect(JSON.stringify([target, space.webhooks.targets()])).not.toContain("a secret");
  });

  it("of the options is there from the beginning, and after a reset, in the namespace without a name", async () => {
    const target = { url: "https://example.com/", events: ["user_status"] as const };
    const own = await startMock({ port: 0, webhooks: [target] });
    own.reset();
    expect(own.webhooks.targets()).toMatchObject([target]);
    expect(own.namespace("other").webhooks.targets()).toEqual([]);
    await own.close();
  });
});

describe("a snapshot", () => {
  it("brings back what was on its way", async () => {
    const receiver = await receive(500);
    space.webhooks.addTarget({ url: receiver.url });
    await create();
    await settle();
    const snapshot = space.snapshot();
    await space.clock.advance(10_000);
    expect(states()).toEqual(["delivered"]);
    space.restore(snapshot);
    expect(states()).toEqual(["pending"]);
    await space.clock.advance(10_000);
    expect(states()).toEqual(["delivered"]);
    expect(receiver.received).toHaveLength(3);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, pluck, status, errors, list, get } = sandbox;
const batch = "/contacts/batch.json";
const ann = { first_name: "Ann", last_name: "Lee" };
const bob = {
  first_name: "Bob",
  last_name: "Lee",
  emails: [{ address: "bob@example.com" }],
  events: [{ time: "1980-05-07T14:00:00Z", category_name: "Birthday", recurrence: "Yearly" }],
};
const found = () => pluck("/contacts.json?q=lee&sort_by=first_name", "full_name");

beforeEach(() => sandbox.mock.clock.freeze());

describe("a batch of contacts", () => {
  it("is answered at once, without a Location, and imported a second later", async () => {
    const { status, body, headers } = await send("POST", batch, { contacts: [ann, bob] });
    expect([status, body, headers.get("location")]).toEqual([201, {}, null]);
    expect(await found()).toEqual([]);
    await sandbox.mock.clock.advance(999);
    expect(await found()).toEqual([]);
    await sandbox.mock.clock.advance(1);
    expect(await found()).toEqual(["Ann Lee", "Bob Lee"]);
    const [, { id }] = (await list("/contacts.json?q=lee&sort_by=first_name")) as [unknown, { id: number }];
    expect(await pluck(`/contacts/${id}/events.json`, "category_id")).toEqual([1]);
    await sandbox.mock.clock.advance(10_000);
    expect(await found()).toHaveLength(2);
  });

  it("goes into a new group, which comes with it", async () => {
    await send("POST", batch, { contacts: [ann, bob], group_name: "Imported" });
    expect(await pluck("/groups.json?q=imported", "id")).toEqual([]);
    await sandbox.mock.clock.advance(1000);
    expect(await pluck("/groups.json?q=imported", "contacts_count")).toEqual([2]);
  });

  it("is told by webhooks when it is imported, contact by contact and with the new group", async () => {
    sandbox.mock.webhooks.addTarget({ url: "http://127.0.0.1:9/", secret: "s" });
    sandbox.mock.webhooks.hold();
    await send("POST", batch, { contacts: [ann, bob], group_name: "Imported" });
    expect(sandbox.mock.webhooks.deliveries()).toEqual([]);
    await sandbox.mock.clock.advance(1000);
    const told = sandbox.mock.webhooks.deliveries().map(({ event }) => event);
    expect(told).toEqual(["contact_create", "contact_create", "group_create"]);
  });

  it("goes into a group that is there, which sends what it sends", async () => {
    await send("POST", batch, { contacts: [ann], group_id: 1 });
    await sandbox.mock.clock.advance(1000);
    expect(await get("/groups/1.json")).toMatchObject({ contacts_count: 2 });
    const [{ id }] = (await list("/contacts.json?q=ann")) as [{ id: number }];
    expect(await list(`/contacts/${id}/messages.json`)).toHaveLength(2);
  });

  it("is imported without the group when that is deleted meanwhile", async () => {
    await send("POST", batch, { contacts: [ann], group_id: 4 });
    await send("DELETE", "/groups/4.json");
    await sandbox.mock.clock.advance(1000);
    expect(await found()).toEqual(["Ann Lee"]);
  });

  it("is refused with all that is wrong, and nothing of it imported", async () => {
    const contacts = [
      ann,
      { first_name: "", phones: [{ number: "1" }] },
      { ...bob, events: [{ time: "soon" }] },
    ];
    expect(await errors("POST", batch, { contacts })).toEqual({
      "contacts.first_name": ["can't be blank"],
      "contacts.last_name": ["can't be blank"],
      "contacts.phones.location": ["can't be blank"],
      "contacts.events.time": ["is invalid"],
      "contacts.events.category_name": ["can't be blank"],
      "contacts.events.category_id": ["can't be blank"],
    });
    await sandbox.mock.clock.advance(1000);
    expect(await found()).toEqual([]);
  });

  it.each([
    [{}, { contacts: ["can't be blank"] }],
    [{ contacts: [] }, { contacts: ["can't be blank"] }],
    [{ contacts: ann }, { contacts: ["is invalid"] }],
    [{ contacts: [1] }, { contacts: ["is invalid"] }],
    [{ contacts: [ann], group_name: " " }, { group_name: ["can't be blank"] }],
    [{ contacts: [ann], group_id: "4" }, { group_id: ["is invalid"] }],
    [
      { contacts: [ann], group_id: 4, group_name: "A" },
      { base: ["group_id and group_name exclude each other"] },
    ],
  ])("is refused: %j", async (body, expected) => {
    expect(await errors("POST", batch, body)).toEqual(expected);
  });

  it("is 404 for a group that is not there or not the user's", async () => {
    expect(await status("POST", batch, { contacts: [ann], group_id: 99 })).toBe(404);
    sandbox.become("user67890");
    expect(await status("POST", batch, { contacts: [ann], group_id: 4 })).toBe(404);
  });

  it("is imported again, once, after a snapshot from before is brought back", async () => {
    await send("POST", batch, { contacts: [ann] });
    const snapshot = sandbox.mock.snapshot();
    await sandbox.mock.clock.advance(1000);
    expect(await found()).toEqual(["Ann Lee"]);
    sandbox.mock.restore(snapshot);
    expect(await found()).toEqual([]);
    await sandbox.mock.clock.advance(1000);
    expect(await found()).toEqual(["Ann Lee"]);
    await sandbox.mock.clock.advance(10_000);
    expect(await found()).toEqual(["Ann Lee"]);
  });

  it.each([
    ["before it is due", 0],
    ["after it was due", 5000],
  ])("outlives a restart, %s", async (_, passedMs) => {
    const folder = mkdtempSync(join(tmpdir(), "outstand-imports-"));
    const db = join(folder, "state.db");
    const first = await startMock({ port: 0, db, contacts: 0 });
    first.clock.freeze();
    const { access_token } = first.tokens.issue();
    const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
    const body = JSON.stringify({ contacts: [ann], group_id: 4 });
    await first.fetch(`${first.url}/api/v1${batch}`, { method: "POST", headers, body });
    await first.close();
    const second = await startMock({ port: 0, db, contacts: 0 });
    await second.clock.advance(passedMs);
    const count = async () => {
      const answer = await second.fetch(`${second.url}/api/v1/groups/4.json`, { headers });
      return ((await answer.json()) as { contacts_count: number }).contacts_count;
    };
    expect(await count()).toBe(passedMs > 0 ? 1 : 0);
    await second.clock.advance(1000);
    expect(await count()).toBe(1);
    await second.close();
    rmSync(folder, { recursive: true });
  });
});

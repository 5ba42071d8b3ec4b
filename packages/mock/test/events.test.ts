import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, get, pluck, status, errors, create, become } = sandbox;
const time = "2026-03-04T05:06:07Z";

describe.each(["contacts", "groups"])("events of %s", (kind) => {
  const path = `/${kind}/1/events.json`;

  it("are created with a Location, listed, changed and deleted", async () => {
    const { status: code, body, headers } = await send("POST", path, { time, category_id: 3 });
    expect(code).toBe(201);
    expect(headers.get("location")).toBe(`${sandbox.mock.url}/api/v1/events/${body.id}.json`);
    expect(body).toMatchObject({
      time,
      category_id: 3,
      category_name: "Phone Call",
      details: null,
      recurrence: "Never",
      parent: `/${kind}/1.json`,
    });
    expect(await pluck(path, "id")).toContain(body.id);
    expect(await status("PUT", `/events/${body.id}.json`, { details: "Soon", recurrence: "Daily" })).toBe(
      204,
    );
    expect(await get(`/events/${body.id}.json`)).toMatchObject({ time, category_id: 3, recurrence: "Daily" });
    expect(await status("DELETE", `/events/${body.id}.json`)).toBe(204);
    expect(await status("GET", `/events/${body.id}.json`)).toBe(404);
  });

  it("are 404 where the parent is not there, or is somebody else's", async () => {
    expect(await status("GET", `/${kind}/99/events.json`)).toBe(404);
    expect(await status("POST", `/${kind}/99/events.json`, { time, category_id: 1 })).toBe(404);
    become("user67890");
    expect(await status("GET", path)).toBe(404);
    expect(await status("PUT", "/events/1.json", { details: "X" })).toBe(404);
  });
});

describe("the category of an event", () => {
  const path = "/contacts/1/events.json";

  it.each(["Follow Up", "follow-up", "FOLLOW  UP", "Follow-Up"])("is found by the name %j", async (name) => {
    expect(await create(path, { time, category_name: name })).toMatchObject({
      category_name: "Follow Up",
      category_id: 2,
    });
  });

  it("is that of the id when both are given, even when the name is unknown", async () => {
    expect(await create(path, { time, category_name: "Nothing", category_id: 5 })).toMatchObject({
      category_name: "Meeting",
    });
    expect(await errors("POST", path, { time, category_name: "Meeting", category_id: 99 })).toEqual({
      category_id: ["is invalid"],
    });
  });

  it("must be known, on changing too", async () => {
    expect(await errors("POST", path, { time, category_name: "Nothing" })).toEqual({
      category_name: ["is invalid"],
    });
    expect(await errors("PUT", "/events/1.json", { category_name: "Nothing" })).toEqual({
      category_name: ["is invalid"],
    });
    expect(await errors("PUT", "/events/1.json", { category_id: 99 })).toEqual({
      category_id: ["is invalid"],
    });
    expect(await errors("PUT", "/events/1.json", { category_name: "" })).toEqual({
      category_name: ["can't be blank"],
    });
  });

  it.each([{ toString: 1 }, [], 5, null])("cannot have the name %j", async (category_name) => {
    expect(Object.keys(await errors("POST", path, { time, category_name }))).toContain("category_name");
  });

  it("changes by name or by id", async () => {
    await send("PUT", "/events/1.json", { category_name: "check in" });
    expect(await get("/events/1.json")).toMatchObject({ category_name: "Check In", category_id: 6 });
    await send("PUT", "/events/1.json", { category_id: 11 });
    expect(await get("/events/1.json")).toMatchObject({ category_name: "Deadline", category_id: 11 });
  });

  it("must be given, as must the time", async () => {
    expect(await errors("POST", path, {})).toEqual({
      time: ["can't be blank"],
      category_name: ["can't be blank"],
      category_id: ["can't be blank"],
    });
  });

  it("is one of eleven that every account has", async () => {
    become("user67890");
    expect(await pluck("/event_categories.json", "name")).toEqual([
      "Birthday",
      "Follow Up",
      "Phone Call",
      "Anniversary",
      "Meeting",
      "Check In",
      "Thank",
      "Send Email",
      "Send Info",
      "Send Proposal",
      "Deadline",
    ]);
  });
});

describe("the time of an event", () => {
  it("is answered in UTC with whole seconds", async () => {
    const body = { time: "2026-03-04T05:06:07.890+02:00", category_id: 1 };
    expect(await create("/contacts/1/events.json", body)).toMatchObject({ time: "2026-03-04T03:06:07Z" });
  });

  it.each([
    ...["soon", "", "2026-02-30", 5, null],
    ...["9999-12-31T23:59:59-14:00", "0000-01-01T00:00:00+14:00"],
  ])("cannot be %j", async (time) => {
    const found = await errors("POST", "/contacts/1/events.json", { time, category_id: 1 });
    expect(Object.keys(found)).toEqual(["time"]);
  });
});

it("the events that a contact is created with are its own, and refused like others", async () => {
  const john = { first_name: "John", last_name: "Smith" };
  const { id } = await create("/contacts.json", { ...john, events: [{ time, category_name: "birthday" }] });
  expect(await pluck(`/contacts/${id}/events.json`, "category_name")).toEqual(["Birthday"]);
  expect(await errors("POST", "/contacts.json", { ...john, events: [{ time, category_name: "X" }] })).toEqual(
    {
      "events.category_name": ["is invalid"],
    },
  );
});

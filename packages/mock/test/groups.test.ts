import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, get, list, pluck, status, errors, create, become } = sandbox;
const greeting = "563bbc7c79e68b3351000070";

describe("groups", () => {
  it("are created with a Location, listed by id and found by the beginnings of words in the name", async () => {
    const { status, body, headers } = await send("POST", "/groups.json", { name: "Öffentliche Gruppe" });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`${sandbox.mock.url}/api/v1/groups/${body.id}.json`);
    expect(body).toMatchObject({
      contacts_count: 0,
      saved_message_id: null,
      campaign_template_id: null,
      profile_id: null,
      contacts: `/groups/${body.id}/contacts.json`,
    });
    expect(await pluck("/groups.json?q=offent", "id")).toEqual([body.id]);
    expect(await pluck("/groups.json?q=nothing", "id")).toEqual([]);
    expect(await pluck("/groups.json?per_page=1&page=2", "id")).toEqual([2]);
    expect(await pluck("/groups.json?page=2", "id")).toBe(404);
  });

  it("are found by their new name after a change, which keeps the rest", async () => {
    expect(await status("PUT", "/groups/1.json", { name: "Renamed" })).toBe(204);
    expect(await get("/groups/1.json")).toMatchObject({
      name: "Renamed",
      contacts_count: 1,
      saved_message_id: greeting,
    });
    expect(await pluck("/groups.json?q=renamed", "id")).toEqual([1]);
    expect(await pluck("/groups.json?q=%22Group%20A%22", "id")).toEqual([]);
  });

  it("need a name, on changing too", async () => {
    expect(await errors("POST", "/groups.json", {})).toEqual({ name: ["can't be blank"] });
    expect(await errors("PUT", "/groups/1.json", { name: " " })).toEqual({ name: ["can't be blank"] });
  });

  it("leave with their notes and events, but not with their contacts", async () => {
    expect(await status("DELETE", "/groups/1.json")).toBe(204);
    for (const path of ["/groups/1.json", "/notes/2.json", "/events/2.json", "/groups/1/contacts.json"]) {
      expect(await status("GET", path), path).toBe(404);
    }
    expect(await status("GET", "/contacts/1.json")).toBe(200);
    expect(await pluck("/contacts/1/groups.json", "id")).toEqual([]);
    expect(await status("DELETE", "/groups/1.json")).toBe(404);
  });

  it("are nobody else's", async () => {
    become("user67890");
    expect(await list("/groups.json")).toEqual([]);
    for (const [method, path, body] of [
      ["GET", "/groups/1.json"],
      ["PUT", "/groups/1.json", { name: "X" }],
      ["DELETE", "/groups/1.json"],
      ["GET", "/groups/1/contacts.json"],
      ["POST", "/groups/1/contacts.json", { ids: [] }],
      ["DELETE", "/groups/1/contacts.json", { ids: [] }],
      ["GET", "/contacts/1/groups.json"],
    ] as const) {
      expect(await status(method, path, body), `${method} ${path}`).toBe(404);
    }
  });
});

describe("the automation of a group", () => {
  it("takes what its owner has access to, and nothing else", async () => {
    expect(
      await errors("POST", "/groups.json", {
        name: "A",
        saved_message_id: "unknown",
        campaign_template_id: 99,
        profile_id: 99,
      }),
    ).toEqual({
      saved_message_id: ["is invalid"],
      campaign_template_id: ["is invalid"],
      profile_id: ["is invalid"],
    });
    expect(
      await status("PUT", "/groups/4.json", {
        saved_message_id: greeting,
        campaign_template_id: 1,
        profile_id: 1,
      }),
    ).toBe(204);
    become("user67890");
    expect(
      await errors("POST", "/groups.json", { name: "A", campaign_template_id: 1, profile_id: 1 }),
    ).toEqual({
      campaign_template_id: ["is invalid"],
      profile_id: ["is invalid"],
    });
  });

  it("refuses a message that could be bought, and takes one that was", async () => {
    const messages = await list("/saved_messages.json?filter_by=buy&template=postcard");
    expect(await errors("POST", "/groups.json", { name: "A", saved_message_id: messages[0]?.id })).toEqual({
      saved_message_id: ["is invalid"],
    });
    const [bought] = (await list("/saved_messages.json?filter_by=mine")).filter(
      ({ price }) => price !== null,
    );
    expect(await status("POST", "/groups.json", { name: "A", saved_message_id: bought?.id })).toBe(201);
  });

  it("is cleared with null or an empty text", async () => {
    await send("PUT", "/groups/1.json", { saved_message_id: "", campaign_template_id: null });
    expect(await get("/groups/1.json")).toMatchObject({ saved_message_id: null, campaign_template_id: null });
  });

  it("sends its message to those who are added, and to nobody twice", async () => {
    await send("PUT", "/groups/1.json", { campaign_template_id: null });
    expect(await status("POST", "/groups/1/contacts.json", { ids: [1, 2, 3] })).toBe(204);
    const [order, ...more] = (await list("/orders.json")).filter(({ id }) => Number(id) > 1949204);
    expect(more).toEqual([]);
    expect(order).toMatchObject({ recipients_count: 2, template_name: "Email Greeting" });
    expect(await pluck(`/orders/${order?.id}/recipients.json`, "contact")).toEqual([
      "/contacts/2.json",
      "/contacts/3.json",
    ]);
    expect(await pluck("/contacts/2/messages.json", "order_id")).toEqual([order?.id]);
    const orders = await list("/orders.json");
    await send("POST", "/groups/1/contacts.json", { ids: [2] });
    expect(await list("/orders.json")).toEqual(orders);
  });

  it("sends message and campaign to a contact that is created in the group", async () => {
    const { id } = await create("/groups/1/contacts.json", { first_name: "New", last_name: "One" });
    expect(await list(`/contacts/${id}/messages.json`)).toHaveLength(2);
  });

  it("goes on from the default profile when its own is deleted", async () => {
    const { id } = await create("/profiles.json", {
      email: "a@example.com",
      first_name: "A",
      last_name: "B",
    });
    await send("PUT", "/groups/1.json", { profile_id: id });
    expect(await status("DELETE", `/profiles/${id}.json`)).toBe(204);
    expect(await get("/groups/1.json")).toMatchObject({ profile_id: null });
    expect(await status("PUT", "/groups/1.json", { name: "Still good" })).toBe(204);
  });
});

describe("the contacts of a group", () => {
  const names = (query = "") => pluck(`/groups/4/contacts.json${query}`, "full_name");
  const count = async () => (await get("/groups/4.json")).contacts_count;

  it("are added by their ids, once each, and counted", async () => {
    expect(await status("POST", "/groups/4/contacts.json", { ids: [1, 2, 2, 1] })).toBe(204);
    expect(await count()).toBe(2);
    expect(await pluck("/contacts/2/groups.json", "id")).toEqual([4]);
    expect(await pluck("/contacts/1/groups.json?q=new", "id")).toEqual([4]);
    expect(await pluck("/contacts/1/groups.json?page=2", "id")).toBe(404);
  });

  it.each([
    [[1, { toString: 1 }]],
    [[1, 999]],
    [[1, "2"]],
    [[1, null]],
    [[1, 1.5]],
    ["1"],
    [{ 0: 1 }],
    [null],
  ])("are not added when one of the ids is none: %j", async (ids) => {
    expect(Object.keys(await errors("POST", "/groups/4/contacts.json", { ids }))).toEqual(["ids"]);
    expect(await count()).toBe(0);
  });

  it("are added by their ids even when the fields of a contact come along", async () => {
    const body = { ids: [1], first_name: "X", last_name: "", emails: [{}] };
    expect(await status("POST", "/groups/4/contacts.json", body)).toBe(204);
    expect(await count()).toBe(1);
  });

  it("are created in the group, or refused as a contact is", async () => {
    const { status, body, headers } = await send("POST", "/groups/4/contacts.json", {
      first_name: "Ann",
      last_name: "Lee",
      phones: [{ number: "1", location: "Home" }],
    });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`${sandbox.mock.url}/api/v1/contacts/${body.id}.json`);
    expect(body).toMatchObject({ full_name: "Ann Lee", primary_phone: "1" });
    expect(await names()).toEqual(["Ann Lee"]);
    expect(
      await errors("POST", "/groups/4/contacts.json", { title: 1, phones: [{ location: "Moon" }] }),
    ).toEqual({
      first_name: ["can't be blank"],
      last_name: ["can't be blank"],
      title: ["is invalid"],
      "phones.number": ["can't be blank"],
      "phones.location": ["is not included in the list"],
    });
    expect(await count()).toBe(1);
  });

  it("are listed as all contacts are: searched, sorted and by the page", async () => {
    await send("POST", "/groups/4/contacts.json", { ids: [1, 2, 3] });
    expect(await names()).toEqual(["John J. Smith", "Jane Smith", "John P. Smith"]);
    expect(await names("?sort_by=first_name&direction=desc")).toEqual([
      "John P. Smith",
      "John J. Smith",
      "Jane Smith",
    ]);
    expect(await names("?q=trouble")).toEqual(["John P. Smith"]);
    expect(await names("?per_page=2&page=2")).toEqual(["John P. Smith"]);
    expect(await names("?per_page=2&page=3")).toBe(404);
    expect(await pluck("/groups/99/contacts.json", "id")).toBe(404);
  });

  it("are removed by their ids; those who are not in the group are passed over", async () => {
    await send("POST", "/groups/4/contacts.json", { ids: [1, 2] });
    expect(await status("DELETE", "/groups/4/contacts.json", { ids: [2, 3] })).toBe(204);
    expect(await names()).toEqual(["John J. Smith"]);
    expect(await errors("DELETE", "/groups/4/contacts.json", { ids: [1, 999] })).toEqual({
      ids: ["is invalid"],
    });
    expect(await errors("DELETE", "/groups/4/contacts.json", {})).toEqual({ ids: ["can't be blank"] });
    expect(await count()).toBe(1);
    expect(await status("GET", "/contacts/2.json")).toBe(200);
  });

  it("are fewer when one of them is deleted", async () => {
    await send("POST", "/groups/4/contacts.json", { ids: [1, 2] });
    await send("DELETE", "/contacts/2.json");
    expect(await count()).toBe(1);
    expect(await names()).toEqual(["John J. Smith"]);
  });
});

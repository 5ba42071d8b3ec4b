import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, get, list, pluck, status, errors, create, become } = sandbox;
const greeting = { contact_id: 1, profile_id: 1, saved_message_id: "563bbc7c79e68b3351000070" };

describe("a quick message", () => {
  it("becomes an order without a Location, with a recipient, which the contact's messages show", async () => {
    sandbox.mock.clock.freeze(Date.parse("2026-01-01T00:00:00.500Z"));
    sandbox.useToken(sandbox.mock.tokens.issue().access_token);
    const at = "2026-01-01T00:00:00Z";
    const { status: code, body, headers } = await send("POST", "/quick_messages", greeting);
    expect([code, headers.get("location")]).toEqual([201, null]);
    expect(body).toMatchObject({
      template_name: "Email Greeting",
      subject: "Happy Father's Day to the best dad around",
      recipients_count: 1,
      opens: 0,
      scheduled_for: at,
      created_at: at,
    });
    expect(await get(`/orders/${body.id}.json`)).toEqual(body);
    const [recipient, ...others] = await list(`/orders/${body.id}/recipients.json`);
    expect(others).toEqual([]);
    expect(recipient).toMatchObject({
      first_name: "John",
      email: "john@outstand.com",
      city: "Lynchburg",
      sent_at: at,
      viewed_at: null,
      parent: `/orders/${body.id}.json`,
      contact: "/contacts/1.json",
    });
    expect(await list(`/orders/${body.id}/clicks.json`)).toEqual([]);
    const [, message] = await list("/contacts/1/messages.json");
    expect(message).toMatchObject({
      order_id: body.id,
      subject: body.subject,
      template_name: body.template_name,
      scheduled_for: at,
      sent_at: at,
      opened_at: null,
      opens: 0,
      bounce_code: null,
    });
  });

  it("is refused with all that is missing, unknown, for sale or somebody else's", async () => {
    const blank = ["can't be blank"];
    expect(await errors("POST", "/quick_messages", {})).toEqual({
      contact_id: blank,
      profile_id: blank,
      saved_message_id: blank,
    });
    const invalid = ["is invalid"];
    const unknown = { contact_id: 99, profile_id: "1", saved_message_id: "99" };
    expect(await errors("POST", "/quick_messages", unknown)).toEqual({
      contact_id: invalid,
      profile_id: invalid,
      saved_message_id: invalid,
    });
    const [forSale] = await list("/saved_messages.json?filter_by=buy&template=postcard");
    expect(await errors("POST", "/quick_messages", { ...greeting, saved_message_id: forSale?.id })).toEqual({
      saved_message_id: invalid,
    });
    become("user67890");
    expect(await errors("POST", "/quick_messages", greeting)).toEqual({
      contact_id: invalid,
      profile_id: invalid,
    });
    expect(await list("/orders.json")).toEqual([]);
  });

  it("leaves the recipient without a link when the contact is deleted", async () => {
    const { id } = await create("/quick_messages", greeting);
    await send("DELETE", "/contacts/1.json");
    expect(await pluck(`/orders/${id}/recipients.json`, "contact")).toEqual([null]);
    expect(await get("/recipients/1.json")).toMatchObject({ contact: null, first_name: "John" });
    expect(await status("GET", "/contacts/1/messages.json")).toBe(404);
  });
});

describe("the messages of a contact", () => {
  it("have pages, and 404 past the end or without the contact", async () => {
    await create("/quick_messages", greeting);
    expect(await pluck("/contacts/1/messages.json?per_page=1", "id")).toEqual([12913984]);
    expect(await pluck("/contacts/1/messages.json?per_page=1&page=2", "id")).toEqual([12913985]);
    expect(await pluck("/contacts/1/messages.json?per_page=1&page=3", "id")).toBe(404);
    expect(await pluck("/contacts/2/messages.json", "id")).toEqual([]);
    expect(await pluck("/contacts/99/messages.json", "id")).toBe(404);
  });
});

describe("orders, recipients and clicks", () => {
  it("of other users are 404, as are those that are not there", async () => {
    const paths = [
      "/orders/1.json",
      "/orders/1/recipients.json",
      "/orders/1/clicks.json",
      "/recipients/1.json",
      "/clicks/1.json",
      "/contacts/1/messages.json",
    ];
    for (const path of paths) {
      expect(await status("GET", path), path).toBe(200);
      expect(await status("GET", path.replace("/1", "/999")), path).toBe(404);
    }
    become("user67890");
    for (const path of paths) expect(await status("GET", path), path).toBe(404);
  });
});

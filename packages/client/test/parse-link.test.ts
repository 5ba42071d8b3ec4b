import { expect, test } from "vitest";
import { parseLink } from "../src/index.ts";

test.each([
  ["/contacts/1.json", { resource: "contacts", id: 1 }],
  ["/orders/1949204.json", { resource: "orders", id: 1949204 }],
  ["/groups/1/contacts.json", { resource: "groups", id: 1, list: "contacts" }],
  [
    "/saved_messages/563bbc7c79e68b3351000070.json",
    { resource: "saved_messages", id: "563bbc7c79e68b3351000070" },
  ],
  ["/channels/channel-1", { resource: "channels", id: "channel-1" }],
  ["/api/v1/contacts/2.json", { resource: "contacts", id: 2 }],
  ["https://app.outstand.com/api/v1/contacts/2.json", { resource: "contacts", id: 2 }],
  ["https://crm.example.com/a/api/v1/users/user12345.json", { resource: "users", id: "user12345" }],
  ["/contacts/12345678901234567890.json", { resource: "contacts", id: "12345678901234567890" }],
  ["/users/007.json", { resource: "users", id: "007" }],
  ["/contacts/0.json", { resource: "contacts", id: 0 }],
  ["/users/john%20smith%40example.com.json", { resource: "users", id: "john smith@example.com" }],
  ["/users/100%.json", { resource: "users", id: "100%" }],
])("reads %s", (link, expected) => {
  expect(parseLink(link)).toEqual(expected);
});

test.each(["", "/", "/contacts.json", "contacts/1.json", "https://example.com/contacts/1.json", "/a/b/c/d"])(
  "does not read %j",
  (link) => {
    expect(parseLink(link)).toBeUndefined();
  },
);

import { expect, it } from "vitest";
import { readDescription } from "../src/reference/description.ts";
import { listInferred } from "../src/reference/list-inferred.ts";

it("lists every mark of the description, with the place it is at", () => {
  const description = readDescription();
  const listed = listInferred(description).flatMap(({ items }) => items);
  const marks = JSON.stringify(description).match(/"x-inferred":/g) ?? [];
  expect(listed).toHaveLength(marks.length);
  expect(listed.every(({ reason }) => reason.length > 10)).toBe(true);
});

it("says where in an operation and where in a schema", () => {
  const groups = listInferred(readDescription());
  const authorize = groups.find(({ operation }) => operation === "oauth_authorize");
  expect(authorize?.items.map(({ place }) => place)).toContain("scope");
  const contact = groups.find(({ title, operation }) => title === "Contact" && operation === undefined);
  expect(contact?.items.map(({ place }) => place)).toContain("primary_address");
});

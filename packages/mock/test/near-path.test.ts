import { expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();

const detailOf = async (path: string) => {
  const { status, body } = await sandbox.send("GET", `${sandbox.mock.url}${path}`);
  expect(status).toBe(404);
  return (JSON.parse(String(body)) as { detail: string }).detail;
};

it.each([
  ["/api/v1/contacts", "/api/v1/contacts.json"],
  ["/api/v1/contacts/1", "/api/v1/contacts/{id}.json"],
  ["/api/v1/channels.json", "/api/v1/channels"],
  ["/contacts/1.json", "/api/v1/contacts/{id}.json"],
  ["/contacts/1", "/api/v1/contacts/{id}.json"],
  ["/api/v1/contacts.json/", "/api/v1/contacts.json"],
  ["//api//v1/contacts.json", "/api/v1/contacts.json"],
  ["/oauth/token/", "/oauth/token"],
  ["/_mock/", "/_mock"],
  ["/_mock/state/", "/_mock/state"],
])("%s is told to be %s", async (path, meant) => {
  expect(await detailOf(path)).toBe(`The description has no such path. It has ${meant}.`);
});

it("what resembles nothing gets no hint", async () => {
  for (const path of [
    "/nothing",
    "/api/v2/contacts.json",
    "/api/v1/contacts/x.json",
    "/.json",
    "/channels/%zz",
  ]) {
    expect(await detailOf(path), path).toBe("The description has no such path.");
  }
});

it("the root names the page, and a bad namespace what a good one is", async () => {
  expect(await detailOf("/")).toMatch("/_mock");
  for (const path of ["/~", "/~a", "/~a b/api/v1/contacts.json", `/~${"a".repeat(65)}/oauth/token`]) {
    expect(await detailOf(path), path).toMatch("1 to 64 letters");
  }
});

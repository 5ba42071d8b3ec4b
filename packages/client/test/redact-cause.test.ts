import { inspect } from "node:util";
import { expect, test } from "vitest";
import { redactCause } from "../src/redact-cause.ts";

const url = "https://app.outstand.com/api/v1/white_labels/secret/users?q=secret";

test.each([
  [
    "Bun keeps a URL",
    Object.defineProperty(new Error("Unable to connect."), "path", {
      value: url,
      enumerable: true,
      writable: true,
    }),
  ],
  [
    "Deno writes a URL",
    new TypeError("fetch failed", {
      cause: new Error(`error sending request for url (${url}): client error`),
    }),
  ],
  [
    "Node keeps an answer",
    new TypeError("fetch failed", { cause: Object.assign(new Error("bad header"), { data: "secret" }) }),
  ],
  ["a platform may write a URL", new DOMException(`cannot load ${url}`, "NetworkError")],
])("takes out what should not be logged where %s", (_, error) => {
  expect(inspect(error)).toMatch(/secret/);
  redactCause(error);
  expect(inspect(error, { showHidden: true, depth: 10 })).not.toMatch(/secret/);
});

test("leaves the reason, its code and its place", () => {
  const inner = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
  const error = new TypeError("fetch failed", { cause: inner });
  const before = inspect(error);
  expect(redactCause(error)).toBe("ECONNREFUSED");
  expect(inspect(error)).toBe(before);
});

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "undefined"],
  ["text", "undefined"],
  [{ code: "ECONNRESET", path: ["a"] }, "ECONNRESET"],
  [Object.freeze(new Error("frozen")), "undefined"],
])("takes anything that is thrown, such as %o", (cause, code) => {
  expect(redactCause(new Error("no answer", { cause }))).toBe(code);
});

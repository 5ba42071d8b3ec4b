import { inspect } from "node:util";
import { expect, test } from "vitest";
import { OAuthError } from "../../src/index.ts";
import { readCallback } from "../../src/oauth/read-callback.ts";

const redirectUri = "https://example.com/auth/outstand/callback";
const read = (query: string, state = "expected") =>
  readCallback(`${redirectUri}?${query}`, redirectUri, state);

test("reads the code of a whole URL, a URL object, and a path", () => {
  for (const url of [
    `${redirectUri}?code=abc&state=expected`,
    new URL(`${redirectUri}?state=expected&code=abc`),
    "/auth/outstand/callback?code=abc&state=expected",
    "?code=abc&state=expected#_=_",
  ]) {
    expect(readCallback(url, redirectUri, "expected")).toBe("abc");
  }
});

test.each([
  "code=abc&state=other",
  "code=abc&state=expected2",
  "code=abc&state=",
  "code=abc",
  "code=abc&state=expected&state=expected",
  "code=abc&state=expected&state=other",
  "",
])("refuses the query %j for its state", (query) => {
  expect(() => read(query)).toThrow(OAuthError);
  expect(() => read(query)).toThrow("callback: wrong state");
});

test.each(["", undefined, null])(
  "refuses everything when the expected state is %j, as after a lost session",
  (state) => {
    for (const query of ["code=abc", "code=abc&state=", "code=abc&state=undefined", "code=abc&state=null"]) {
      expect(() => read(query, state as never)).toThrow("callback: wrong state");
    }
  },
);

test("tells of a refusal, but not of one that anybody could have made up", () => {
  const query = "error=access_denied&error_description=The+user+said+no.";
  const error = (() => {
    try {
      return read(`${query}&state=expected`);
    } catch (reason) {
      return reason as OAuthError;
    }
  })();
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({
    message: "callback: refused",
    error: "access_denied",
    errorDescription: "The user said no.",
  });
  expect(() => read(query)).toThrow("callback: wrong state");
  expect(() => read("error=access_denied&state=expected&code=abc")).toThrow("callback: refused");
});

test.each(["state=expected", "state=expected&code=", "state=expected&code=a&code=b"])(
  "refuses the query %j for its code",
  (query) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ error: "invalid_request" }));
  },
);

test("shows no part of the URL in what it throws", () => {
  for (const url of [
    "https://exa mple.com/?code=secret-code",
    `${redirectUri}?code=secret-code&state=secret-state`,
  ]) {
    try {
      readCallback(url, redirectUri, "expected");
      expect.unreachable();
    } catch (error) {
      expect(inspect(error, { showHidden: true })).not.toMatch(/secret-/);
    }
  }
});

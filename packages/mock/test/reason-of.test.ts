import { expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox({ rateLimit: { requests: 1 } });

/** Why the last request was refused, as it is recorded. */
const lastReason = () => sandbox.mock.requests().at(-1)?.reason;

const unknown = "There is no such thing, or it is another user's.";

it.each<[string, string, unknown, number, string | undefined]>([
  ["GET", "/contacts/1.json", undefined, 200, undefined],
  ["GET", "/contacts/99.json", undefined, 404, unknown],
  ["GET", "/contacts.json?page=9", undefined, 404, "The page is past the end."],
  ["GET", "/nothing", undefined, 404, "The description has no such path."],
  ["DELETE", "/channels/channel-2/subscription", undefined, 404, "There is no subscription."],
  [
    "GET",
    "/contacts.json?sort_by=id",
    undefined,
    400,
    "The query breaks the description at /sort_by (enum).",
  ],
  ["GET", "/contacts.json?page=1e1", undefined, 400, "A page and its length are whole numbers."],
  ["GET", "/users.json", undefined, 403, "The operation does not take the token of a user."],
  ["PUT", "/contacts/1.json", { last_name: "" }, 422, "last_name can't be blank"],
  ["POST", "/contacts.json", { last_name: 5 }, 422, "first_name can't be blank; last_name is invalid"],
])("is recorded of %s %s with %j", async (method, path, body, status, reason) => {
  expect((await sandbox.send(method, path, body)).status).toBe(status);
  expect(lastReason()).toBe(reason);
});

it("is the body of a 400, of which none is promised", async () => {
  const answer = await sandbox.send("GET", "/contacts.json?per_page=500&direction=up");
  expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(String(answer.body))).toEqual({
    title: "Bad Request",
    status: 400,
    detail:
      "The query breaks the description at /per_page (maximum). The query breaks the description at /direction (enum).",
  });
});

it("tells tokens that are not good from those that may do less or are used too often", async () => {
  const { mock, send, useToken } = sandbox;
  const { access_token } = mock.tokens.issue();
  mock.tokens.expire(access_token);
  useToken(access_token);
  await send("GET", "/contacts/1.json");
  expect(lastReason()).toBe("The access token expired");
  await send("GET", "/contacts/1.json");
  expect(lastReason()).toBe("The token is over its limit of 1 in a window.");
  useToken(mock.tokens.issue({ user: null, scope: "read" }).access_token);
  await send("GET", "/users.json");
  expect(lastReason()).toBe("The token lacks the scope provision_users.");
});

it("tells faults from what would have been refused anyway", async () => {
  for (const options of [{ status: 503 }, { effect: "garbage" }, { effect: "cut" }] as const) {
    sandbox.mock.fail(options);
    await sandbox.send("GET", "/templates.json").catch(() => undefined);
    expect(lastReason(), JSON.stringify(options)).toBe("A fault struck.");
  }
  sandbox.mock.fail({ delayMs: 1 });
  await sandbox.send("GET", "/contacts/99.json");
  expect(lastReason()).not.toBe("A fault struck.");
});

it("is that of OAuth, too", async () => {
  const headers = { "content-type": "application/json" };
  await fetch(`${sandbox.mock.url}/oauth/token`, { method: "POST", headers, body: '{"grant_type":"x"}' });
  expect(lastReason()).toBe("The server does not support this grant.");
});

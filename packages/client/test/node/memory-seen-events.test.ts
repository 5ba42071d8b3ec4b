import { expect, test } from "vitest";
import { ConfigError } from "../../src/index.ts";
import { memorySeenEvents } from "../../src/node/index.ts";
import { createWebhooks } from "../../src/webhooks/index.ts";

test("gives an event to one of many", async () => {
  const seen = memorySeenEvents();
  expect(await seen.claim("1")).toBe(true);
  const others = Promise.all([seen.claim("1"), seen.claim("1")]);
  await seen.confirm("1");
  expect(await others).toEqual([false, false]);
  expect(await seen.claim("1")).toBe(false);
  expect(await seen.claim("2")).toBe(true);
});

test("gives a released event to the next who waits, and to that one alone", async () => {
  const seen = memorySeenEvents();
  await seen.claim("1");
  const second = seen.claim("1");
  const third = seen.claim("1");
  await seen.release("1");
  expect(await second).toBe(true);
  await seen.confirm("1");
  expect(await third).toBe(false);
});

test("forgets the oldest, never one that is being handled", async () => {
  const seen = memorySeenEvents({ maxEvents: 2 });
  await seen.claim("running");
  for (const id of ["1", "2", "3"]) {
    await seen.claim(id);
    await seen.confirm(id);
  }
  expect(await seen.claim("2")).toBe(false);
  expect(await seen.claim("3")).toBe(false);
  expect(await seen.claim("1")).toBe(true);
  const waiting = seen.claim("running");
  await seen.confirm("running");
  expect(await waiting).toBe(false);
});

test("refuses to remember nothing", () => {
  for (const maxEvents of [0, -1, Number.NaN]) {
    expect(() => memorySeenEvents({ maxEvents })).toThrow(ConfigError);
  }
});

test("a duplicate of an event that then fails is not answered 200 unhandled", async () => {
  let fail = (_: Error) => {};
  const seen = memorySeenEvents();
  const webhooks = createWebhooks({ secret: "s", seen });
  const body = JSON.stringify({ username: "user12345", status: "active" });
  const headers = new Headers(await webhooks.sign(body, { event: "user_status", id: "1" }));
  let handled = 0;
  let second: Promise<Response> | undefined;
  const handler = webhooks.handler(
    () => {
      handled++;
      if (second) return undefined;
      second = handler({ headers, body });
      return new Promise((_, reject) => {
        fail = reject;
      });
    },
    { onError: () => {} },
  );
  const claim = seen.claim;
  let claims = 0;
  seen.claim = (id) => {
    // The second delivery asks while the first is at work: only now does the first fail.
    if (++claims === 2) queueMicrotask(() => fail(new Error("database")));
    return claim(id);
  };
  expect((await handler({ headers, body })).status).toBe(500);
  expect((await second)?.status).toBe(200);
  expect(handled).toBe(2);
});

import { expect, test } from "vitest";
import { createLogHooks, createOutstand, createRateLimit, type Hooks, type LogLevel } from "../src/index.ts";
import { settle, useFakeClock } from "./fake-clock.ts";
import { empty, json, stubFetch } from "./stub-fetch.ts";

const call = { operationId: "contacts_get", method: "GET", path: "/api/v1/contacts/{id}.json" };

/** Hooks that write down what they are told. */
function recorder(): { told: [string, object][]; hooks: Hooks } {
  const told: [string, object][] = [];
  const record = (name: string) => (event: object) => void told.push([name, event]);
  const hooks = {
    onRequest: record("request"),
    onResponse: record("response"),
    onRetry: record("retry"),
    onWait: record("wait"),
  };
  return { told, hooks };
}

test("tells of each attempt, with the path template and nothing that is secret", async () => {
  const clock = useFakeClock();
  const { told, hooks } = recorder();
  const fetch = stubFetch(
    () => new Promise((resolve) => clock.after(30, () => resolve(empty(503, { "retry-after": "1" })))),
    json({ id: "secret" }),
  );
  const outstand = createOutstand({ auth: "secret-token", fetch, hooks });
  outstand.contacts.get("secret", { query: { secret: "secret" }, headers: { secret: "secret" } });
  await clock.advance(1030);
  expect(told).toEqual([
    ["request", { ...call, attempt: 1 }],
    ["response", { ...call, attempt: 1, status: 503, durationMs: 30 }],
    ["retry", { ...call, attempt: 1, status: 503, delayMs: 1000 }],
    ["request", { ...call, attempt: 2 }],
    ["response", { ...call, attempt: 2, status: 200, durationMs: 0 }],
  ]);
});

test("tells of an attempt without an answer", async () => {
  const { told, hooks } = recorder();
  const fetch = stubFetch(new TypeError("fetch failed"), json({}));
  await createOutstand({ auth: "t", fetch, hooks, retry: { maxDelayMs: 0 } }).contacts.get(1);
  expect(told[1]).toEqual(["retry", { ...call, attempt: 1, status: undefined, delayMs: 0 }]);
});

test("tells when waiting for the rate limit takes a second", async () => {
  const clock = useFakeClock();
  const { told, hooks } = recorder();
  const rateLimit = createRateLimit({ requests: 1, windowMs: 1500 });
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(json({})), hooks, rateLimit });
  await outstand.contacts.get(1);
  outstand.contacts.get(1);
  await clock.advance(999);
  expect(told).toHaveLength(2);
  await clock.advance(1);
  expect(told[2]).toEqual(["wait", { ...call, attempt: 1 }]);
});

test("goes on when a hook throws", async () => {
  const fail = () => {
    throw new Error("observer");
  };
  const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onWait: fail };
  const outstand = createOutstand({
    auth: "t",
    fetch: stubFetch(empty(503), json({ id: 1 })),
    hooks,
    retry: { maxDelayMs: 0 },
  });
  expect(await outstand.contacts.get(1)).toEqual({ id: 1 });
});

test("goes on when a hook is async and rejects", async () => {
  const fail = async () => Promise.reject(new Error("observer"));
  const hooks = { onRequest: fail, onResponse: fail, onRetry: fail };
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const outstand = createOutstand({
    auth: "t",
    fetch: stubFetch(empty(503), json({ id: 1 })),
    hooks,
    retry: { maxDelayMs: 0 },
  });
  expect(await outstand.contacts.get(1)).toEqual({ id: 1 });
  await settle();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("calls hooks as methods of their object", async () => {
  class Counter implements Hooks {
    count = 0;
    onRequest() {
      this.count++;
    }
  }
  const hooks = new Counter();
  await createOutstand({ auth: "t", fetch: stubFetch(json({})), hooks }).contacts.get(1);
  expect(hooks.count).toBe(1);
});

test.each<[LogLevel, string[]]>([
  [
    "debug",
    [
      "debug outstand: GET /api/v1/contacts/{id}.json sent",
      "warn outstand: GET /api/v1/contacts/{id}.json had no answer, again in 0 ms",
      "debug outstand: GET /api/v1/contacts/{id}.json (attempt 2) sent",
      "warn outstand: GET /api/v1/contacts/{id}.json (attempt 2) answered 503 in 12 ms",
      "warn outstand: GET /api/v1/contacts/{id}.json (attempt 2) answered 503, again in 1000 ms",
      "debug outstand: GET /api/v1/contacts/{id}.json (attempt 3) sent",
      "info outstand: GET /api/v1/contacts/{id}.json (attempt 3) answered 200 in 0 ms",
    ],
  ],
  ["info", []],
  ["warn", []],
])("logs lines from the level %s up", async (level, lines) => {
  const clock = useFakeClock();
  const written: string[] = [];
  const write = (name: string) => (message: string) => void written.push(`${name} ${message}`);
  const logger = { debug: write("debug"), info: write("info"), warn: write("warn") };
  const fetch = stubFetch(
    new TypeError("fetch failed"),
    () => new Promise((resolve) => clock.after(12.4, () => resolve(empty(503, { "retry-after": "1" })))),
    json({}),
  );
  const hooks = createLogHooks({ level, logger });
  createOutstand({ auth: "t", fetch, hooks, retry: { maxDelayMs: 0 } }).contacts.get(1);
  await clock.advance(2000);
  if (level === "debug") expect(written).toEqual(lines);
  expect(written.map((line) => line.split(" ")[0])).toEqual(
    {
      debug: ["debug", "warn", "debug", "warn", "warn", "debug", "info"],
      info: ["warn", "warn", "warn", "info"],
      warn: ["warn", "warn", "warn"],
    }[level],
  );
});

test("logs a wait, from the level info up by default", async () => {
  const clock = useFakeClock();
  const written: string[] = [];
  const write = (message: string) => void written.push(message);
  const hooks = createLogHooks({ logger: { debug: write, info: write, warn: write } });
  const rateLimit = createRateLimit({ requests: 1, windowMs: 5000 });
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(json({})), hooks, rateLimit });
  await outstand.contacts.get(1);
  outstand.contacts.get(1);
  await settle();
  await clock.advance(1000);
  expect(written).toEqual([
    "outstand: GET /api/v1/contacts/{id}.json answered 200 in 0 ms",
    "outstand: GET /api/v1/contacts/{id}.json waits for the rate limit",
  ]);
});

test.each([
  [200, "info"],
  [399, "info"],
  [400, "warn"],
  [422, "warn"],
  [500, "warn"],
])("logs a %i at the level %s", async (status, level) => {
  const levels: string[] = [];
  const logger = {
    debug: () => {},
    info: () => void levels.push("info"),
    warn: () => void levels.push("warn"),
  };
  const fetch = stubFetch(json({}, status));
  await createOutstand({ auth: "t", fetch, hooks: createLogHooks({ logger }) })
    .contacts.get(1)
    .catch(() => {});
  expect(levels).toEqual([level]);
});

import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { promisify } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";
import { ConfigError, createRateLimit, type RateLimit, RateLimitError, type Slot } from "../src/index.ts";
import { type FakeClock, settle, useFakeClock } from "./fake-clock.ts";

const call = { method: "GET", path: "/api/v1/contacts.json" };
const tooMany = new Response(null, { status: 429 });

/** Asks for a slot and tells whether it is there. */
function ask(limit: RateLimit, options: object = {}) {
  const asked: { slot?: Slot; error?: unknown } = {};
  limit.take({ call, ...options }).then(
    (slot) => {
      asked.slot = slot;
    },
    (error) => {
      asked.error = error;
    },
  );
  return asked;
}

test("lets as many through as fit, and the next one windowMs after the first answer", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 2, windowMs: 1000 });
  const asked = [ask(limit), ask(limit), ask(limit), ask(limit)];
  await settle();
  expect(asked.map(({ slot }) => slot !== undefined)).toEqual([true, true, false, false]);
  await clock.advance(5000);
  expect(asked[2]?.slot).toBeUndefined();
  asked[1]?.slot?.done();
  await clock.advance(999);
  expect(asked[2]?.slot).toBeUndefined();
  await clock.advance(1);
  expect(asked[2]?.slot).toBeDefined();
  expect(asked[3]?.slot).toBeUndefined();
});

test("gives a slot back at once when nothing was sent", async () => {
  useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  const first = ask(limit);
  const second = ask(limit);
  await settle();
  first.slot?.done(true);
  await settle();
  expect(second.slot).toBeDefined();
});

test("counts no slot that was given back", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 3, windowMs: 1000 });
  for (let times = 0; times < 4; times++) (await limit.take({ call })).done(true);
  const asked = [ask(limit), ask(limit), ask(limit), ask(limit)];
  await settle();
  expect(asked.map(({ slot }) => slot !== undefined)).toEqual([true, true, true, false]);
  asked[1]?.slot?.done(true);
  await settle();
  expect(asked[3]?.slot).toBeDefined();
  const last = ask(limit);
  for (const index of [0, 2, 3]) asked[index]?.slot?.done();
  await clock.advance(999);
  expect(last.slot).toBeUndefined();
  await clock.advance(1);
  expect(last.slot).toBeDefined();
});

test("serves in the order of asking, also those who ask when a slot is free again", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 10 });
  const order: number[] = [];
  for (let index = 0; index < 5; index++) {
    limit.take({ call }).then((slot) => {
      order.push(index);
      slot.done();
    });
  }
  await clock.advance(100);
  expect(order).toEqual([0, 1, 2, 3, 4]);
});

test("lets nobody in before those who wait, when a timer is late", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  (await limit.take({ call })).done();
  const waiting = ask(limit);
  await settle();
  const { now } = systemClock;
  systemClock.now = () => clock.now() + 1000;
  const late = ask(limit);
  await settle();
  systemClock.now = now;
  expect(late.slot).toBeUndefined();
  expect(waiting.slot).toBeDefined();
});

test("gives up waiting with the reason of the signal, lets the next one move up, and leaves no listener", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  const controller = new AbortController();
  const reason = new Error("enough");
  const [first, second, third] = [ask(limit), ask(limit, { signal: controller.signal }), ask(limit)];
  await settle();
  controller.abort(reason);
  first?.slot?.done();
  await clock.advance(1000);
  expect(second?.error).toBe(reason);
  expect(third?.slot).toBeDefined();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("refuses a signal that is aborted already, and has no timer when nobody waits", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  ask(limit).slot?.done();
  await settle();
  const waiting = ask(limit, { signal: AbortSignal.abort(new Error("gone")) });
  await settle();
  expect(waiting.error).toMatchObject({ message: "gone" });
  expect(clock.pending).toBe(0);
});

test("lets nobody through while the gate is closed, and everybody in order afterwards", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 10, windowMs: 1000 });
  limit.close(clock.now() + 3000, tooMany);
  limit.close(clock.now() + 1000, tooMany);
  const asked = [ask(limit), ask(limit)];
  await clock.advance(2999);
  expect(asked.some(({ slot }) => slot)).toBe(false);
  await clock.advance(1);
  expect(asked.every(({ slot }) => slot)).toBe(true);
});

test("refuses at once who would wait longer behind the gate than allowed, also who waits already", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  const first = ask(limit);
  const waiting = ask(limit, { maxWaitMs: 2000 });
  await settle();
  limit.close(clock.now() + 2001, tooMany);
  await settle();
  expect(waiting.error).toBeInstanceOf(RateLimitError);
  const late = ask(limit, { maxWaitMs: 2000 });
  const patient = ask(limit);
  await settle();
  for (const { error } of [waiting, late]) {
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 2001, response: tooMany });
    expect(String(error)).toBe("RateLimitError: GET /api/v1/contacts.json: not sent");
  }
  first.slot?.done();
  await clock.advance(2001);
  expect(patient.slot).toBeDefined();
});

test("waits behind the gate as long as exactly allowed", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit();
  limit.close(clock.now() + 2000, tooMany);
  const asked = ask(limit, { maxWaitMs: 2000 });
  await clock.advance(2000);
  expect(asked.slot).toBeDefined();
});

test("tells who has waited for a second, and not who has not", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  const told: string[] = [];
  const first = ask(limit, { onWait: () => told.push("first") });
  ask(limit, { onWait: () => told.push("second") });
  ask(limit, { onWait: () => told.push("third") });
  await settle();
  first.slot?.done();
  await clock.advance(1000);
  await clock.advance(1);
  expect(told).not.toContain("first");
  expect(told).toContain("third");
});

test("makes an unused limit of the same size", async () => {
  useFakeClock();
  const limit = createRateLimit({ requests: 1, windowMs: 1000 });
  ask(limit);
  const fork = limit.fork?.() as RateLimit;
  const asked = [ask(fork), ask(fork)];
  await settle();
  expect(asked.map(({ slot }) => slot !== undefined)).toEqual([true, false]);
});

test("has 300 requests and 5 minutes by default", async () => {
  const clock = useFakeClock();
  const limit = createRateLimit();
  const asked = Array.from({ length: 301 }, () => ask(limit));
  await settle();
  expect(asked.filter(({ slot }) => slot)).toHaveLength(300);
  asked[0]?.slot?.done();
  await clock.advance(299_999);
  expect(asked[300]?.slot).toBeUndefined();
  await clock.advance(1);
  expect(asked[300]?.slot).toBeDefined();
});

test.each([
  { requests: Number.NaN },
  { requests: 0 },
  { requests: 1.5 },
  { windowMs: Number.NaN },
  { windowMs: 0 },
])("refuses %j", (options) => {
  expect(() => createRateLimit(options)).toThrow(ConfigError);
});

/** A server that counts: `allows` says whether a request that arrives now is answered, and counts it if so. */
function slidingServer(clock: FakeClock, requests: number, windowMs: number): () => boolean {
  const arrivals: number[] = [];
  return () => {
    while (arrivals.length > 0 && (arrivals[0] as number) <= clock.now() - windowMs) arrivals.shift();
    return arrivals.length < requests && arrivals.push(clock.now()) > 0;
  };
}

function fixedServer(clock: FakeClock, requests: number, windowMs: number): () => boolean {
  let window = -1;
  let count = 0;
  return () => {
    const current = Math.floor(clock.now() / windowMs);
    count = current === window ? count + 1 : 1;
    window = current;
    return count <= requests;
  };
}

test.each([
  ["sliding", slidingServer],
  ["fixed", fixedServer],
])("never causes a 429 at a server with %s windows, however long requests take", async (_, createServer) => {
  const clock = useFakeClock();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.record({ askAfter: fc.nat(50), toServer: fc.nat(150), back: fc.nat(150) }), {
        maxLength: 40,
      }),
      async (requests, plan) => {
        const windowMs = 100;
        const limit = createRateLimit({ requests, windowMs });
        const allows = createServer(clock, requests, windowMs);
        let refused = 0;
        let answered = 0;
        for (const { askAfter, toServer, back } of plan) {
          await clock.advance(askAfter);
          limit.take({ call }).then((slot) => {
            clock.after(toServer, () => {
              if (!allows()) refused++;
              clock.after(back, () => {
                answered++;
                slot.done();
              });
            });
          });
        }
        await clock.advance(100_000);
        expect({ refused, answered }).toEqual({ refused: 0, answered: plan.length });
      },
    ),
    { numRuns: 30 },
  );
});

test("does constant work for a request, however many wait", async () => {
  const clock = useFakeClock();
  const { now } = systemClock;
  let asked = 0;
  systemClock.now = () => {
    asked++;
    return now();
  };
  const workFor = async (requests: number): Promise<number> => {
    const limit = createRateLimit({ requests: 10, windowMs: 1 });
    const served = Array.from({ length: requests }, () => limit.take({ call }).then((slot) => slot.done()));
    asked = 0;
    await clock.advance(requests);
    await Promise.all(served);
    return asked / requests;
  };
  expect(await workFor(1000)).toBeLessThan(10);
  expect(await workFor(100)).toBeGreaterThan((await workFor(1000)) / 1.5);
});

test("lets a process end when nothing waits, and not before", async () => {
  const script = `
    import { createRateLimit } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
    const call = { method: "GET", path: "/" };
    const limit = createRateLimit({ requests: 1, windowMs: 100 });
    const idle = createRateLimit({ windowMs: 300_000 });
    (await idle.take({ call })).done();
    (await limit.take({ call })).done();
    (await limit.take({ call })).done();
    console.log("served");
  `;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    timeout: 20_000,
  });
  expect((await run).stdout).toBe("served\n");
});

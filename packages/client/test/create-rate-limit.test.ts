import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigError, createRateLimit, RateLimitError } from "../src/index.ts";
import { settle, useFakeClock } from "./fake-clock.ts";

const answer = new Response(null, { status: 429 });
const call = { method: "GET", path: "/api/v1/contacts.json" };

/** A limit, and a list of who has got through. */
function setUp(requests: number, windowMs: number) {
  const clock = useFakeClock();
  const limit = createRateLimit({ requests, windowMs });
  const through: number[] = [];
  const ask = (name: number, signal?: AbortSignal) =>
    limit.take({ call, signal }).then((slot) => {
      through.push(name);
      return slot;
    });
  return { clock, limit, through, ask };
}

test("lets as many through as the quota has, and the next one a window after the first answer", async () => {
  const { clock, through, ask } = setUp(2, 1000);
  const first = await ask(1);
  await ask(2);
  void ask(3);
  await clock.advance(5000);
  expect(through).toEqual([1, 2]);
  first.done();
  await clock.advance(999);
  expect(through).toEqual([1, 2]);
  await clock.advance(1);
  expect(through).toEqual([1, 2, 3]);
});

test("counts a window from the answer, not from the sending: a slow burst causes no 429", async () => {
  const { clock, through, ask } = setUp(1, 1000);
  const slot = await ask(1);
  void ask(2);
  await clock.advance(1500);
  slot.done();
  await clock.advance(999);
  expect(through).toEqual([1]);
});

test("keeps the order of asking, also when somebody in the middle gives up", async () => {
  const { clock, through, ask } = setUp(1, 10);
  (await ask(0)).done();
  const controller = new AbortController();
  const given = ask(2, controller.signal);
  const others = [ask(1), ask(3)];
  controller.abort(new Error("no longer"));
  await expect(given).rejects.toThrow("no longer");
  for (const other of others) {
    await clock.advance(10);
    (await other).done();
  }
  expect(through).toEqual([0, 1, 3]);
});

test("gives a slot back at once when nothing was sent", async () => {
  const { through, ask } = setUp(2, 1000);
  const slot = await ask(1);
  await ask(2);
  void ask(3);
  void ask(4);
  slot.done(true);
  await settle();
  expect(through).toEqual([1, 2, 3]);
});

test("holds everybody back while the gate is closed, and then lets them through in their order", async () => {
  const { clock, limit, through, ask } = setUp(10, 1000);
  limit.close(clock.now() + 5000, answer);
  void ask(1);
  void ask(2);
  await clock.advance(4999);
  expect(through).toEqual([]);
  await clock.advance(1);
  expect(through).toEqual([1, 2]);
});

test("never opens earlier for a later 429 that asks for less", async () => {
  const { clock, limit, through, ask } = setUp(10, 1000);
  limit.close(clock.now() + 5000, answer);
  limit.close(clock.now() + 10, answer);
  void ask(1);
  await clock.advance(4999);
  expect(through).toEqual([]);
});

test("lets those leave who do not want to wait for a closed gate, those who wait already too", async () => {
  const { clock, limit, ask } = setUp(1, 60_000);
  await ask(1);
  const impatient = () => limit.take({ call, maxWaitMs: 6999 }).catch((error) => error);
  const waiting = impatient();
  limit.close(clock.now() + 7000, answer);
  for (const error of [await waiting, await impatient()]) {
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 7000, response: answer });
  }
});

test("tells who waits for longer than a second, once", async () => {
  const { clock, limit, ask } = setUp(1, 3000);
  (await ask(1)).done();
  let told = 0;
  void limit.take({ call, onWait: () => told++ });
  await clock.advance(999);
  expect(told).toBe(0);
  await clock.advance(5000);
  expect(told).toBe(1);
});

test("has a timer only while somebody waits", async () => {
  const { clock, limit, ask } = setUp(1, 1000);
  (await ask(1)).done();
  expect(clock.pending).toBe(0);
  const controller = new AbortController();
  const waiting = limit.take({ call, signal: controller.signal });
  expect(clock.pending).toBeGreaterThan(0);
  controller.abort();
  await expect(waiting).rejects.toThrow();
  expect(clock.pending).toBe(0);
});

test("forks into an unused limit of the same size", async () => {
  const { limit, ask } = setUp(1, 1000);
  await ask(1);
  const fork = limit.fork?.();
  await expect(fork?.take({ call })).resolves.toBeDefined();
});

test.each([[{ requests: Number.NaN }], [{ requests: 0 }], [{ windowMs: -1 }], [{ windowMs: Number.NaN }]])(
  "refuses %j",
  (options) => {
    expect(() => createRateLimit(options)).toThrow(ConfigError);
  },
);

test("no window of any position sees more requests than the quota, however long answers take", async () => {
  const clock = useFakeClock();
  const action = fc.record({ pauseMs: fc.nat(400), answerMs: fc.nat(900) });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(action, { minLength: 5, maxLength: 30 }),
      async (requests, actions) => {
        const limit = createRateLimit({ requests, windowMs: 1000 });
        // The server may count a request at any moment from its sending to its answer: both ends have to fit.
        const spans: [number, number][] = [];
        for (const { pauseMs, answerMs } of actions) {
          void limit.take({ call }).then((slot) => {
            const sentAt = clock.now();
            clock.after(answerMs, () => {
              spans.push([sentAt, clock.now()]);
              slot.done();
            });
          });
          await clock.advance(pauseMs);
        }
        await clock.advance(1_000_000);
        expect(spans).toHaveLength(actions.length);
        for (const [, end] of spans) {
          const inWindow = spans.filter(([sent, done]) => done >= end && sent < end + 1000);
          expect(inWindow.length).toBeLessThanOrEqual(requests);
        }
      },
    ),
    { numRuns: 60 },
  );
});

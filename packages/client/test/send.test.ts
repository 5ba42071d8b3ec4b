import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  AuthenticationError,
  ConnectionError,
  createOutstand,
  createRateLimit,
  NotFoundError,
  type OutstandOptions,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "../src/index.ts";
import { settle, useFakeClock } from "./fake-clock.ts";
import { empty, json, type Reply, stubFetch } from "./stub-fetch.ts";

const john = { id: 1, full_name: "John" };
const body = { first_name: "John", last_name: "Smith" };

function setUp(replies: Reply[], options: Partial<OutstandOptions> = {}) {
  const clock = useFakeClock();
  const fetch = stubFetch(...replies);
  const outstand = createOutstand({ auth: "t", fetch, rateLimit: false, ...options });
  return { clock, fetch, outstand };
}

const refused = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) });
const reset = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
/** An answer that comes only when a test lets it, and fails as `fetch` does when it is aborted. */
const never = ({ signal }: { signal: AbortSignal }) =>
  new Promise<Response>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

test.each([408, 502, 503, 504])("sends a safe request again after %i", async (status) => {
  const { clock, fetch, outstand } = setUp([empty(status), json(john)]);
  const call = outstand.contacts.get(1).then((contact) => contact);
  await clock.advance(8000);
  await expect(call).resolves.toEqual(john);
  expect(fetch.requests).toHaveLength(2);
});

test.each([400, 403, 404, 422, 500])("does not send again after %i", async (status) => {
  const { clock, fetch, outstand } = setUp([empty(status), json(john)]);
  const call = outstand.contacts.get(1).catch((error) => error.status);
  await clock.advance(8000);
  expect(await call).toBe(status);
  expect(fetch.requests).toHaveLength(1);
});

test("sends again twice at most, and then throws what came last", async () => {
  const { clock, fetch, outstand } = setUp([empty(502), empty(503), empty(504)]);
  const call = outstand.contacts.get(1).catch((error) => error);
  await clock.advance(60_000);
  const error = await call;
  expect(error).toBeInstanceOf(ServerError);
  expect(error.status).toBe(504);
  expect(fetch.requests).toHaveLength(3);
});

test("never sends a POST again whose answer was lost", async () => {
  const { clock, fetch, outstand } = setUp([reset(), json(john, 201)]);
  const call = outstand.contacts.create(body).catch((error) => error);
  await clock.advance(60_000);
  const error = await call;
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toBe("POST /api/v1/contacts.json: no answer");
  expect(fetch.requests).toHaveLength(1);
});

test("sends a POST again that was refused before anything left, and one that got a 429", async () => {
  const { clock, fetch, outstand } = setUp([refused(), empty(429, { "retry-after": "1" }), json(john, 201)]);
  const call = outstand.contacts.create(body).then((contact) => contact);
  await clock.advance(60_000);
  await expect(call).resolves.toEqual(john);
  expect(fetch.requests).toHaveLength(3);
});

test("sends a PUT that adds items no second time, but one that sets fields it does", async () => {
  const adding = setUp([empty(503), json(john)]);
  const call = adding.outstand.contacts.update(1, { phones: [{ number: "1" }] }).catch((error) => error);
  await adding.clock.advance(60_000);
  expect(await call).toBeInstanceOf(ServerError);
  expect(adding.fetch.requests).toHaveLength(1);

  const setting = setUp([empty(503), empty()]);
  const other = setting.outstand.notes.update(1, { text: "x" }).then((value) => value);
  await setting.clock.advance(60_000);
  await expect(other).resolves.toBeUndefined();
  expect(setting.fetch.requests).toHaveLength(2);
});

test("sends anything again on the caller's word", async () => {
  const { clock, fetch, outstand } = setUp([empty(503), json(john, 201)]);
  const call = outstand.contacts.create(body, { retry: { idempotent: true } }).then((contact) => contact);
  await clock.advance(60_000);
  await expect(call).resolves.toEqual(john);
  expect(fetch.requests).toHaveLength(2);
});

test("takes the 404 of a DELETE sent again for done, and that of a first one for an error", async () => {
  const again = setUp([reset(), empty(404)]);
  const call = again.outstand.contacts.delete(1).then((value) => value);
  await again.clock.advance(60_000);
  await expect(call).resolves.toBeUndefined();

  const first = setUp([empty(404)]);
  await expect(first.outstand.contacts.delete(1)).rejects.toBeInstanceOf(NotFoundError);
});

test("takes the 404 of a DELETE sent again after a 429 for an error: the first one did nothing", async () => {
  const { clock, outstand } = setUp([empty(429, { "retry-after": "1" }), empty(404)]);
  const call = outstand.contacts.delete(1).catch((error) => error);
  await clock.advance(60_000);
  expect(await call).toBeInstanceOf(NotFoundError);
});

test.each([
  ["seconds", "60"],
  ["a date", new Date(1_700_000_000_000 + 60_000).toUTCString()],
])("waits for a Retry-After given as %s", async (_, value) => {
  const { clock, fetch, outstand } = setUp([empty(503, { "retry-after": value }), json(john)]);
  const call = outstand.contacts.get(1).then((contact) => contact);
  await clock.advance(59_000);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1000);
  await expect(call).resolves.toEqual(john);
});

test("throws at once when a Retry-After asks for more than is allowed, and says how long it is", async () => {
  const { fetch, outstand } = setUp([empty(429, { "retry-after": "301" })]);
  const error = await outstand.contacts.get(1).catch((reason) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error.retryAfterMs).toBe(301_000);
  expect(fetch.requests).toHaveLength(1);
});

test("holds every other request back after a 429, and lets them through when it is over", async () => {
  const rateLimit = createRateLimit();
  const { clock, fetch, outstand } = setUp([empty(429, { "retry-after": "10" }), json(john)], { rateLimit });
  const first = outstand.contacts.get(1).then((contact) => contact);
  await settle();
  const others = [2, 3, 4].map((id) => outstand.contacts.get(id).then((contact) => contact));
  await clock.advance(9999);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1);
  await expect(Promise.all([first, ...others])).resolves.toHaveLength(4);
});

test("closes the gate even when sending again is switched off", async () => {
  const rateLimit = createRateLimit();
  const { clock, fetch, outstand } = setUp([empty(429, { "retry-after": "10" }), json(john)], {
    rateLimit,
    retry: false,
  });
  await expect(outstand.contacts.get(1)).rejects.toBeInstanceOf(RateLimitError);
  const next = outstand.contacts.get(2).then((contact) => contact);
  await clock.advance(9999);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1);
  await expect(next).resolves.toEqual(john);
});

test("refuses a call that is not sent with the 429 that closed the gate", async () => {
  const rateLimit = createRateLimit();
  const { fetch, outstand } = setUp([empty(429, { "retry-after": "400" })], { rateLimit });
  await expect(outstand.contacts.get(1)).rejects.toBeInstanceOf(RateLimitError);
  const error = await outstand.contacts.get(2).catch((reason) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error.message).toContain("not sent");
  expect(error.response.status).toBe(429);
  expect(fetch.requests).toHaveLength(1);
});

test("asks for another token after a 401, once, and sends the request again with it", async () => {
  let token = "old";
  const getToken = async ({ rejected }: { rejected?: string }) => {
    if (rejected === token) token = "new";
    return token;
  };
  const { fetch, outstand } = setUp([empty(401), json(john, 201)], { auth: { getToken } });
  await expect(outstand.contacts.create(body)).resolves.toEqual(john);
  expect(fetch.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
});

test("does not loop when the new token is refused too", async () => {
  const getToken = async ({ rejected }: { rejected?: string }) => (rejected ? "new" : "old");
  const { fetch, outstand } = setUp([empty(401)], { auth: { getToken } });
  await expect(outstand.contacts.get(1)).rejects.toBeInstanceOf(AuthenticationError);
  expect(fetch.requests).toHaveLength(2);
});

test("gives up an attempt after timeoutMs, also when only the body is late", async () => {
  const late = () =>
    new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(1)) }));
  for (const reply of [never, late]) {
    const { clock, outstand } = setUp([reply], { retry: false, timeoutMs: 1000 });
    const call = outstand.contacts.get(1).catch((error) => error);
    await clock.advance(999);
    await clock.advance(1);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toContain("1000 ms");
  }
});

test("does not count waiting for the rate limit against timeoutMs, but against totalTimeoutMs", async () => {
  const rateLimit = createRateLimit({ requests: 1, windowMs: 60_000 });
  const patient = setUp([json(john)], { rateLimit, timeoutMs: 1000 });
  await patient.outstand.contacts.get(1);
  const call = patient.outstand.contacts.get(2).then((contact) => contact);
  const hurried = patient.outstand.contacts.get(3, { totalTimeoutMs: 2000 }).catch((error) => error);
  await patient.clock.advance(60_000);
  await expect(call).resolves.toEqual(john);
  expect(await hurried).toBeInstanceOf(TimeoutError);
});

test("covers waits between attempts with totalTimeoutMs", async () => {
  const { clock, outstand } = setUp([empty(503, { "retry-after": "100" })], { totalTimeoutMs: 5000 });
  const call = outstand.contacts.get(1).catch((error) => error);
  await clock.advance(5000);
  expect(await call).toBeInstanceOf(TimeoutError);
  expect(clock.pending).toBe(0);
});

test("rethrows the caller's own reason, in the attempt and in every wait", async () => {
  const reason = new Error("the user left");
  const inAttempt = setUp([never]);
  const inBackoff = setUp([empty(503, { "retry-after": "100" })]);
  const rateLimit = createRateLimit({ requests: 1 });
  const inQueue = setUp([json(john)], { rateLimit });
  await inQueue.outstand.contacts.get(1);
  for (const { outstand } of [inAttempt, inBackoff, inQueue]) {
    const controller = new AbortController();
    const call = outstand.contacts.get(1, { signal: controller.signal }).catch((error) => error);
    await settle();
    controller.abort(reason);
    expect(await call).toBe(reason);
  }
});

test("sends nothing when the signal was aborted before", async () => {
  const { fetch, outstand } = setUp([json(john)]);
  const call = outstand.contacts.get(1, { signal: AbortSignal.abort(new Error("gone")) });
  await expect(call).rejects.toThrow("gone");
  expect(fetch.requests).toHaveLength(0);
});

test("leaves no listener on a signal that is used again and again", async () => {
  const { outstand } = setUp([json(john)]);
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  for (let i = 0; i < 1000; i++) await outstand.contacts.get(1, { signal });
  expect(add.mock.calls.length).toBeGreaterThan(0);
  expect(remove.mock.calls.length).toBe(add.mock.calls.length);
});

test("shows hooks what happens, with the path template and nothing that is secret", async () => {
  const seen: unknown[] = [];
  const record = (name: string) => (event: object) => void seen.push([name, event]);
  const { clock, outstand } = setUp([empty(503, { "retry-after": "1" }), empty(404)], {
    auth: "secret-token",
    rateLimitBypass: "secret-bypass",
    hooks: {
      onRequest: record("request"),
      onResponse: record("response"),
      onRetry: record("retry"),
    },
  });
  const call = outstand.users.get("secret-name").catch((error) => error);
  await clock.advance(1000);
  await call;
  expect(seen.map((entry) => (entry as [string])[0])).toEqual([
    "request",
    "response",
    "retry",
    "request",
    "response",
  ]);
  expect(seen[0]).toMatchObject([
    "request",
    { method: "GET", path: "/api/v1/users/{username}.json", attempt: 1 },
  ]);
  expect(seen[2]).toMatchObject(["retry", { delayMs: 1000, status: 503 }]);
  expect(inspect([seen, await call, outstand], { depth: 9, showHidden: true })).not.toContain("secret-");
});

test("tells onWait once when a request waits for longer than a second, and not before", async () => {
  const onWait = vi.fn();
  const rateLimit = createRateLimit({ requests: 1, windowMs: 3000 });
  const { clock, outstand } = setUp([json(john)], { rateLimit, hooks: { onWait } });
  await outstand.contacts.get(1);
  const call = outstand.contacts.get(2).then((contact) => contact);
  await clock.advance(999);
  expect(onWait).not.toHaveBeenCalled();
  await clock.advance(2001);
  await call;
  expect(onWait).toHaveBeenCalledOnce();
});

test("is not disturbed by a hook that throws", async () => {
  const onRequest = () => {
    throw new Error("a bad hook");
  };
  const { outstand } = setUp([json(john)], { hooks: { onRequest } });
  await expect(outstand.contacts.get(1)).resolves.toEqual(john);
});

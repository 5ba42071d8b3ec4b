import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import {
  AuthenticationError,
  type CallOptions,
  ConfigError,
  ConnectionError,
  createOutstand,
  createRateLimit,
  NotFoundError,
  type OutstandOptions,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  type TokenContext,
  type TokenSource,
} from "../src/index.ts";
import { settle, useFakeClock } from "./fake-clock.ts";
import { empty, json, type Reply, stubFetch } from "./stub-fetch.ts";

const contact = { id: 1 };
const names = { first_name: "John", last_name: "Smith" };

function clientOf(replies: Reply[], options: Partial<OutstandOptions> = {}) {
  const fetch = stubFetch(...replies);
  return { fetch, outstand: createOutstand({ auth: "token", fetch, retry: { maxDelayMs: 0 }, ...options }) };
}

/** What `fetch` rejects with when the system has an error. */
function systemError(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

const reset = systemError("ECONNRESET");
const refused = systemError("ECONNREFUSED");

/** The outcome of a promise, as soon as there is one. */
function watch(promise: PromiseLike<unknown>) {
  const watched: { value?: unknown; error?: unknown; isSettled: boolean } = { isSettled: false };
  promise.then(
    (value) => Object.assign(watched, { value, isSettled: true }),
    (error) => Object.assign(watched, { error, isSettled: true }),
  );
  return watched;
}

/** A `fetch` that never answers and does not listen to its signal. */
const silent: Reply = () => new Promise<Response>(() => {});

/** A token source that gives the tokens in order, the last one again and again. */
function tokensOf(...tokens: string[]): TokenSource & { contexts: TokenContext[] } {
  const contexts: TokenContext[] = [];
  return {
    contexts,
    getToken: async (context) => {
      contexts.push(context);
      return tokens[Math.min(contexts.length, tokens.length) - 1] as string;
    },
  };
}

test.each([
  ["no answer", reset],
  ["a 408", empty(408)],
  ["a 502", empty(502)],
  ["a 503", empty(503)],
  ["a 504", empty(504)],
])("sends what may be repeated again after %s, and nothing else", async (_, failure) => {
  const read = clientOf([failure, json(contact)]);
  expect(await read.outstand.contacts.get(1)).toEqual(contact);
  const deleted = clientOf([failure, empty()]);
  expect(await deleted.outstand.contacts.delete(1)).toBeUndefined();
  const created = clientOf([failure, json(contact, 201)]);
  await expect(created.outstand.contacts.create(names)).rejects.toThrow();
  const updated = clientOf([failure, json(contact)]);
  await expect(updated.outstand.contacts.update(1, { title: "Chief" })).rejects.toThrow();
  expect([read, deleted, created, updated].map(({ fetch }) => fetch.requests.length)).toEqual([2, 2, 1, 1]);
});

test.each([400, 401, 403, 404, 409, 422, 500, 501, 505])("does not send again after a %i", async (status) => {
  const { fetch, outstand } = clientOf([empty(status), json(contact)]);
  await expect(outstand.contacts.get(1)).rejects.toMatchObject({ status });
  expect(fetch.requests).toHaveLength(1);
});

test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
  "sends everything again after %s, because nothing has been carried out",
  async (code) => {
    const { fetch, outstand } = clientOf([systemError(code), json(contact, 201)]);
    expect(await outstand.contacts.create(names)).toEqual(contact);
    expect(fetch.requests).toHaveLength(2);
  },
);

test("knows a refused connection by the code that Bun gives", async () => {
  const error = Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" });
  const { outstand } = clientOf([error, json(contact, 201)]);
  expect(await outstand.contacts.create(names)).toEqual(contact);
});

test("sends everything again after a 429", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([empty(429, { "retry-after": "2" }), json(contact, 201)]);
  const call = watch(outstand.contacts.create(names));
  await clock.advance(1999);
  expect(call.isSettled).toBe(false);
  await clock.advance(1);
  expect(call.value).toEqual(contact);
  expect(fetch.requests).toHaveLength(2);
});

test("sends again what the caller vouches for", async () => {
  const { fetch, outstand } = clientOf([empty(503), json(contact, 201)]);
  expect(await outstand.contacts.create(names, { retry: { idempotent: true } })).toEqual(contact);
  expect(fetch.requests).toHaveLength(2);
});

test("does not send again what the caller says must not be", async () => {
  const { fetch, outstand } = clientOf([empty(503), json(contact)]);
  await expect(outstand.contacts.get(1, { retry: { idempotent: false } })).rejects.toThrow(ServerError);
  await expect(outstand.contacts.get(1, { retry: false })).resolves.toEqual(contact);
  expect(fetch.requests).toHaveLength(2);
});

test.each([
  ["2 by default", {}, {}, 3],
  ["as the client says", { retry: { limit: 4, maxDelayMs: 0 } }, {}, 5],
  ["as the call says", {}, { retry: { limit: 1 } }, 2],
  ["never by the client", { retry: false }, {}, 1],
  ["never by the call", {}, { retry: false }, 1],
] as [string, Partial<OutstandOptions>, CallOptions, number][])(
  "sends again %s",
  async (_, options, callOptions, requests) => {
    const { fetch, outstand } = clientOf([empty(503)], options);
    await expect(outstand.contacts.get(1, callOptions)).rejects.toThrow(ServerError);
    expect(fetch.requests).toHaveLength(requests);
  },
);

test("throws the last failure as it is", async () => {
  const { outstand } = clientOf([empty(503), empty(503), reset]);
  await expect(outstand.contacts.get(1)).rejects.toMatchObject({ name: "ConnectionError", cause: reset });
});

test("draws the wait from a range that doubles", async () => {
  const clock = useFakeClock();
  const delays: number[][] = [[], [], []];
  for (let run = 0; run < 40; run++) {
    const { outstand } = clientOf([empty(503)], {
      retry: { limit: 3, maxDelayMs: 1500 },
      rateLimit: false,
      hooks: { onRetry: ({ attempt, delayMs }) => delays[attempt - 1]?.push(delayMs) },
    });
    watch(outstand.contacts.get(1));
    await clock.advance(4500);
  }
  for (const [index, most] of [500, 1000, 1500].entries()) {
    const drawn = delays[index] as number[];
    expect(drawn).toHaveLength(40);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most);
    expect(Math.max(...drawn)).toBeGreaterThan(most / 2);
    expect(Math.min(...drawn)).toBeLessThan(most / 2);
  }
});

test("takes a DELETE whose first answer was lost as done when it is then answered 404", async () => {
  for (const failure of [reset, empty(504)]) {
    const { outstand } = clientOf([failure, empty(404)]);
    expect(await outstand.contacts.delete(1)).toBeUndefined();
  }
  for (const failure of [refused, empty(429, { "retry-after": "0" })]) {
    const { outstand } = clientOf([failure, empty(404)], { rateLimit: false });
    await expect(outstand.contacts.delete(1)).rejects.toThrow(NotFoundError);
  }
  const { outstand } = clientOf([reset, empty(404)]);
  await expect(outstand.contacts.get(1)).rejects.toThrow(NotFoundError);
  const forbidden = clientOf([reset, empty(403)]);
  await expect(forbidden.outstand.contacts.delete(1)).rejects.toThrow(PermissionError);
  const subscribing = clientOf([reset, empty(404)]);
  await expect(subscribing.outstand.channels.subscribe("channel-1")).rejects.toThrow(NotFoundError);
});

test("never sends a stream twice", async () => {
  for (const failure of [refused, empty(429, { "retry-after": "0" }), empty(503)]) {
    const { fetch, outstand } = clientOf([failure, json({})], { rateLimit: false });
    const body = new Blob(["{}"]).stream();
    await expect(
      outstand.request("POST", "/api/v1/imports.json", { body, retry: { idempotent: true } }),
    ).rejects.toThrow();
    expect(fetch.requests).toHaveLength(1);
  }
  const auth = tokensOf("old", "new");
  const { fetch, outstand } = clientOf([empty(401), json({})], { auth });
  const body = new Blob(["{}"]).stream();
  await expect(outstand.request("POST", "/api/v1/imports.json", { body })).rejects.toThrow(
    AuthenticationError,
  );
  expect(fetch.requests).toHaveLength(1);
});

test.each([
  ["seconds", (_: number) => "120", 120_000],
  ["a date", (now: number) => new Date(now + 120_000).toUTCString(), 120_000],
])(
  "closes the gate for every waiting request until a Retry-After given as %s is over",
  async (_, headerAt, waitMs) => {
    const clock = useFakeClock();
    const limited = () => empty(429, { "retry-after": headerAt(clock.now()) });
    const rateLimit = createRateLimit({ requests: 10, windowMs: 1000 });
    const { fetch, outstand } = clientOf([limited, json(contact)], { rateLimit });
    const calls = [watch(outstand.contacts.get(1))];
    await settle();
    for (let id = 2; id < 6; id++) calls.push(watch(outstand.contacts.get(id)));
    await clock.advance(waitMs - 1);
    expect(fetch.requests).toHaveLength(1);
    await clock.advance(1);
    expect(calls.every(({ value }) => value)).toBe(true);
    expect(fetch.requests).toHaveLength(6);
  },
);

test("closes the gate even when it does not send again itself", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([empty(429, { "retry-after": "5" }), json(contact)], { retry: false });
  await expect(outstand.contacts.get(1)).rejects.toMatchObject({
    name: "RateLimitError",
    retryAfterMs: 5000,
  });
  const next = watch(outstand.contacts.get(2));
  await clock.advance(4999);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1);
  expect(next.value).toEqual(contact);
});

test("throws at once when it would have to wait longer than allowed, also for calls that were not sent", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([empty(429, { "retry-after": "301" }), json(contact)]);
  const sent = await outstand.contacts.get(1).catch((error) => error);
  const unsent = await outstand.contacts.get(2).catch((error) => error);
  expect(sent).toBeInstanceOf(RateLimitError);
  expect(sent).toMatchObject({ status: 429, retryAfterMs: 301_000 });
  expect(unsent).toBeInstanceOf(RateLimitError);
  expect(unsent).toMatchObject({ status: 429, retryAfterMs: 301_000, operationId: "contacts_get" });
  expect(unsent.headers.get("retry-after")).toBe("301");
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1000);
  const patient = watch(outstand.contacts.get(2));
  await clock.advance(300_000);
  expect(patient.value).toEqual(contact);
});

test("waits as long as a Retry-After asks, up to the longest that is allowed", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([empty(503, { "retry-after": "300" }), json(contact)]);
  const call = watch(outstand.contacts.get(1));
  await clock.advance(299_999);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1);
  expect(call.value).toEqual(contact);
  const { outstand: hasty } = clientOf([empty(503, { "retry-after": "3" })], {
    retry: { maxRetryAfterMs: 2999 },
  });
  await expect(hasty.contacts.get(1)).rejects.toMatchObject({ status: 503, retryAfterMs: 3000 });
});

test("waits a while after a 429 that does not say how long", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([empty(429), json(contact)], { retry: false });
  await expect(outstand.contacts.get(1)).rejects.toMatchObject({ retryAfterMs: undefined });
  watch(outstand.contacts.get(1));
  await clock.advance(999);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1);
  expect(fetch.requests).toHaveLength(2);
});

test("waits by itself after a 429 when there is no rate limit", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([empty(429, { "retry-after": "1" }), json(contact)], {
    rateLimit: false,
  });
  const call = watch(outstand.contacts.get(1));
  await clock.advance(999);
  expect(fetch.requests).toHaveLength(1);
  await clock.advance(1);
  expect(call.value).toEqual(contact);
});

test("takes a slot for each attempt, and gives it back when nothing was sent", async () => {
  const clock = useFakeClock();
  const rateLimit = createRateLimit({ requests: 2, windowMs: 1000 });
  const { outstand } = clientOf([empty(503), json(contact)], { rateLimit });
  const first = watch(outstand.contacts.get(1));
  await clock.advance(0);
  expect(first.value).toEqual(contact);
  const third = watch(outstand.contacts.get(1));
  await settle();
  expect(third.isSettled).toBe(false);
  const failing = clientOf([json(contact)], {
    rateLimit: createRateLimit({ requests: 1, windowMs: 1000 }),
    auth: { getToken: async () => Promise.reject(new Error("no token")) },
  });
  await expect(failing.outstand.contacts.get(1)).rejects.toThrow("no token");
  await expect(failing.outstand.contacts.get(1)).rejects.toThrow("no token");
});

test("gives back the slot of the call that could not be sent, and no other", async () => {
  const clock = useFakeClock();
  const rateLimit = createRateLimit({ requests: 2, windowMs: 1000 });
  const { fetch, outstand } = clientOf([json(contact)], { rateLimit });
  const broken = outstand.withAuth({ getToken: () => Promise.reject(new Error("no token")) }, { rateLimit });
  await outstand.contacts.get(1);
  for (let time = 0; time < 5; time++) await expect(broken.contacts.get(1)).rejects.toThrow("no token");
  await outstand.contacts.get(2);
  const third = watch(outstand.contacts.get(3));
  await clock.advance(999);
  expect(third.isSettled).toBe(false);
  await clock.advance(1);
  expect(third.value).toEqual(contact);
  expect(fetch.requests).toHaveLength(3);
});

test("asks for the token after it has waited, for each attempt", async () => {
  const clock = useFakeClock();
  const rateLimit = createRateLimit({ requests: 1, windowMs: 1000 });
  const auth = tokensOf("first", "second");
  const { fetch, outstand } = clientOf([json(contact)], { auth, rateLimit });
  await outstand.contacts.get(1);
  watch(outstand.contacts.get(1));
  await settle();
  expect(auth.contexts).toHaveLength(1);
  await clock.advance(1000);
  expect(fetch.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer first",
    "Bearer second",
  ]);
});

test("sends once more with the token that replaces a rejected one, whatever the operation", async () => {
  const auth = tokensOf("old", "new", "new");
  const { fetch, outstand } = clientOf([empty(401), json(contact, 201)], { auth, retry: false });
  expect(await outstand.contacts.create(names)).toEqual(contact);
  expect(fetch.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
  expect(auth.contexts.map(({ rejected }) => rejected)).toEqual([undefined, "old", undefined]);
});

test("leaves the client's token alone when a call that brought its own is refused", async () => {
  const auth = tokensOf("good");
  const { outstand } = clientOf([empty(401)], { auth });
  const headers = { authorization: "Bearer other" };
  await expect(outstand.contacts.get(1, { headers })).rejects.toThrow(AuthenticationError);
  expect(auth.contexts.map(({ rejected }) => rejected)).toEqual([undefined]);
});

test("tells the token source of a 401 even when a stream cannot be sent again", async () => {
  const auth = tokensOf("old", "new");
  const { outstand } = clientOf([empty(401)], { auth });
  const body = new Blob(["{}"]).stream();
  await expect(outstand.request("POST", "/api/v1/imports.json", { body })).rejects.toThrow(
    AuthenticationError,
  );
  expect(auth.contexts.map(({ rejected }) => rejected)).toEqual([undefined, "old"]);
});

test("does not go round in circles when the new token is rejected too", async () => {
  const auth = tokensOf("one", "two", "two", "three");
  const { fetch, outstand } = clientOf([empty(401)], { auth });
  await expect(outstand.contacts.get(1)).rejects.toThrow(AuthenticationError);
  expect(fetch.requests).toHaveLength(2);
});

test("throws the 401 when there is no better token", async () => {
  const auth = tokensOf("only");
  const { fetch, outstand } = clientOf([empty(401)], { auth });
  await expect(outstand.contacts.get(1)).rejects.toThrow(AuthenticationError);
  expect(fetch.requests).toHaveLength(1);
});

test("asks for no other token after a failure that is not a 401", async () => {
  const auth = tokensOf("one", "two");
  const { fetch, outstand } = clientOf([empty(403)], { auth });
  await expect(outstand.contacts.get(1)).rejects.toThrow(PermissionError);
  expect(fetch.requests).toHaveLength(1);
  expect(auth.contexts).toHaveLength(1);
});

test("lets the token source see the caller's abort, before and after a 401", async () => {
  const auth = tokensOf("old", "new");
  const { outstand } = clientOf([empty(401), json(contact)], { auth });
  const controller = new AbortController();
  await outstand.contacts.get(1, { signal: controller.signal });
  controller.abort();
  expect(auth.contexts.map(({ signal }) => signal)).toEqual(Array(3).fill(expect.any(AbortSignal)));
});

test("passes on what the token source throws", async () => {
  const reason = new Error("expired for good");
  const auth = {
    getToken: async ({ rejected }: TokenContext) => (rejected ? Promise.reject(reason) : "token"),
  };
  const { outstand } = clientOf([empty(401)], { auth });
  await expect(outstand.contacts.get(1)).rejects.toBe(reason);
});

test.each(["", "line\nbreak", undefined])(
  "refuses the token %j of a source, and does not show it",
  async (token) => {
    const auth = { getToken: async () => token as string };
    const { fetch, outstand } = clientOf([json(contact)], { auth });
    await expect(outstand.contacts.get(1)).rejects.toThrow(new ConfigError("auth: not a token"));
    expect(fetch.requests).toHaveLength(0);
  },
);

test("times out an attempt, and sends again what may be repeated", async () => {
  const clock = useFakeClock();
  const { fetch, outstand } = clientOf([silent], { timeoutMs: 1000 });
  const read = watch(outstand.contacts.get(1));
  await clock.advance(3000);
  expect(read.error).toBeInstanceOf(TimeoutError);
  expect(read.error).toMatchObject({
    code: "timeout",
    message: "GET /api/v1/contacts/{id}.json: not done after 1000 ms",
    operationId: "contacts_get",
  });
  expect(fetch.requests.map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
  const created = watch(outstand.contacts.create(names, { timeoutMs: 10 }));
  await clock.advance(10);
  expect(created.error).toBeInstanceOf(TimeoutError);
  expect(fetch.requests).toHaveLength(4);
});

test("has 30 seconds for an attempt by default, and no timer left after an answer", async () => {
  const clock = useFakeClock();
  const { outstand } = clientOf([json(contact), silent], { retry: false });
  await outstand.contacts.get(1);
  expect(clock.pending).toBe(0);
  const call = watch(outstand.contacts.get(1));
  await clock.advance(29_999);
  expect(call.isSettled).toBe(false);
  await clock.advance(1);
  expect(call.error).toBeInstanceOf(TimeoutError);
});

test("does not count waiting for the rate limit into the timeout of an attempt", async () => {
  const clock = useFakeClock();
  const rateLimit = createRateLimit({ requests: 1, windowMs: 60_000 });
  const { outstand } = clientOf([json(contact)], { rateLimit, timeoutMs: 1000 });
  await outstand.contacts.get(1);
  const second = watch(outstand.contacts.get(1));
  await clock.advance(60_000);
  expect(second.value).toEqual(contact);
});

test("has no limit of time when told so", async () => {
  const clock = useFakeClock();
  const { outstand } = clientOf([silent], { timeoutMs: Infinity });
  const call = watch(outstand.contacts.get(1));
  await clock.advance(1e9);
  expect(call.isSettled).toBe(false);
});

test.each([
  [
    "waiting for the rate limit",
    [json(contact)],
    { rateLimit: createRateLimit({ requests: 1, windowMs: 1e6 }) },
    1,
  ],
  ["waiting for the token", [json(contact)], { auth: { getToken: () => new Promise<string>(() => {}) } }, 0],
  ["waiting for an answer", [silent], { timeoutMs: Infinity }, 0],
  ["waiting to send again", [empty(503, { "retry-after": "100" })], {}, 0],
] as [string, Reply[], Partial<OutstandOptions>, number][])(
  "ends a call that is %s when the caller aborts or the total time is over, and leaves nothing behind",
  async (_, replies, options, before) => {
    const clock = useFakeClock();
    const { outstand } = clientOf(replies, options);
    for (let made = 0; made < before; made++) await outstand.contacts.get(1);
    const timed = watch(outstand.contacts.get(1, { totalTimeoutMs: 5000 }));
    await clock.advance(4999);
    expect(timed.isSettled).toBe(false);
    await clock.advance(1);
    expect(timed.error).toBeInstanceOf(TimeoutError);
    expect((timed.error as Error).message).toBe("GET /api/v1/contacts/{id}.json: not done after 5000 ms");

    const controller = new AbortController();
    const reason = { why: "enough" };
    const aborted = watch(outstand.contacts.get(1, { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    await settle();
    expect(aborted.error).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(clock.pending).toBe(0);
  },
);

test("sends nothing for a signal that is aborted already", async () => {
  const { fetch, outstand } = clientOf([json(contact)]);
  const reason = new Error("gone");
  await expect(outstand.contacts.get(1, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(fetch.requests).toHaveLength(0);
});

test("takes an aborted answer for none, even when its body then ends", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const cut: Reply = ({ signal }) => {
    const body = new ReadableStream({
      start(stream) {
        signal.addEventListener("abort", () => stream.close());
        stream.enqueue(new TextEncoder().encode("[]"));
        queueMicrotask(() => controller.abort(reason));
      },
    });
    return new Response(body);
  };
  const { outstand } = clientOf([cut]);
  await expect(outstand.orders.list({ signal: controller.signal })).rejects.toBe(reason);
});

test("leaves no abort listener on a signal that is used 10,000 times", async () => {
  const { signal } = new AbortController();
  const { outstand } = clientOf([json(contact), empty(404)], { rateLimit: false });
  for (let round = 0; round < 100; round++) {
    await Promise.allSettled(Array.from({ length: 100 }, () => outstand.contacts.get(1, { signal })));
  }
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test.each<[string, unknown]>([
  ["a timeout", { timeoutMs: Number.NaN }],
  ["a total timeout", { totalTimeoutMs: -1 }],
  ["a retry limit", { retry: { limit: 1.5 } }],
  ["a header", { headers: { "x-secret": "secret\nvalue" } }],
])("refuses %s that cannot work, before sending", async (_, options) => {
  const { fetch, outstand } = clientOf([json(contact)]);
  const error = await outstand.contacts.get(1, options as CallOptions).catch((reason) => reason);
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).not.toMatch(/secret/);
  expect(fetch.requests).toHaveLength(0);
});

test("asks to replace only when told to", async () => {
  const { fetch, outstand } = clientOf([json(contact)]);
  await outstand.contacts.update(1, {});
  await outstand.contacts.update(1, {}, { timeoutMs: 1000 });
  await outstand.contacts.update(1, {}, { replace: false });
  for (const { headers } of fetch.requests) expect(headers).not.toHaveProperty("x-outstand-replace");
});

test("lets the caller's headers win", async () => {
  const { fetch, outstand } = clientOf([json(contact)]);
  await outstand.contacts.get(1, {
    headers: [
      ["Authorization", "Bearer other"],
      ["X-A", "1"],
    ],
  });
  expect(fetch.requests[0]?.headers).toMatchObject({ authorization: "Bearer other", "x-a": "1" });
});

test("takes a ConnectionError of a fetch that throws anything", async () => {
  const fetch = () => Promise.reject("no reason");
  const outstand = createOutstand({ auth: "token", fetch, retry: false });
  await expect(outstand.contacts.get(1)).rejects.toThrow(ConnectionError);
});

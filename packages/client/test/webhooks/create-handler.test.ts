import { expect, onTestFinished, test, vi } from "vitest";
import { ConfigError, SignatureError } from "../../src/index.ts";
import { createWebhooks, type SeenEvents, type WebhookEvent } from "../../src/webhooks/index.ts";

const payload = { username: "user12345", status: "active" };

async function newRequest(id = "123", body: string | ReadableStream = JSON.stringify(payload)) {
  const headers = await createWebhooks({ secret: "s" }).sign(JSON.stringify(payload), {
    event: "user_status",
    id,
  });
  const init = { method: "POST", headers, body, duplex: "half" };
  return new Request("https://example.com/webhooks", init as RequestInit);
}

/** Remembers what was called, in order. */
function fakeSeen(isNew: boolean | Error = true) {
  const calls: string[] = [];
  const seen: SeenEvents = {
    async claim(id) {
      calls.push(`claim ${id}`);
      if (isNew instanceof Error) throw isNew;
      return isNew;
    },
    async confirm(id) {
      calls.push(`confirm ${id}`);
    },
    async release(id) {
      calls.push(`release ${id}`);
    },
  };
  return { seen, calls };
}

test("answers exactly 200, without a body, after the listener is done", async () => {
  const order: string[] = [];
  const handler = createWebhooks({ secret: "s" }).handler(async (event: WebhookEvent) => {
    await Promise.resolve();
    order.push(event.name);
  });
  const response = await handler(await newRequest());
  order.push("answered");
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
  expect(order).toEqual(["user_status", "answered"]);
});

test("fits where a fetch handler is expected", () => {
  const handler: (request: Request) => Promise<Response> = createWebhooks({ secret: "s" }).handler(() => {});
  expect(handler).toBeTypeOf("function");
});

test("answers before the listener is done, with waitUntil", async () => {
  let finish = () => {};
  const works: Promise<unknown>[] = [];
  const { seen, calls } = fakeSeen();
  const handler = createWebhooks({ secret: "s", seen }).handler(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    { waitUntil: (work) => works.push(work) },
  );
  expect((await handler(await newRequest())).status).toBe(200);
  expect(calls).toEqual(["claim 123"]);
  finish();
  await Promise.all(works);
  expect(works).toHaveLength(1);
  expect(calls).toEqual(["claim 123", "confirm 123"]);
});

test("reports what fails after the answer, and releases the event", async () => {
  const works: Promise<unknown>[] = [];
  const errors: unknown[] = [];
  const { seen, calls } = fakeSeen();
  const failure = new Error("database");
  const handler = createWebhooks({ secret: "s", seen }).handler(() => Promise.reject(failure), {
    waitUntil: (work) => works.push(work),
    onError: (error) => errors.push(error),
  });
  expect((await handler(await newRequest())).status).toBe(200);
  await expect(Promise.all(works)).resolves.toBeDefined();
  expect(errors).toEqual([failure]);
  expect(calls).toEqual(["claim 123", "release 123"]);
});

test.each([
  ["rejects", () => Promise.reject(new Error("database"))],
  [
    "throws",
    () => {
      throw new Error("database");
    },
  ],
])("answers 500 without a word when the listener %s, and releases the event", async (_, listener) => {
  const onError = vi.fn();
  const { seen, calls } = fakeSeen();
  const response = await createWebhooks({ secret: "s", seen }).handler(listener, { onError })(
    await newRequest(),
  );
  expect(response.status).toBe(500);
  expect(await response.text()).toBe("");
  expect(onError).toHaveBeenCalledExactlyOnceWith(new Error("database"));
  expect(calls).toEqual(["claim 123", "release 123"]);
});

test("answers 200 to an event that was handled before, and does not handle it", async () => {
  const listener = vi.fn();
  const { seen, calls } = fakeSeen(false);
  const response = await createWebhooks({ secret: "s", seen }).handler(listener)(await newRequest());
  expect(response.status).toBe(200);
  expect(listener).not.toHaveBeenCalled();
  expect(calls).toEqual(["claim 123"]);
});

test("claims before it answers: a store that fails makes Outstand deliver again", async () => {
  const listener = vi.fn();
  const waitUntil = vi.fn();
  const onError = vi.fn();
  const { seen } = fakeSeen(new Error("redis"));
  const handler = createWebhooks({ secret: "s", seen }).handler(listener, { waitUntil, onError });
  expect((await handler(await newRequest())).status).toBe(500);
  expect(listener).not.toHaveBeenCalled();
  expect(waitUntil).not.toHaveBeenCalled();
  expect(onError).toHaveBeenCalledOnce();
});

test.each([
  [
    "throws",
    () => {
      throw new Error("observer");
    },
  ],
  ["rejects", () => Promise.reject(new Error("observer"))],
])("answers all the same when onError %s, before the answer and after it", async (_, onError) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));
  const { seen, calls } = fakeSeen();
  const fail = () => Promise.reject(new Error("listener"));
  const webhooks = createWebhooks({ secret: "s", seen });
  const works: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void works.push(work);
  expect((await webhooks.handler(fail, { onError })(await newRequest("1"))).status).toBe(500);
  expect((await webhooks.handler(fail, { onError, waitUntil })(await newRequest("2"))).status).toBe(200);
  await Promise.all(works);
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).not.toHaveBeenCalled();
  expect(calls).toEqual(["claim 1", "release 1", "claim 2", "release 2"]);
});

test("reports both failures when an event cannot even be released", async () => {
  const onError = vi.fn();
  const { seen } = fakeSeen();
  seen.release = () => Promise.reject(new Error("redis"));
  const handler = createWebhooks({ secret: "s", seen }).handler(() => Promise.reject(new Error("database")), {
    onError,
  });
  expect((await handler(await newRequest())).status).toBe(500);
  expect(onError.mock.calls.map(([error]) => error.message)).toEqual(["redis", "database"]);
});

test("does not release an event that was handled but could not be confirmed", async () => {
  const { seen, calls } = fakeSeen();
  seen.confirm = () => Promise.reject(new Error("redis"));
  const handler = createWebhooks({ secret: "s", seen }).handler(() => {}, { onError: () => {} });
  expect((await handler(await newRequest())).status).toBe(500);
  expect(calls).toEqual(["claim 123"]);
});

test("does not claim what is not verified", async () => {
  const onError = vi.fn();
  const { seen, calls } = fakeSeen();
  const handler = createWebhooks({ secret: "other", seen }).handler(() => {}, { onError });
  const response = await handler(await newRequest());
  expect(response.status).toBe(400);
  expect(await response.text()).toBe("");
  expect([...response.headers]).toEqual([]);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(SignatureError));
  expect(calls).toEqual([]);
});

test("answers 400 to a request without a body", async () => {
  const handler = createWebhooks({ secret: "s" }).handler(() => {}, { onError: () => {} });
  expect((await handler(new Request("https://example.com/"))).status).toBe(400);
});

test("answers 413 to a body over 1 MiB, and stops reading it", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const handler = createWebhooks({ secret: "s" }).handler(() => {}, { onError: () => {} });
  expect((await handler(await newRequest("1", endless))).status).toBe(413);
  expect(sent).toBeGreaterThan(1_048_576);
  expect(sent).toBeLessThan(1_048_576 + 10 * 65_536);
});

test("takes a body in many pieces", async () => {
  const text = JSON.stringify(payload);
  const pieces = new ReadableStream({
    start(controller) {
      for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const listener = vi.fn();
  const response = await createWebhooks({ secret: "s" }).handler(listener)(await newRequest("1", pieces));
  expect(response.status).toBe(200);
  expect(listener).toHaveBeenCalledExactlyOnceWith({ id: "1", name: "user_status", payload });
});

test("takes a body that a framework has read, and refuses one that it has parsed", async () => {
  const { headers } = await newRequest();
  const onError = vi.fn();
  const handler = createWebhooks({ secret: "s" }).handler(() => {}, { onError });
  expect((await handler({ headers, body: JSON.stringify(payload) })).status).toBe(200);
  expect((await handler({ headers, body: Buffer.from(JSON.stringify(payload)) })).status).toBe(200);
  expect(onError).not.toHaveBeenCalled();
  expect((await handler({ headers, body: payload })).status).toBe(500);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(ConfigError));
});

test("answers 500 to a request whose body was read before", async () => {
  const onError = vi.fn();
  const request = await newRequest();
  await request.text();
  const handler = createWebhooks({ secret: "s" }).handler(() => {}, { onError });
  expect((await handler(request)).status).toBe(500);
  expect(onError).toHaveBeenCalledOnce();
});

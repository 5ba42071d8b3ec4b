import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConfigError, OutstandError, SignatureError } from "../../src/index.ts";
import { createWebhooks, type WebhookName } from "../../src/webhooks/index.ts";

const secret = "shared secret";
const webhooks = createWebhooks({ secret });
const contact = {
  resource_type: "Contact",
  resource_id: "21",
  event: "contact_create",
  username: "user12345",
  user_id: "4862",
  account_id: "7829",
};
const status = { username: "user12345", status: "active" };

async function deliver(payload: unknown, event: string, changes: Record<string, string> = {}) {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const headers = { ...(await webhooks.sign(body, { event: event as WebhookName, id: "123" })), ...changes };
  return { body, headers };
}

test("reads an event by its name", async () => {
  expect(await webhooks.verify(await deliver(contact, "contact_create"))).toEqual({
    id: "123",
    name: "contact_create",
    payload: contact,
  });
  const event = await webhooks.verify(await deliver(status, "user_status"));
  expect(event.name === "user_status" && event.payload.status).toBe("active");
});

test("takes the body as text, bytes of any kind and views of a larger buffer", async () => {
  const { body, headers } = await deliver({ ...status, username: "Jürgen 🎉" }, "user_status");
  const bytes = Buffer.from(body);
  const padded = new Uint8Array(bytes.length + 9);
  padded.set(bytes, 4);
  const kinds = [body, bytes, Uint8Array.from(bytes).buffer, padded.subarray(4, 4 + bytes.length)];
  for (const kind of kinds) {
    const { payload } = await webhooks.verify({ body: kind, headers });
    expect(payload).toEqual({ ...status, username: "Jürgen 🎉" });
  }
});

test("takes headers as a Headers, as pairs, and as an object in any case", async () => {
  const { body, headers } = await deliver(status, "user_status");
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const kinds = [
    new Headers(headers),
    Object.entries(headers) as [string, string][],
    lower,
    { ...lower, "set-cookie": ["a", "b"] },
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
  ];
  for (const kind of kinds) expect((await webhooks.verify({ body, headers: kind })).id).toBe("123");
});

test("delivers an event that this version does not know, when its name is signed", async () => {
  const event = await webhooks.verify(await deliver({ ...contact, event: "order_create" }, "order_create"));
  expect(event.name).toBe("order_create");
});

test.each([
  ["another event of the body", contact, "contact_delete"],
  ["an event of the body where the header says user_status", contact, "user_status"],
  ["a body without an event where the header says contact_create", status, "contact_create"],
  ["an unknown event whose name is not signed", status, "user_delete"],
  ["an event that is no text", { ...contact, event: ["contact_create"] }, "contact_create"],
])("refuses %s", async (_, payload, event) => {
  await expect(webhooks.verify(await deliver(payload, event))).rejects.toThrow(
    new SignatureError("webhook: wrong event or id"),
  );
});

test.each(["X-Outstand-Signature", "X-Outstand-Id", "X-Outstand-Event"])(
  "refuses a delivery without %s",
  async (name) => {
    for (const payload of [contact, status]) {
      const { body, headers } = await deliver(
        payload,
        payload === contact ? "contact_create" : "user_status",
      );
      const { [name]: _, ...others } = headers;
      await expect(webhooks.verify({ body, headers: others })).rejects.toThrow(SignatureError);
      await expect(webhooks.verify({ body, headers: { ...others, [name]: "" } })).rejects.toThrow(
        SignatureError,
      );
    }
  },
);

test("refuses a header that came twice", async () => {
  const { body, headers } = await deliver(contact, "contact_create");
  for (const name of ["X-Outstand-Signature", "X-Outstand-Event"]) {
    const twice = new Headers(headers);
    twice.append(name, headers[name] as string);
    await expect(webhooks.verify({ body, headers: twice })).rejects.toThrow(SignatureError);
  }
});

test.each(["", "not JSON", '{"username":', "null", '"text"', "5", "true"])(
  "refuses the signed body %j",
  async (body) => {
    await expect(webhooks.verify(await deliver(body, "user_status"))).rejects.toThrow(SignatureError);
  },
);

test.each([contact, [contact], null, undefined, 5])(
  "refuses the parsed body %j with a hint",
  async (body) => {
    const { headers } = await deliver(contact, "contact_create");
    const error = await webhooks.verify({ body: body as never, headers }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe("webhook: pass the raw body");
  },
);

test("accepts each of several secrets, and signs with the first", async () => {
  const both = createWebhooks({ secret: ["new", Buffer.from("old")] });
  const body = JSON.stringify(status);
  for (const one of ["new", "old"]) {
    const headers = await createWebhooks({ secret: one }).sign(body, { event: "user_status" });
    expect((await both.verify({ body, headers })).name).toBe("user_status");
  }
  const headers = await both.sign(body, { event: "user_status" });
  await createWebhooks({ secret: "new" }).verify({ body, headers });
  await expect(createWebhooks({ secret: "old" }).verify({ body, headers })).rejects.toThrow(SignatureError);
  await expect(createWebhooks({ secret: "other" }).verify({ body, headers })).rejects.toThrow(SignatureError);
});

test("signs with the headers of a delivery", async () => {
  const headers = await webhooks.sign("{}", { event: "group_delete", digest: "sha512", id: "7" });
  expect(headers).toEqual({
    "User-Agent": "Outstand-Webhook",
    "Content-Type": "application/json",
    "X-Outstand-Event": "group_delete",
    "X-Outstand-Id": "7",
    "X-Outstand-Signature": expect.stringMatching(/^sha512=[0-9a-f]{128}$/),
  });
  const first = await webhooks.sign("{}", { event: "group_delete" });
  const second = await webhooks.sign("{}", { event: "group_delete" });
  expect(first["X-Outstand-Signature"]).toMatch(/^sha256=[0-9a-f]{64}$/);
  expect(first["X-Outstand-Id"]).not.toBe(second["X-Outstand-Id"]);
});

test.each([[""], [[]], [["good", ""]], [new Uint8Array()], [undefined], [null], [[undefined]]])(
  "refuses the secret %j when created",
  (wrong) => {
    expect(() => createWebhooks({ secret: wrong as never })).toThrow(ConfigError);
  },
);

test("keeps secrets and bodies out of errors and inspection", async () => {
  const { body, headers } = await deliver('{"password":"hunter2"', "user_status");
  const signature = headers["X-Outstand-Signature"] as string;
  const errors = await Promise.all([
    webhooks.verify({ body, headers }).catch((error) => error),
    webhooks.verify({ body: `${body}}`, headers }).catch((error) => error),
    webhooks.verify({ body: { password: "hunter2" } as never, headers }).catch((error) => error),
  ]);
  for (const error of errors) expect(error).toBeInstanceOf(OutstandError);
  const shown = inspect([webhooks, webhooks.handler(() => {}), ...errors], { depth: 9, showHidden: true });
  for (const hidden of [secret, "hunter2", signature]) {
    expect(shown).not.toContain(hidden);
    expect(JSON.stringify([webhooks, ...errors])).not.toContain(hidden);
  }
});

import { createOutstand } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

// #region handler
import { memorySeenEvents } from "@outstand/client/node";
import { createWebhooks } from "@outstand/client/webhooks";

const webhooks = createWebhooks({
  secret: [process.env.OUTSTAND_WEBHOOK_SECRET ?? "sandbox-webhook-secret"],
  seen: memorySeenEvents(),
});

const handler = webhooks.handler(
  async (event) => {
    switch (event.name) {
      case "contact_create":
      case "contact_update": {
        const contact = await outstand.contacts.get(event.payload.resource_id);
        console.log(`${event.name}  ${contact.full_name}`);
        break;
      }
      case "contact_delete":
        console.log(`${event.name}  contact ${event.payload.resource_id} is gone`);
        break;
    }
  },
  { onError: (error) => console.log(`refused         ${error}`) },
);

// #endregion

// #region serve
import { createServer } from "node:http";
import { toNodeHandler } from "@outstand/client/node";

const server = createServer(toNodeHandler(handler));
server.listen(0, "127.0.0.1");
// #endregion
await new Promise((resolve) => server.once("listening", resolve));
const { port } = server.address() as { port: number };

// #region target
const control = (path: string, body: object = {}) =>
  fetch(`${process.env.OUTSTAND_URL}/_mock/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
await control("webhooks/targets", {
  url: `http://127.0.0.1:${port}/`,
  secret: "sandbox-webhook-secret",
});

const jane = await outstand.contacts.create({
  first_name: "Jane",
  last_name: "Doe",
});
await control("clock/advance", { ms: 0 });
// #endregion

// #region disorder
await control("webhooks/hold");
await outstand.contacts.update(jane.id, { last_name: "Roe" });
await outstand.contacts.update(jane.id, { last_name: "Poe" });
await control("webhooks/release", { order: "reversed", copies: 2 });
await control("clock/advance", { ms: 0 });
// #endregion

// #region forged
const body = JSON.stringify({
  event: "contact_delete",
  resource_type: "Contact",
  resource_id: "1",
});
const forger = createWebhooks({ secret: "a guess" });
const headers = await forger.sign(body, { event: "contact_delete" });
const answer = await fetch(`http://127.0.0.1:${port}/`, {
  method: "POST",
  headers,
  body,
});
console.log(`answered        ${answer.status}`);
// #endregion
server.close();

import { createServer } from "node:http";
import { createOutstand } from "@outstand/client";
import { memorySeenEvents, toNodeHandler } from "@outstand/client/node";
import { createOAuth, memoryTokenStore } from "@outstand/client/oauth";
import { createWebhooks } from "@outstand/client/webhooks";

const baseUrl = process.env.OUTSTAND_URL ?? "http://127.0.0.1:4010";

// #region sign-in
const oauth = createOAuth({
  clientId: process.env.OUTSTAND_CLIENT_ID ?? "",
  clientSecret: process.env.OUTSTAND_CLIENT_SECRET ?? "",
  redirectUri: "https://example.com/auth/outstand/callback",
  baseUrl,
});
const authorization = await oauth.authorizationUrl({
  scope: "identity read write",
});
const consent = await fetch(`${authorization.url}&sandbox_consent=allow`, {
  redirect: "manual",
});
const tokens = await oauth.exchange(
  consent.headers.get("location") ?? "",
  authorization,
);

const outstand = createOutstand({
  auth: oauth.session({ store: memoryTokenStore(tokens) }),
  baseUrl,
});
// #endregion
console.log(`signed in  for ${tokens.expires_in} s`);

// #region receive
const webhooks = createWebhooks({
  secret: "sandbox-webhook-secret",
  seen: memorySeenEvents(),
});
const received: string[] = [];
const handler = webhooks.handler(async (event) => {
  if (event.name !== "contact_update") return;
  const contact = await outstand.contacts.get(event.payload.resource_id);
  received.push(`${event.name} of ${contact.full_name}`);
});
const server = createServer(toNodeHandler(handler)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const { port } = server.address() as { port: number };
// #endregion

// #region target
const control = (path: string, body: object) =>
  fetch(`${baseUrl}/_mock/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
await control("webhooks/targets", {
  url: `http://127.0.0.1:${port}/`,
  secret: "sandbox-webhook-secret",
});
// #endregion

// #region list
let count = 0;
for await (const _ of outstand.contacts.list({ per_page: 20 })) count++;
// #endregion
console.log(`listed     ${count} contacts`);

// #region replace
const [phone] = await outstand.phones.listForContact(1);
if (!phone) throw new Error("The contact has no phone.");
const john = await outstand.contacts.update(
  1,
  {
    first_name: "Jack",
    phones: [{ id: phone.id }, { number: "555 555 1212", location: "Work" }],
    emails: [{ address: "jack@example.com" }],
    addresses: [],
    web_addresses: [],
  },
  { replace: true },
);
// #endregion
console.log(
  `replaced   ${john.full_name}, ${john.primary_email}, address ${john.primary_address}`,
);

// #region deliver
await control("clock/advance", { ms: 0 });
console.log(`received   ${received.join(", ")}`);
server.close();
// #endregion

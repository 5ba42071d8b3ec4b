/** Uses what is Node's alone, with the types of Node and none of a browser; compiled, never run. */
import { createServer } from "node:http";
import { createOutstand } from "@outstand/client";
import { fileTokenStore, memorySeenEvents, toNodeHandler } from "@outstand/client/node";
import { createOAuth } from "@outstand/client/oauth";
import { createWebhooks } from "@outstand/client/webhooks";

const oauth = createOAuth({
  clientId: "id",
  clientSecret: "secret",
  redirectUri: "https://example.com/callback",
});
const outstand = createOutstand({ auth: oauth.session({ store: fileTokenStore("tokens.json") }) });
const webhooks = createWebhooks({ secret: "secret", seen: memorySeenEvents() });
const handler = webhooks.handler(async (event) => {
  if (event.name === "contact_update") await outstand.contacts.get(event.payload.resource_id);
});
createServer(toNodeHandler(handler)).listen(8080);

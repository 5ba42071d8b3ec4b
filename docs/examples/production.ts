const baseUrl = process.env.OUTSTAND_URL;
const auth = process.env.OUTSTAND_TOKEN ?? "";

// #region log
import { createLogHooks, createOutstand, type Outstand } from "@outstand/client";

const outstand = createOutstand({
  auth,
  baseUrl,
  hooks: createLogHooks({ level: "info" }),
});
await outstand.contacts.get(1);
// #endregion

// #region measure
const slow: string[] = [];
const measured = createOutstand({
  auth,
  baseUrl,
  hooks: {
    onResponse: ({ operationId, status, durationMs }) => {
      if (durationMs > 5_000) slow.push(`${operationId} ${status}`);
    },
  },
});
await measured.groups.list();
// #endregion
console.log(`slow calls       ${slow.length}`);

// #region limits
const patient = createOutstand({
  auth,
  baseUrl,
  timeoutMs: 10_000,
  totalTimeoutMs: 60_000,
});
await patient.contacts.list({ q: "smith" }, { timeoutMs: 20_000 });

// #endregion

// #region users
import {
  createOAuth,
  memoryTokenStore,
  type TokenSet,
} from "@outstand/client/oauth";

const oauth = createOAuth({
  clientId: process.env.OUTSTAND_WHITE_LABEL_ID ?? "",
  clientSecret: process.env.OUTSTAND_WHITE_LABEL_SECRET ?? "",
  baseUrl,
});
const whiteLabel = createOutstand({ auth: oauth.clientCredentials(), baseUrl });

const clients = new Map<string, Outstand>();
function clientOf(username: string, tokens: TokenSet): Outstand {
  const client =
    clients.get(username) ??
    whiteLabel.withAuth(oauth.session({ store: memoryTokenStore(tokens) }));
  clients.set(username, client);
  return client;
}
// #endregion
for await (const { username, oauth2_token } of whiteLabel.users.list()) {
  const [contact] = await clientOf(username, oauth2_token).contacts.list({
    per_page: 1,
  });
  console.log(`${username}        ${contact?.full_name ?? "no contacts yet"}`);
}

// #region request
const templates = await measured.request<{ name: string }[]>(
  "GET",
  "/api/v1/templates.json",
);
// #endregion
console.log(`by path          ${templates.length} templates`);

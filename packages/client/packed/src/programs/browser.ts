/** Uses the package with the types of a browser alone; compiled, never run. */
import {
  type Contact,
  type ContactCreate,
  createApi,
  createOutstand,
  createRateLimit,
  isValidationError,
  type Outstand,
  parseLink,
  type RateLimit,
  type TokenSource,
} from "@outstand/client";
import { createOAuth, memoryTokenStore, type TokenSet, type TokenStore } from "@outstand/client/oauth";
import { createWebhooks, type SeenEvents, type WebhookEvent } from "@outstand/client/webhooks";

type IsAny<T> = 0 extends 1 & T ? true : false;
type Members<T> = T[keyof T];
/** The methods of all resources whose result is `any`, and the resources that are. */
type MethodsWithAny<Resources> = Members<{
  [Name in keyof Resources]: IsAny<Resources[Name]> extends true
    ? Name
    : Members<{
        [Method in keyof Resources[Name]]: Resources[Name][Method] extends (...args: never[]) => infer Result
          ? true extends IsAny<Result> | IsAny<Awaited<Result>>
            ? [Name, Method]
            : never
          : never;
      }>;
}>;

const noMethodWithAny: [MethodsWithAny<Omit<Outstand, "request" | "withAuth">>] extends [never]
  ? true
  : false = true;

const auth: TokenSource = { getToken: async ({ rejected, signal }) => `${rejected}${signal?.aborted}` };
const rateLimit: RateLimit = createRateLimit({ requests: 300, windowMs: 300_000 });
const outstand = createOutstand({
  auth,
  rateLimit,
  retry: { limit: 2, maxDelayMs: 8_000, maxRetryAfterMs: 300_000 },
  timeoutMs: 30_000,
  totalTimeoutMs: 60_000,
  fetch: (url, init) => fetch(url, init),
  hooks: { onResponse: ({ status, durationMs }) => console.log(status, durationMs) },
});

const body: ContactCreate = {
  first_name: "John",
  last_name: "Smith",
  emails: [{ address: "john@outstand.com" }],
};
const { data, response } = await outstand.contacts.create(body).withResponse();
const name: string = data.full_name;
const location: string | null = response.headers.get("location");
// @ts-expect-error a contact has a last name
await outstand.contacts.create({ first_name: "John" });
// @ts-expect-error there is no such field to sort by
outstand.contacts.list({ sort_by: "shoe_size" });

for await (const contact of outstand.contacts.list({ q: "smith" })) {
  const { id }: Contact = contact;
  console.log(id);
}
for await (const page of outstand.contacts.list().pages({ concurrency: 4, from: 2 }))
  console.log(page.length);
const first: Contact | undefined = (await outstand.contacts.list())[0];

await outstand.contacts.update(1, { phones: [{ id: 1 }] }, { replace: true });
await outstand.groups.addContacts(4, { ids: [1, 2] });
const found: Contact = await outstand.withAuth("token").contacts.get("1");
const listed: unknown = await outstand.request("GET", "/api/v1/imports.json");
const page: string = await outstand.sso.form({ accessToken: "token" });
const link = parseLink("/contacts/1.json");

try {
  await outstand.contacts.create(body);
} catch (error) {
  if (isValidationError(error, "contacts_create")) {
    const texts: readonly string[] | undefined = error.errors.first_name;
    console.log(texts, error.status, error.operationId);
  }
}

const answered = await createApi(outstand).GET("/api/v1/contacts/{id}.json", { params: { path: { id: 1 } } });
const answeredIsKnown: IsAny<typeof answered.data> = false;
const errorIsKnown: IsAny<typeof answered.error> = false;
if (answered.error) console.log(answered.error.status);
else console.log(answered.data.full_name);
// @ts-expect-error there is no such path
await createApi(outstand).GET("/api/v1/contact.json");

const oauth = createOAuth({
  clientId: "id",
  clientSecret: "secret",
  redirectUri: "https://example.com/callback",
});
const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: "read" });
const tokens: TokenSet = await oauth.exchange(`https://example.com/callback?${url}`, { state, codeVerifier });
const store: TokenStore = memoryTokenStore(tokens);
outstand.withAuth(oauth.session({ store }));
outstand.withAuth(oauth.clientCredentials());

const seen: SeenEvents = { claim: async () => true, confirm: async () => {}, release: async () => {} };
const webhooks = createWebhooks({ secret: ["current", "previous"], seen });
const handler = webhooks.handler(async (event: WebhookEvent) => {
  if (event.name === "user_status") console.log(event.payload.username);
  const payloadIsKnown: IsAny<typeof event.payload> = false;
  console.log(payloadIsKnown);
});
const delivered: Response = await handler(new Request("https://example.com/webhooks", { method: "POST" }));

console.log(
  noMethodWithAny,
  name,
  location,
  first,
  found,
  listed,
  page,
  link,
  answeredIsKnown,
  errorIsKnown,
  delivered,
);

import {
  ApiError,
  type Call,
  type Contact,
  type ContactCreate,
  createApi,
  createLogHooks,
  createOutstand,
  isValidationError,
  type List,
  type Page,
} from "../src/index.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_ extends true>(): void => {};
type IsAny<T> = 0 extends 1 & T ? true : false;

const outstand = createOutstand({ auth: "token" });

const contact = await outstand.contacts.get(1);
is<Equal<typeof contact, Contact>>();
is<Equal<IsAny<typeof contact>, false>>();
is<Equal<typeof contact.id, number>>();
is<Equal<typeof contact.company_name, string | null>>();

const call = outstand.contacts.create({ first_name: "John", last_name: "Smith" });
is<Equal<typeof call, Call<Contact>>>();
is<Equal<Awaited<ReturnType<typeof call.withResponse>>["response"], Response>>();

const list = outstand.contacts.list({ sort_by: "last_name", direction: "desc", per_page: 50 });
is<Equal<typeof list, List<Contact>>>();
is<Equal<Awaited<typeof list>, Page<Contact>>>();
for await (const item of list) is<Equal<typeof item, Contact>>();
for await (const item of await list) is<Equal<typeof item, Contact>>();
for await (const items of list.pages({ concurrency: 4 })) is<Equal<typeof items, Contact[]>>();

const nothing = await outstand.contacts.delete("1");
is<Equal<typeof nothing, void>>();
await outstand.contacts.update(1, { phones: [{ id: 1 }] }, { replace: true });
await outstand.profiles.update(1, { photo: new Blob([]) });
await outstand.profiles.update(1, { photo: new File([], "me.png") });

// @ts-expect-error a name is required
await outstand.contacts.create({ last_name: "Smith" });
// @ts-expect-error no such field
await outstand.contacts.create({ first_name: "John", last_name: "Smith", shoe_size: 43 });
// @ts-expect-error no such sort order
outstand.contacts.list({ sort_by: "shoe_size" });
// @ts-expect-error only contacts.update has it
await outstand.contacts.get(1, { replace: true });
// @ts-expect-error an id is a number or a string
await outstand.contacts.get({ id: 1 });
// @ts-expect-error a deprecated field is not offered
await outstand.addresses.update(1, { region: "VA" });
// @ts-expect-error the token is required
createOutstand({});

const unknown = await outstand.request("GET", "/api/v1/imports.json");
is<Equal<typeof unknown, unknown>>();

const error: unknown = undefined;
if (isValidationError(error, "contacts_create")) {
  is<Equal<typeof error.operationId, "contacts_create">>();
  const texts = error.errors.first_name;
  is<Equal<IsAny<typeof texts>, false>>();
}
// @ts-expect-error no such operation
isValidationError(error, "contacts_explode");
if (error instanceof ApiError) is<Equal<typeof error.body, unknown>>();

const api = createApi(outstand);
const result = await api.GET("/api/v1/contacts/{id}.json", { params: { path: { id: 1 } }, timeoutMs: 1000 });
if (result.error) is<Equal<typeof result.error, ApiError>>();
else is<Equal<typeof result.data, Contact>>();
const created = await api.POST("/api/v1/contacts.json", { body: {} as ContactCreate });
is<Equal<typeof created.data, Contact | undefined>>();
await api.GET("/api/v1/orders.json");
// @ts-expect-error the path parameter is missing
await api.GET("/api/v1/contacts/{id}.json");
// @ts-expect-error no such path
await api.GET("/api/v1/nothing.json");
// @ts-expect-error OAuth takes other credentials
await api.GET("/oauth/token/info");

// An option that may be undefined is one under `exactOptionalPropertyTypes` too.
createLogHooks({ level: undefined, logger: undefined });
await outstand.sso.url({ accessToken: undefined });

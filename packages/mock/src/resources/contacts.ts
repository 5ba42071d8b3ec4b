import { created, done, one, urlOf } from "../engine/answers.ts";
import {
  type Context,
  type Document,
  errorsOf,
  type Handler,
  inputOf,
  isDocument,
  type World,
} from "../engine/context.ts";
import { type Errors, isBlank } from "../engine/errors.ts";
import { type Listing, listPage } from "../engine/list-page.ts";
import { defineResource, type Resource } from "../engine/resource.ts";
import { addresses, emails, phones, webAddresses } from "./contact-items.ts";
import { events } from "./events.ts";
import { leaveGroups } from "./memberships.ts";
import { forgetContact } from "./orders.ts";
import { updateItems } from "./update-items.ts";

/** What lists of contacts are sorted by, as SQL. The indexes have the very same words, or they would not be used. */
const sortColumns: Readonly<Record<string, string>> = {
  created_at: "contacts.document ->> '$.created_at'",
  company_name: "(contacts.document ->> '$.company_name') COLLATE NOCASE",
  title: "(contacts.document ->> '$.title') COLLATE NOCASE",
  first_name: "(contacts.document ->> '$.first_name') COLLATE NOCASE",
  last_name: "(contacts.document ->> '$.last_name') COLLATE NOCASE",
  primary_email_address: "(contacts.document ->> '$.primary_email') COLLATE NOCASE",
};

/** What the full text of a contact is made of. */
const searched = ["first_name", "last_name", "company_name", "title", "primary_email", "primary_phone"];
const searchedOfAddress = ["city", "state_region_province", "postal_code"];

/** John J. Smith: the initial gets its full stop. */
const fullName = ({ first_name, middle_initial, last_name }: Document) => {
  const initial = isBlank(middle_initial) ? "" : String(middle_initial).replace(/\.?$/, ".");
  return [first_name, initial, last_name].filter((part) => !isBlank(part)).join(" ");
};

/** The people that a user keeps in touch with. */
export const contacts: Resource = defineResource({
  name: "contacts",
  schema: "Contact",
  columns: ["primary_phone_id INTEGER", "primary_email_id INTEGER", "primary_address_id INTEGER"],
  extras: Object.entries(sortColumns).map(
    ([name, column]) =>
      `CREATE INDEX contacts_by_${name} ON contacts (owner, ${column.replace("contacts.", "")}, id)`,
  ),
  words: (document) => {
    const address = (document.primary_address ?? {}) as Document;
    return [...searched.map((key) => document[key]), ...searchedOfAddress.map((key) => address[key])];
  },
  derive: { full_name: fullName },
  onInsert: (world, { id, owner }) => world.announce({ event: "contact_create", id, owner }),
  onChange: (world, { id, owner }) => world.announce({ event: "contact_update", id, owner }),
  onRemove: (world, { id, owner }) => {
    leaveGroups(world, id);
    forgetContact(world, id);
    world.announce({ event: "contact_delete", id, owner });
  },
});

/** What may be created together with a contact. */
const nested: readonly Resource[] = [emails, phones, addresses, webAddresses, events];

const listOf = (value: unknown): Document[] => (Array.isArray(value) ? value.filter(isDocument) : []);

/** Adds what is wrong with a contact to create, and with all that comes with it. */
export const checkNewContact = (
  world: World,
  owner: number,
  input: Document,
  errors: Errors,
  prefix = "",
): void => {
  contacts.check(world, owner, input, errors, { prefix });
  for (const resource of nested) {
    for (const item of listOf(input[resource.name])) {
      resource.check(world, owner, item, errors, { prefix: `${prefix}${resource.name}.` });
    }
  }
};

/** Creates a contact that was checked, with all that comes with it; gives its id. */
export const insertContact = (world: World, owner: number, input: Document): number => {
  const { id } = contacts.insert(world, { owner }, input);
  for (const resource of nested) {
    for (const item of listOf(input[resource.name])) {
      resource.insert(world, { owner, parent: { kind: "contacts", id } }, item);
    }
  }
  return id;
};

/** Answers a page of contacts, searched and sorted as the query says. */
export const listContacts = (
  context: Context,
  listing: Pick<Listing, "where" | "parameters" | "through">,
): ReturnType<Handler> => {
  const { sort_by, direction } = context.call.query;
  return listPage(context, {
    ...listing,
    name: "contacts",
    order: sortColumns[String(sort_by || "last_name")] ?? "",
    descending: direction === "desc",
    searched: true,
  });
};

/** Answers a contact that was created. */
export const createdContact = (context: Context, id: number): ReturnType<Handler> =>
  created(contacts.text(context, context.session.userId, id), urlOf(context, `/contacts/${id}.json`));

/** The operations on contacts as such. */
export const contactHandlers: Record<string, Handler> = {
  contacts_list: (context) =>
    listContacts(context, { where: "contacts.owner = ?", parameters: [context.session.userId] }),

  contacts_get: (context) =>
    one(contacts.text(context, context.session.userId, Number(context.call.path.id))),

  contacts_create: (context) => {
    const { userId } = context.session;
    const errors = errorsOf(context);
    checkNewContact(context, userId, inputOf(context), errors);
    errors.refuse();
    return createdContact(context, insertContact(context, userId, inputOf(context)));
  },

  contacts_update: (context) => {
    const { session, call } = context;
    const input = inputOf(context);
    const row = contacts.find(context, session.userId, Number(call.path.id));
    const errors = errorsOf(context);
    contacts.check(context, row.owner, input, errors, { row });
    const applyItems = updateItems(
      context,
      row,
      input,
      errors,
      call.headers["x-outstand-replace"] === "true",
    );
    errors.refuse();
    contacts.change(context, row, input);
    applyItems();
    return one(contacts.text(context, row.owner, row.id));
  },

  contacts_delete: (context) => {
    contacts.remove(context, contacts.find(context, context.session.userId, Number(context.call.path.id)));
    return done();
  },
};

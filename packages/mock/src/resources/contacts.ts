import { created, done, one, urlOf } from "../engine/answers.ts";
import {
  type Context,
  type Document,
  errorsOf,
  type Handler,
  inputOf,
  isDocument,
} from "../engine/context.ts";
import { isBlank } from "../engine/errors.ts";
import { pageOf, readPage } from "../engine/page.ts";
import { defineResource, type Resource } from "../engine/resource.ts";
import { addresses, emails, phones, webAddresses } from "./contact-items.ts";
import { indexContact } from "./refresh-contact.ts";
import { searchTerms } from "./search-terms.ts";
import { updateItems } from "./update-items.ts";

/** What lists of contacts are sorted by, as SQL. The indexes have the very same words, or they would not be used. */
const sortColumns: Readonly<Record<string, string>> = {
  created_at: "document ->> '$.created_at'",
  company_name: "(document ->> '$.company_name') COLLATE NOCASE",
  title: "(document ->> '$.title') COLLATE NOCASE",
  first_name: "(document ->> '$.first_name') COLLATE NOCASE",
  last_name: "(document ->> '$.last_name') COLLATE NOCASE",
  primary_email_address: "(document ->> '$.primary_email') COLLATE NOCASE",
};

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
  extras: [
    "CREATE VIRTUAL TABLE contacts_search USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')",
    ...Object.entries(sortColumns).map(
      ([name, column]) => `CREATE INDEX contacts_by_${name} ON contacts (owner, ${column}, id)`,
    ),
  ],
  derive: { full_name: fullName },
  onInsert: (world, { id, owner, document }) => {
    indexContact(world, id, document);
    world.announce({ event: "contact_create", id, owner });
  },
  onChange: (world, { id, owner, document }) => {
    indexContact(world, id, document);
    world.announce({ event: "contact_update", id, owner });
  },
  onRemove: (world, { id, owner }) => {
    world.state.database.prepare("DELETE FROM contacts_search WHERE rowid = ?").run(id);
    world.announce({ event: "contact_delete", id, owner });
  },
});

/** What may be created together with a contact. */
const nested: readonly Resource[] = [emails, phones, addresses, webAddresses];

const listOf = (value: unknown): Document[] => (Array.isArray(value) ? value.filter(isDocument) : []);

/** Adds what is wrong with a contact to create, and with all that comes with it. */
export const checkNewContact = (
  context: Context,
  input: Document,
  errors: ReturnType<typeof errorsOf>,
  prefix = "",
): void => {
  const owner = context.session.userId;
  contacts.check(context, owner, input, errors, { prefix });
  for (const resource of nested) {
    for (const item of listOf(input[resource.name])) {
      resource.check(context, owner, item, errors, { prefix: `${prefix}${resource.name}.` });
    }
  }
};

/** Creates a contact that was checked, with all that comes with it; gives its id. */
export const insertContact = (context: Context, input: Document): number => {
  const owner = context.session.userId;
  const { id } = contacts.insert(context, { owner }, input);
  for (const resource of nested) {
    for (const item of listOf(input[resource.name])) {
      resource.insert(context, { owner, parent: { kind: "contacts", id } }, item);
    }
  }
  return id;
};

/** The operations on contacts as such. */
export const contactHandlers: Record<string, Handler> = {
  contacts_list: (context) => {
    const { call, session, state } = context;
    const page = readPage(call);
    const { q, sort_by, direction } = call.query;
    const column = sortColumns[String(sort_by || "last_name")] ?? sortColumns.last_name;
    const order = direction === "desc" ? "DESC" : "ASC";
    const terms = searchTerms(q);
    const from = terms
      ? "contacts_search JOIN contacts ON contacts.id = contacts_search.rowid WHERE contacts_search MATCH ? AND owner = ?"
      : "contacts WHERE owner = ?";
    const texts = state.database.texts(
      `SELECT document FROM ${from} ORDER BY ${column} ${order}, contacts.id ${order} LIMIT ? OFFSET ?`,
      ...(terms ? [terms] : []),
      session.userId,
      page.limit,
      page.offset,
    );
    return pageOf(texts, page);
  },

  contacts_get: (context) =>
    one(contacts.text(context, context.session.userId, Number(context.call.path.id))),

  contacts_create: (context) => {
    const errors = errorsOf(context);
    checkNewContact(context, inputOf(context), errors);
    errors.refuse();
    const id = insertContact(context, inputOf(context));
    return created(
      contacts.text(context, context.session.userId, id),
      urlOf(context, `/contacts/${id}.json`),
    );
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

import { created } from "../engine/answers.ts";
import {
  type Context,
  type Document,
  errorsOf,
  type Handler,
  inputOf,
  isDocument,
  type World,
} from "../engine/context.ts";
import { type Errors, isBlank, texts } from "../engine/errors.ts";
import { checkNewContact, insertContact } from "./contacts.ts";
import { groups, joinGroup } from "./groups.ts";

/** Imports that are still to be done, as SQL. */
export const importsSchema = `
  CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    input TEXT NOT NULL
  ) STRICT;
`;

/** How long after the request the contacts are there, in milliseconds. */
const delayMs = 1000;

const doImport = (world: World, owner: number, { contacts, group_id, group_name }: Document): void => {
  const ids = (contacts as Document[]).map((input) => insertContact(world, owner, input));
  if (group_name !== undefined) joinGroup(world, groups.insert(world, { owner }, { name: group_name }), ids);
  // A group may be gone by now.
  else if (groups.has(world, owner, group_id)) {
    joinGroup(world, groups.find(world, owner, Number(group_id)), ids);
  }
};

/** Does the imports whose time has come. */
const doDueImports = (world: World): void => {
  const { database, clock } = world.state;
  const due = database
    .prepare("DELETE FROM imports WHERE due_at <= ? RETURNING id, owner, input")
    .all(clock.now())
    .toSorted((one, other) => Number(one.id) - Number(other.id));
  for (const { owner, input } of due) {
    doImport(world, Number(owner), JSON.parse(String(input)) as Document);
  }
};

/** Takes up the imports that were left when the process ended or the state was saved: those that are due at once. */
export const resumeImports = (world: World): void => {
  const { database, clock } = world.state;
  doDueImports(world);
  for (const { due_at } of database.prepare("SELECT due_at FROM imports ORDER BY id").all()) {
    world.later(Number(due_at) - clock.now(), doDueImports);
  }
};

const checkImport = (context: Context, input: Document, errors: Errors): void => {
  const { contacts, group_id, group_name } = input;
  if (Array.isArray(contacts)) {
    if (contacts.length === 0) errors.add("contacts", texts.blank);
    for (const contact of contacts.filter(isDocument)) {
      checkNewContact(context, context.session.userId, contact, errors, "contacts.");
    }
  }
  if (group_id !== undefined && group_name !== undefined) {
    errors.add("base", "group_id and group_name exclude each other");
  } else if (group_name !== undefined && isBlank(group_name)) {
    errors.add("group_name", texts.blank);
  }
};

/** The operation on batches of contacts. */
export const importHandlers: Record<string, Handler> = {
  contacts_create_batch: (context) => {
    const { userId } = context.session;
    const input = inputOf(context);
    const errors = errorsOf(context);
    checkImport(context, input, errors);
    errors.refuse();
    if (input.group_id !== undefined) groups.text(context, userId, Number(input.group_id));
    const dueAt = context.state.clock.now() + delayMs;
    context.state.database
      .prepare("INSERT INTO imports (owner, due_at, input) VALUES (?, ?, ?)")
      .run(userId, Math.floor(dueAt), JSON.stringify(input));
    context.later(delayMs, doDueImports);
    // What an import is answered as is not documented.
    return created("{}");
  },
};

import type { Document, World } from "./context.ts";
import { type Errors, isBlank, texts } from "./errors.ts";
import { notFound } from "./refusal.ts";
import { addWords, removeWords, searchTable } from "./search.ts";
import { timestamp } from "./state.ts";

/** Where something belongs: to a user, and maybe to one of the user's things. */
export interface Place {
  /** The user's id. */
  readonly owner: number;
  readonly parent?: { readonly kind: string; readonly id: number };
}

/** One thing of a resource. */
export interface Row extends Place {
  readonly id: number;
  /** What the API answers for it. */
  readonly document: Document;
}

/** What makes a resource differ from the others. The rest is read from its schemas. */
export interface ResourceDefinition {
  /** The name of the table, and of the resource in paths. */
  readonly name: string;
  /** The name of its schema, to which `Create` and `Update` are added for those of the bodies. */
  readonly schema: string;
  /** Further columns of the table, as SQL. */
  readonly columns?: readonly string[];
  /** Further statements that belong to the table, as SQL. */
  readonly extras?: readonly string[];
  /** The attributes that are worked out from the others. */
  readonly derive?: Readonly<Record<string, (values: Document, place: Place & { id: number }) => unknown>>;
  /** The texts that a thing is found by; without it things cannot be searched for. */
  readonly words?: (document: Document) => readonly unknown[];
  /** Brings a body into the form of the schema. */
  readonly normalize?: (input: Document, world: World, owner: number) => Document;
  /**
   * Adds what is wrong beyond a missing required attribute.
   *
   * @param values What the thing would be; of the wrong type where the body breaks the description.
   * @param at Makes the name of an attribute from its own: `phones.number` for the number of a nested phone.
   */
  readonly check?: (
    world: World,
    owner: number,
    values: Document,
    errors: Errors,
    at: (attribute: string) => string,
  ) => void;
  /** Called after a thing was inserted, changed or removed. */
  readonly onInsert?: (world: World, row: Row) => void;
  readonly onChange?: (world: World, row: Row) => void;
  readonly onRemove?: (world: World, row: Row) => void;
}

/** How a body is judged. */
export interface CheckOptions {
  /** What the body changes; `undefined` for something new. */
  readonly row?: Row | undefined;
  /** What the attributes' names begin with, when the body is nested in another one. */
  readonly prefix?: string;
}

/** A kind of thing that users have: a table of documents, and the rules for them. */
export interface Resource {
  readonly name: string;
  /** The tables, as SQL. */
  readonly tables: string;
  /** Whether a value is the id of a user's thing. */
  has(world: World, owner: number, id: unknown): boolean;
  /** The text of a user's thing, or 404. */
  text(world: World, owner: number, id: number): string;
  /** A user's thing, or 404. */
  find(world: World, owner: number, id: number): Row;
  /** The things of a parent, in the order of their making. */
  rowsOf(world: World, kind: string, id: number): Row[];
  /** The same, as texts. */
  textsOf(world: World, kind: string, id: number): readonly string[];
  /** Adds to `errors` what is wrong with a body. */
  check(world: World, owner: number, input: Document, errors: Errors, options?: CheckOptions): void;
  /**
   * Makes a thing of a body that was checked.
   *
   * @param own What the service itself says of it.
   */
  insert(world: World, place: Place, input: Document, own?: Document): Row;
  /**
   * Changes a thing as a checked body says; what is not in it stays.
   *
   * @param own What the service itself says of it.
   */
  change(world: World, row: Row, input: Document, own?: Document): Row;
  /**
   * Puts a thing where it is to be, complete and with its id. Nobody is told.
   *
   * @param values What is not in them is null.
   */
  plant(world: World, place: Place & { readonly id: number }, values: Document): Row;
  /** Writes a document as it is. */
  save(world: World, row: Row): void;
  /** Removes a thing, and all that has it for a parent. */
  remove(world: World, row: Row): void;
}

const toRow = (row: Record<string, unknown>): Row => ({
  id: Number(row.id),
  owner: Number(row.owner),
  ...(row.parent_kind !== null && { parent: { kind: String(row.parent_kind), id: Number(row.parent_id) } }),
  document: JSON.parse(String(row.document)) as Document,
});

/** Makes a resource of its definition. */
export const defineResource = (definition: ResourceDefinition): Resource => {
  const { name, schema, words, columns = [], extras = [], derive = {} } = definition;
  const { normalize = (input) => input } = definition;
  const select = `SELECT id, owner, parent_kind, parent_id, document FROM ${name}`;

  const schemaOf = ({ description }: World, suffix = "") =>
    description.schemas.get(`${schema}${suffix}`) ?? { properties: [], required: [], values: [] };

  /** The part of a body that is kept; an empty text is no value. */
  const accept = (world: World, owner: number, input: Document) => {
    const known = new Set(schemaOf(world).properties);
    const writable = new Set([
      ...schemaOf(world, "Create").properties,
      ...schemaOf(world, "Update").properties,
    ]);
    const entries = Object.entries(normalize(input, world, owner)).filter(
      ([key]) => known.has(key) && writable.has(key),
    );
    return Object.fromEntries(entries.map(([key, value]) => [key, value === "" ? null : value]));
  };

  const compose = (world: World, values: Document, place: Place & { id: number }) =>
    Object.fromEntries(
      schemaOf(world).properties.map((property) => [
        property,
        property === "id" ? place.id : (derive[property]?.(values, place) ?? values[property] ?? null),
      ]),
    );

  const save = (world: World, { id, document }: Row) => {
    world.state.database
      .prepare(`UPDATE ${name} SET document = ? WHERE id = ?`)
      .run(JSON.stringify(document), id);
    if (!words) return;
    removeWords(world, name, id);
    addWords(world, name, id, words(document));
  };

  const resource: Resource = {
    name,
    tables: `
      CREATE TABLE ${name} (
        ${[
          "id INTEGER PRIMARY KEY AUTOINCREMENT",
          "owner INTEGER NOT NULL",
          "parent_kind TEXT",
          "parent_id INTEGER",
          "document TEXT NOT NULL",
          ...columns,
        ].join(", ")}
      ) STRICT;
      CREATE INDEX ${name}_by_owner ON ${name} (owner, id);
      CREATE INDEX ${name}_by_parent ON ${name} (parent_kind, parent_id, id);
      ${[...(words ? [searchTable(name)] : []), ...extras].map((statement) => `${statement};`).join("\n")}
    `,

    has: ({ state }, owner, id) =>
      typeof id === "number" &&
      state.database.prepare(`SELECT 1 FROM ${name} WHERE id = ? AND owner = ?`).get(id, owner) !== undefined,

    text: ({ state }, owner, id) => {
      const [text] = state.database.texts(
        `SELECT document FROM ${name} WHERE id = ? AND owner = ?`,
        id,
        owner,
      );
      if (text === undefined) throw notFound();
      return text;
    },

    find: ({ state }, owner, id) => {
      const row = state.database.prepare(`${select} WHERE id = ? AND owner = ?`).get(id, owner);
      if (!row) throw notFound();
      return toRow(row);
    },

    rowsOf: ({ state }, kind, id) =>
      state.database
        .prepare(`${select} WHERE parent_kind = ? AND parent_id = ? ORDER BY id`)
        .all(kind, id)
        .map(toRow),

    textsOf: ({ state }, kind, id) =>
      state.database.texts(
        `SELECT document FROM ${name} WHERE parent_kind = ? AND parent_id = ? ORDER BY id`,
        kind,
        id,
      ),

    check: (world, owner, input, errors, { row, prefix = "" } = {}) => {
      const at = (attribute: string) => `${prefix}${attribute}`;
      const values = { ...row?.document, ...accept(world, owner, input) };
      for (const attribute of schemaOf(world, "Create").required) {
        if (attribute in values || !row) {
          if (isBlank(values[attribute])) errors.add(at(attribute), texts.blank);
        }
      }
      definition.check?.(world, owner, values, errors, at);
    },

    insert: (world, place, input, own) => {
      const { database, clock } = world.state;
      const id = database.lastId(name) + 1;
      const now = timestamp(clock.now());
      const values = { ...accept(world, place.owner, input), created_at: now, updated_at: now, ...own };
      const row = resource.plant(world, { ...place, id }, values);
      definition.onInsert?.(world, row);
      return row;
    },

    change: (world, row, input, own) => {
      const updated_at = timestamp(world.state.clock.now());
      const values = { ...row.document, ...accept(world, row.owner, input), updated_at, ...own };
      const changed: Row = { ...row, document: compose(world, values, row) };
      save(world, changed);
      definition.onChange?.(world, changed);
      return changed;
    },

    plant: (world, place, values) => {
      const row: Row = { ...place, document: compose(world, values, place) };
      world.state.database
        .prepare(`INSERT INTO ${name} (id, owner, parent_kind, parent_id, document) VALUES (?, ?, ?, ?, ?)`)
        .run(
          place.id,
          place.owner,
          place.parent?.kind ?? null,
          place.parent?.id ?? null,
          JSON.stringify(row.document),
        );
      if (words) addWords(world, name, place.id, words(row.document));
      return row;
    },

    save,

    remove: (world, row) => {
      const { database } = world.state;
      database.prepare(`DELETE FROM ${name} WHERE id = ?`).run(row.id);
      if (words) removeWords(world, name, row.id);
      for (const child of world.resources) {
        database
          .prepare(`DELETE FROM ${child.name} WHERE parent_kind = ? AND parent_id = ?`)
          .run(name, row.id);
      }
      definition.onRemove?.(world, row);
    },
  };
  return resource;
};

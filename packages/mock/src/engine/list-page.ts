import type { Answer } from "../call.ts";
import type { Context } from "./context.ts";
import type { Database } from "./database.ts";
import { pageOf, readPage } from "./page.ts";
import { searchTerms } from "./search-terms.ts";

/** What is listed, as SQL. */
export interface Listing {
  /** The table. */
  readonly name: string;
  /**
   * What is answered of each row.
   *
   * @default its document
   */
  readonly text?: { readonly sql: string; readonly parameters: readonly (string | number)[] };
  /** A table that says which rows belong to the list, and how it is joined. */
  readonly through?: { readonly table: string; readonly on: string };
  readonly where: string;
  /** The values of `where`. */
  readonly parameters: readonly (string | number)[];
  /** What the list is sorted by; things that are equal in it, or all of them, are sorted by id. */
  readonly order?: string;
  readonly descending?: boolean;
  /** Whether `q` is looked for in the words of the table. */
  readonly searched?: boolean;
}

type Parameters = readonly (string | number)[];

/** A list from its beginning to its end. */
interface WholeList {
  readonly ids: readonly number[];
  /** By id, which place it has, counted from 1; 0 for what is not in the list. */
  readonly places: Uint32Array;
}

/** What the pages of a list have cost since something was written. */
interface Pages {
  spentMs: number;
  whole: WholeList | undefined;
}

/** How long it takes to read a whole list: a little, and more for each row that the table may have. */
const wholeMs = { least: 0.05, row: 0.00015 };
/** How many documents of a table are remembered one by one. */
const memoryLimit = 5000;

const readIds = (database: Database, sql: string, parameters: Parameters) => {
  const row = database.prepare(`SELECT json_group_array(id) AS ids FROM (${sql})`).get(...parameters);
  return JSON.parse(String(row?.ids)) as number[];
};

/**
 * A whole list, or nothing while that does not pay: it is read once the pages that SQLite has looked for have taken as
 * long, since the next writing makes it useless.
 *
 * @param sql A query for the ids.
 */
const wholeList = (database: Database, pages: Pages, table: string, sql: string, parameters: Parameters) => {
  if (pages.whole) return pages.whole;
  const lastId = database.lastId(table);
  if (pages.spentMs < wholeMs.least + lastId * wholeMs.row) return undefined;
  const ids = readIds(database, sql, parameters);
  const places = new Uint32Array(lastId + 1);
  for (const [index, id] of ids.entries()) places[id] = index + 1;
  pages.whole = { ids, places };
  return pages.whole;
};

/** What is in a list, in its order. */
const inOrder = (ids: readonly number[], { places }: WholeList) => {
  const place = (id: number) => places[id] ?? 0;
  return ids.filter(place).sort((one, other) => place(one) - place(other));
};

/** The texts of rows, each read once until something is written. */
const readById = (
  database: Database,
  name: string,
  text: NonNullable<Listing["text"]>,
  ids: readonly number[],
): readonly string[] => {
  const known = database.memo(
    `texts of ${name} ${text.sql} ${JSON.stringify(text.parameters)}`,
    () => new Map<number, string>(),
  );
  return ids.flatMap((id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const row = database
      .prepare(`SELECT ${text.sql} AS text FROM ${name} WHERE id = ?`)
      .get(...text.parameters, id);
    if (!row) return [];
    const read = String(row.text);
    if (known.size >= memoryLimit) known.clear();
    known.set(id, read);
    return read;
  });
};

/** Answers the page of a list that a request asks for. */
export const listPage = ({ call, state: { database } }: Context, listing: Listing): Answer => {
  const { name, through, where, parameters, order, descending, searched } = listing;
  const text = listing.text ?? { sql: `${name}.document`, parameters: [] };
  const page = readPage(call);
  const terms = searched ? searchTerms(call.query.q) : undefined;
  const direction = descending ? "DESC" : "ASC";
  const orders = [order, `${name}.id`].flatMap((by) => (by ? `${by} ${direction}` : []));
  // The planner keeps the order of a cross join: the few rows are gone through, the many looked up.
  const select = (what: string, tables: readonly (string | undefined)[], conditions: readonly string[]) =>
    `SELECT ${what} FROM ${tables.filter(Boolean).join(" CROSS JOIN ")}
     WHERE ${[...conditions, ...(through ? [through.on] : []), where].join(" AND ")} ORDER BY ${orders.join(", ")}`;

  const all = select(`${name}.id`, [through?.table, name], []);
  const key = `${all} ${JSON.stringify(parameters)}`;
  const found = `${name}_search`;
  const readFound = (term: string) =>
    database.memo(`${found} ${term}`, () =>
      readIds(database, `SELECT rowid AS id FROM ${found} WHERE ${found} MATCH ?`, [term]),
    );
  const readPart = () => {
    const sql =
      terms === undefined
        ? select(`${text.sql} AS text`, [through?.table, name], [])
        : select(
            `${text.sql} AS text`,
            [found, name, through?.table],
            [`${found} MATCH ?`, `${name}.id = ${found}.rowid`],
          );
    const searchedFor = terms === undefined ? [] : [terms];
    return database
      .prepare(`${sql} LIMIT ? OFFSET ?`)
      .all(...text.parameters, ...searchedFor, ...parameters, page.limit, page.offset)
      .map((row) => String(row.text));
  };

  const texts = database.memo(`${key} ${JSON.stringify([text, terms, page])}`, () => {
    const pages = database.memo(`pages of ${key}`, (): Pages => ({ spentMs: 0, whole: undefined }));
    const whole = wholeList(database, pages, name, all, parameters);
    if (whole) {
      const ids = terms === undefined ? whole.ids : inOrder(readFound(terms), whole);
      return readById(database, name, text, ids.slice(page.offset, page.offset + page.limit));
    }
    const started = performance.now();
    const part = readPart();
    pages.spentMs += performance.now() - started;
    return part;
  });
  return pageOf(texts, page);
};

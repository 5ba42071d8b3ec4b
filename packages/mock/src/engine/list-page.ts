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

/** From this row on, a page is looked for among the ids of all, when more than one such page is asked for. */
const deepRow = 1000;

type Parameters = readonly (string | number)[];

/**
 * The ids of all that is listed, or nothing while that does not pay: for the first page deep in a list that is read
 * since something was written, SQLite counts off the rows before it.
 */
const allIds = (database: Database, sql: string, parameters: Parameters): readonly number[] | undefined => {
  const key = `${sql} ${JSON.stringify(parameters)}`;
  const read = database.memo(`pages of ${key}`, () => ({ count: 0 }));
  read.count += 1;
  if (read.count === 1) return undefined;
  return database.memo(`ids of ${key}`, () => {
    const row = database.prepare(`SELECT json_group_array(id) AS ids FROM (${sql})`).get(...parameters);
    return JSON.parse(String(row?.ids)) as number[];
  });
};

/** Answers the page of a list that a request asks for. */
export const listPage = ({ call, state: { database } }: Context, listing: Listing): Answer => {
  const { name, through, where, order, descending, searched } = listing;
  const text = listing.text ?? { sql: `${name}.document`, parameters: [] };
  const page = readPage(call);
  const terms = searched ? searchTerms(call.query.q) : undefined;
  const found = `${name}_search`;
  // The planner keeps the order of a cross join: the few rows are gone through, the many looked up.
  const from = terms === undefined ? [through?.table, name] : [found, name, through?.table];
  const conditions = [
    ...(terms === undefined ? [] : [`${found} MATCH ?`, `${name}.id = ${found}.rowid`]),
    ...(through ? [through.on] : []),
    where,
  ];
  const parameters = [...(terms === undefined ? [] : [terms]), ...listing.parameters];
  const direction = descending ? "DESC" : "ASC";
  const orders = [order, `${name}.id`].flatMap((by) => (by ? `${by} ${direction}` : []));
  const rows = `FROM ${from.filter(Boolean).join(" CROSS JOIN ")} WHERE ${conditions.join(" AND ")} ORDER BY ${orders.join(", ")}`;

  const readPart = () =>
    database.texts(
      `SELECT ${text.sql} ${rows} LIMIT ? OFFSET ?`,
      ...text.parameters,
      ...parameters,
      page.limit,
      page.offset,
    );
  if (page.offset < deepRow) return pageOf(readPart(), page);
  const readById = (id: number) => {
    const row = database
      .prepare(`SELECT ${text.sql} AS text FROM ${name} WHERE id = ?`)
      .get(...text.parameters, id);
    return row ? [String(row.text)] : [];
  };
  const texts = database.memo(
    `${rows} ${JSON.stringify([...text.parameters, ...parameters, page])}`,
    () =>
      allIds(database, `SELECT ${name}.id ${rows}`, parameters)
        ?.slice(page.offset, page.offset + page.limit)
        .flatMap(readById) ?? readPart(),
  );
  return pageOf(texts, page);
};

import type { Answer } from "../call.ts";
import type { Context } from "./context.ts";
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

/** Answers the page of a list that a request asks for. */
export const listPage = ({ call, state }: Context, listing: Listing): Answer => {
  const { name, text, through, where, parameters, order, descending, searched } = listing;
  const page = readPage(call);
  const terms = searched ? searchTerms(call.query.q) : undefined;
  const direction = descending ? "DESC" : "ASC";
  const found = `${name}_search`;
  // The planner keeps the order of a cross join: the few rows are gone through, the many looked up.
  const from = terms === undefined ? [through?.table, name] : [found, name, through?.table];
  const conditions = [
    ...(terms === undefined ? [] : [`${found} MATCH ?`, `${name}.id = ${found}.rowid`]),
    ...(through ? [through.on] : []),
    where,
  ];
  const texts = state.database.texts(
    `SELECT ${text?.sql ?? `${name}.document`} FROM ${from.filter(Boolean).join(" CROSS JOIN ")} WHERE ${conditions.join(" AND ")}
     ORDER BY ${[order, `${name}.id`].flatMap((by) => (by ? `${by} ${direction}` : [])).join(", ")} LIMIT ? OFFSET ?`,
    ...(text?.parameters ?? []),
    ...(terms === undefined ? [] : [terms]),
    ...parameters,
    page.limit,
    page.offset,
  );
  return pageOf(texts, page);
};

import type { Answer, Call } from "../call.ts";
import { all } from "./answers.ts";
import { badRequest, notFound, type Refusal } from "./refusal.ts";

/** Which part of a list is asked for. */
export interface Page {
  readonly number: number;
  readonly limit: number;
  readonly offset: number;
}

/** A number in decimal digits: what judged it takes `1e1` and `0x1` for numbers, too. */
const readNumber = (text: unknown, otherwise: number) => {
  if (text === undefined || text === "") return otherwise;
  if (!/^\d+$/.test(String(text))) throw badRequest("A page and its length are whole numbers.");
  return Number(text);
};

/**
 * Reads `page` and `per_page`, which were found to be within their bounds.
 *
 * @throws {@link Refusal} 400 for what is not written as a whole number.
 */
export const readPage = ({ query }: Call): Page => {
  const number = readNumber(query.page, 1);
  const limit = readNumber(query.per_page, 100);
  // A page may be further away than SQLite counts.
  return { number, limit, offset: Math.min((number - 1) * limit, Number.MAX_SAFE_INTEGER) };
};

/**
 * `200` with the page. The first page exists even when it is empty.
 *
 * @param pastTheEnd What a page past the end is refused with; 404 unless the operation has another status for it.
 */
export const pageOf = (
  texts: readonly string[],
  { number }: Page,
  pastTheEnd: () => Refusal = () => notFound("The page is past the end."),
): Answer => {
  if (texts.length === 0 && number > 1) throw pastTheEnd();
  return all(texts);
};

import type { LoadRequest } from "./load.ts";

/** How many contacts a page has that is about 4 kB long. */
export const pageSize = 7;

const sorts = ["created_at", "company_name", "title", "first_name", "last_name", "primary_email_address"];
/** Every way to sort. */
const orders = sorts.flatMap((sort) => ["asc", "desc"].map((way) => `sort_by=${sort}&direction=${way}`));

/** A list of contacts, by its query. */
export const list = (query: string): LoadRequest => ({
  method: "GET",
  path: `/api/v1/contacts.json?${query}`,
});

/** Ten pages of five sizes around that of 4 kB in twelve orders: 600 requests, twice the answers that the sandbox keeps. */
export const listPages = (firstPage: number): LoadRequest[] =>
  Array.from({ length: 10 }, (_, index) => firstPage + index).flatMap((page) =>
    [-2, -1, 0, 1, 2].flatMap((more) =>
      orders.map((order) => list(`per_page=${pageSize + more}&page=${page}&${order}`)),
    ),
  );

/** Words to search for, in twelve orders. */
export const listMatches = (words: readonly string[]): LoadRequest[] =>
  words.flatMap((word) => orders.map((order) => list(`per_page=${pageSize}&q=${word}&${order}`)));

/** The same requests with a change of a contact in the place of every tenth. */
export const withWrites = (requests: readonly LoadRequest[]): LoadRequest[] =>
  requests.map((request, index) => {
    if (index % 10 < 9) return request;
    const body = JSON.stringify({ title: `Broker ${index}` });
    return { method: "PUT", path: `/api/v1/contacts/${1 + (index % 2)}.json`, body };
  });

/** Requests that come in another order, the same in every run: next to each other they share little. */
export const shuffle = (requests: readonly LoadRequest[]): LoadRequest[] => {
  // A step that has no divisor in common with the length comes to each of them once.
  const divide = (a: number, b: number): number => (b === 0 ? a : divide(b, a % b));
  let step = Math.floor(requests.length * 0.618);
  while (divide(requests.length, step) > 1) step += 1;
  return requests.map((_, index) => requests[(index * step) % requests.length] as LoadRequest);
};

const getText = async (url: string, path: string, token: string): Promise<string> => {
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`);
  return response.text();
};

/** What a sandbox answers to each of some lists, by path. */
export const recordAnswers = async (
  url: string,
  requests: readonly LoadRequest[],
  token: string,
): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {};
  for (const { method, path } of requests) {
    if (method === "GET") answers[path] ??= await getText(url, path, token);
  }
  return answers;
};

/**
 * The first words that find a page full of contacts.
 *
 * @throws Error when there are too few.
 */
export const findWords = async (
  url: string,
  candidates: readonly string[],
  count: number,
  token: string,
): Promise<string[]> => {
  const found: string[] = [];
  for (const word of candidates) {
    const text = await getText(url, list(`per_page=${pageSize}&q=${word}`).path, token);
    if ((JSON.parse(text) as unknown[]).length === pageSize) found.push(word);
    if (found.length === count) return found;
  }
  throw new Error(`only ${found.length} of ${candidates.length} words find ${pageSize} contacts`);
};

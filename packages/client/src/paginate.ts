import type { Call, WithResponse } from "./call.ts";
import { checkNumber } from "./check-number.ts";

/** One page of a list. Its async iterator goes on to the items of the later pages. */
export interface Page<T> extends Array<T>, AsyncIterable<T> {}

/** Options of {@link List.pages}. */
export interface PagesOptions {
  /**
   * How many pages are asked for at the same time at most. They come in order all the same. It begins with one
   * and grows fourfold with every full page, so a short list costs few requests, and at the end at most
   * `concurrency - 1` of them were for nothing.
   *
   * @default 1
   */
  concurrency?: number | undefined;
  /**
   * The first page.
   *
   * @default the `page` of the query, else 1
   */
  from?: number | undefined;
}

/**
 * A list that asks for a page when it is awaited or iterated, and not before.
 *
 * A page past the end is the end of the list, not an error.
 *
 * @example
 * ```ts
 * const page = await outstand.contacts.list({ per_page: 50 });
 * for await (const contact of outstand.contacts.list()) console.log(contact.full_name);
 * for await (const contacts of outstand.contacts.list().pages({ concurrency: 4 })) console.log(contacts.length);
 * ```
 */
export interface List<T> extends Call<Page<T>>, AsyncIterable<T> {
  /** All pages that are not empty, each an array. */
  pages(options?: PagesOptions): AsyncGenerator<T[], void, undefined>;
}

/** Asks for one page: `[]` past the end. */
export type LoadPage<T> = (page: number, signal: AbortSignal | undefined) => Promise<WithResponse<T[]>>;

/**
 * A lazy list over a function that loads a page.
 *
 * @param start - the first page
 * @param perPage - how many items a full page has
 * @param signal - the caller's
 */
export const paginate = <T>(
  load: LoadPage<T>,
  start: number,
  perPage: number,
  signal: AbortSignal | undefined,
): List<T> => {
  let first: Promise<WithResponse<T[]>> | undefined;
  const withResponse = () => {
    first ??= load(start, signal).then((page) => {
      Object.defineProperty(page.data, Symbol.asyncIterator, { value: items });
      return page;
    });
    return first;
  };
  const promise = () => withResponse().then(({ data }) => data);

  async function* pages({ concurrency = 1, from = start }: PagesOptions = {}) {
    checkNumber("concurrency", concurrency);
    const stop = new AbortController();
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    const ahead: Promise<WithResponse<T[]>>[] = [];
    try {
      for (let page = from, width = 1; ; width = Math.min(width * 4, concurrency)) {
        while (ahead.length < width) {
          const loading = (page === start && first) || load(page, either);
          loading.catch(() => {});
          ahead.push(loading);
          page++;
        }
        const { data } = await (ahead.shift() as Promise<WithResponse<T[]>>);
        // Who gets the page may empty it.
        const { length } = data;
        if (length > 0) yield data;
        if (length < perPage) return;
      }
    } finally {
      stop.abort();
    }
  }

  async function* items() {
    for await (const page of pages()) for (const item of page) yield item;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page.
    then: (onFulfilled?: never, onRejected?: never) => promise().then(onFulfilled, onRejected),
    catch: (onRejected?: never) => promise().catch(onRejected),
    finally: (onFinally?: never) => promise().finally(onFinally),
    withResponse,
    pages,
    [Symbol.asyncIterator]: items,
  } as unknown as List<T>;
};

import fc from "fast-check";
import { expect, test } from "vitest";
import { BadRequestError, ConfigError, createOutstand, NotFoundError } from "../src/index.ts";
import { empty, json, stubFetch } from "./stub-fetch.ts";

/** A service with so many contacts, which answers a page that does not exist with `past`. */
function serve(total: number, past = 404) {
  const fetch = stubFetch(({ url }) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    const perPage = Number(url.searchParams.get("per_page") ?? 100);
    const from = (page - 1) * perPage;
    if (page > 1 && from >= total) return empty(past);
    return json(
      Array.from({ length: Math.max(0, Math.min(perPage, total - from)) }, (_, i) => ({ id: from + i })),
    );
  });
  return { fetch, outstand: createOutstand({ auth: "t", fetch, rateLimit: false }) };
}

const ids = (items: readonly { id: number }[]) => items.map(({ id }) => id);
const upTo = (total: number) => Array.from({ length: total }, (_, i) => i);

async function collect(list: AsyncIterable<{ id: number }>): Promise<number[]> {
  const found: number[] = [];
  for await (const { id } of list) found.push(id);
  return found;
}

test("asks for nothing until it is awaited or iterated, and for one page however often it is awaited", async () => {
  const { fetch, outstand } = serve(250);
  const list = outstand.contacts.list();
  expect(fetch.requests).toHaveLength(0);
  expect(await list).toHaveLength(100);
  expect(await list).toHaveLength(100);
  await list.catch(() => {}).finally(() => {});
  expect(fetch.requests).toHaveLength(1);
});

test.each([0, 1, 99, 100, 101, 200, 205])("iterates over all of %i contacts, once each", async (total) => {
  const { outstand } = serve(total);
  expect(await collect(outstand.contacts.list())).toEqual(upTo(total));
});

test("goes on to the later pages from an awaited array, without asking for the first again", async () => {
  const { fetch, outstand } = serve(205);
  const page = await outstand.contacts.list();
  expect(await collect(page)).toEqual(upTo(205));
  expect(fetch.requests).toHaveLength(3);
  expect(Object.keys(page)).toHaveLength(100);
});

test("takes a 404 past the end for the end, and a 400 as well, which the list of users gives", async () => {
  const contacts = serve(100);
  expect(await collect(contacts.outstand.contacts.list())).toEqual(upTo(100));
  const users = serve(100, 400);
  let count = 0;
  for await (const _ of users.outstand.users.list()) count++;
  expect(count).toBe(100);
});

test.each([
  [404, NotFoundError],
  [400, BadRequestError],
] as const)("throws a %i on the first page", async (status, type) => {
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(empty(status)), rateLimit: false });
  await expect(outstand.groups.list()).rejects.toBeInstanceOf(type);
  await expect(collect(outstand.groups.list())).rejects.toBeInstanceOf(type);
});

test("throws what fails on a later page", async () => {
  const full = upTo(100).map((id) => ({ id }));
  const outstand = createOutstand({ auth: "t", fetch: stubFetch(json(full), empty(403)), rateLimit: false });
  await expect(collect(outstand.contacts.list())).rejects.toThrow("answered 403");
});

test.each([0, 101, 1.5, Number.NaN])("refuses per_page %d before sending", async (per_page) => {
  const { fetch, outstand } = serve(1);
  await expect(outstand.contacts.list({ per_page })).rejects.toBeInstanceOf(ConfigError);
  await expect(collect(outstand.contacts.list({ per_page }))).rejects.toBeInstanceOf(ConfigError);
  expect(fetch.requests).toHaveLength(0);
});

test("keeps the rest of the query on every page", async () => {
  const { fetch, outstand } = serve(25);
  await collect(outstand.contacts.list({ q: "smith & co", per_page: 10 }));
  expect(fetch.requests.map(({ url }) => url.searchParams.get("q"))).toEqual(Array(3).fill("smith & co"));
  expect(fetch.requests.map(({ url }) => url.searchParams.get("per_page"))).toEqual(Array(3).fill("10"));
});

test("resumes from a page", async () => {
  const { fetch, outstand } = serve(25);
  const pages: number[][] = [];
  for await (const page of outstand.contacts.list({ per_page: 10 }).pages({ from: 3 })) pages.push(ids(page));
  expect(pages).toEqual([[20, 21, 22, 23, 24]]);
  expect(fetch.requests).toHaveLength(1);
});

test("stops asking when the loop is left", async () => {
  const { fetch, outstand } = serve(1000);
  for await (const { id } of outstand.contacts.list({ per_page: 10 })) if (id === 12) break;
  expect(fetch.requests).toHaveLength(2);
});

test("aborts what was asked ahead when the loop is left", async () => {
  const { fetch, outstand } = serve(1000);
  let seen = 0;
  for await (const _ of outstand.contacts.list({ per_page: 10 }).pages({ concurrency: 4 })) {
    if (++seen === 3) break;
  }
  const aborted = fetch.requests.filter(({ signal }) => signal.aborted);
  expect(aborted.length).toBeGreaterThan(0);
});

test("gives pages in order at any concurrency, and wastes at most concurrency - 1 requests", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(260),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 8 }),
      async (total, per_page, concurrency) => {
        const { fetch, outstand } = serve(total);
        const found: number[] = [];
        for await (const page of outstand.contacts.list({ per_page }).pages({ concurrency }))
          found.push(...ids(page));
        expect(found).toEqual(upTo(total));
        const needed = Math.floor(total / per_page) + 1;
        expect(fetch.requests.length).toBeLessThanOrEqual(needed + concurrency - 1);
      },
    ),
    { numRuns: 60 },
  );
});

test("an async function that returns a list gives its first page, which still iterates over all", async () => {
  const { outstand } = serve(205);
  const list = async () => outstand.contacts.list();
  expect(await collect(await list())).toEqual(upTo(205));
});

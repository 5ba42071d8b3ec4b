import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ConfigError,
  type Contact,
  createOutstand,
  createRateLimit,
  NotFoundError,
  ServerError,
} from "../src/index.ts";
import { settle, useFakeClock } from "./fake-clock.ts";
import { empty, json, type SentRequest, stubFetch } from "./stub-fetch.ts";

/** A service with so many contacts, that answers what is past the end as told. */
function serviceOf(count: number, { end = 404, emptyEnd = false, ...options } = {}) {
  const fetch = stubFetch(({ url }: SentRequest) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    const perPage = Number(url.searchParams.get("per_page") ?? 100);
    const first = (page - 1) * perPage;
    if (page > 1 && first >= count && !emptyEnd) return empty(end);
    const items = Array.from({ length: Math.max(0, Math.min(perPage, count - first)) }, (_, index) => ({
      id: first + index + 1,
    }));
    return json(items);
  });
  const outstand = createOutstand({ auth: "t", fetch, rateLimit: false, retry: false, ...options });
  return { fetch, outstand };
}

const idsTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function idsOf(items: AsyncIterable<{ id: number }>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

const pagesAsked = (fetch: { requests: SentRequest[] }) =>
  fetch.requests.map(({ url }) => Number(url.searchParams.get("page")));

test("sends nothing until it is awaited, and one request however often it is awaited", async () => {
  const { fetch, outstand } = serviceOf(3);
  const list = outstand.contacts.list();
  await settle();
  expect(fetch.requests).toHaveLength(0);
  const pages = await Promise.all([
    list,
    list,
    list.then((page) => page),
    list.withResponse().then(({ data }) => data),
  ]);
  expect(new Set(pages).size).toBe(1);
  expect(fetch.requests).toHaveLength(1);
});

test("goes on behind a page that its reader has emptied", async () => {
  const { outstand } = serviceOf(250);
  const ids: number[] = [];
  for await (const page of outstand.contacts.list().pages()) {
    while (page.length > 0) ids.push(...page.splice(0, 10).map(({ id }) => id));
  }
  expect(ids).toEqual(idsTo(250));
});

test("is asked for its first page once when the page is a numeric string", async () => {
  const { fetch, outstand } = serviceOf(250);
  const list = outstand.contacts.list({ page: "2" as never });
  await list;
  expect(await idsOf(list)).toEqual(idsTo(250).slice(100));
  expect(pagesAsked(fetch)).toEqual([2, 3]);
});

test("is awaited for an array of one page", async () => {
  const { outstand } = serviceOf(205);
  const page = await outstand.contacts.list({ per_page: 50 });
  expect(Array.isArray(page)).toBe(true);
  expect(page).toHaveLength(50);
  expect(page.map(({ id }) => id)).toEqual(idsTo(50));
  expect(Object.keys(page)).toHaveLength(50);
});

test("has then, catch and finally", async () => {
  const { outstand } = serviceOf(2);
  const events: string[] = [];
  const length = await outstand.contacts
    .list()
    .finally(() => events.push("finally"))
    .then((page) => page.length);
  expect([length, events]).toEqual([2, ["finally"]]);
  const failing = createOutstand({ auth: "t", fetch: stubFetch(empty(500)), retry: false });
  expect(await failing.contacts.list().catch((error) => error.status)).toBe(500);
  expect(await failing.contacts.list().then(null, (error) => error.status)).toBe(500);
});

test("is iterated over every item of every page", async () => {
  const { fetch, outstand } = serviceOf(205);
  expect(await idsOf(outstand.contacts.list())).toEqual(idsTo(205));
  expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
});

test("goes on to the later pages after an await, without asking for the first again", async () => {
  const { fetch, outstand } = serviceOf(205);
  const list = async () => outstand.contacts.list();
  expect(await idsOf(await list())).toEqual(idsTo(205));
  expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
});

test.each([
  ["a 404", {}],
  ["a 400, as the list of users", { end: 400 }],
  ["an empty page", { emptyEnd: true }],
])("ends an exact multiple of per_page at %s", async (_, options) => {
  const { fetch, outstand } = serviceOf(20, options);
  expect(await idsOf(outstand.contacts.list({ per_page: 10 }))).toEqual(idsTo(20));
  expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
});

test("has no page when there is nothing", async () => {
  const { fetch, outstand } = serviceOf(0);
  const pages: Contact[][] = [];
  for await (const page of outstand.contacts.list().pages()) pages.push(page);
  expect(pages).toEqual([]);
  expect(await outstand.contacts.list()).toEqual([]);
  expect(pagesAsked(fetch)).toEqual([1, 1]);
});

test("takes 404 on the first page as an error, and above it as the end", async () => {
  const fetch = stubFetch(empty(404));
  const outstand = createOutstand({ auth: "t", fetch });
  await expect(outstand.contacts.listForGroup(9)).rejects.toThrow(NotFoundError);
  await expect(idsOf(outstand.contacts.listForGroup(9))).rejects.toThrow(NotFoundError);
  expect(await outstand.contacts.list({ page: 2 })).toEqual([]);
  expect(await idsOf(outstand.contacts.list({ page: 2 }))).toEqual([]);
});

test.each([401, 403, 500])("takes %i as an error on every page", async (end) => {
  const { outstand } = serviceOf(20, { end });
  await expect(idsOf(outstand.contacts.list({ per_page: 10 }))).rejects.toMatchObject({ status: end });
});

test("begins where it is told", async () => {
  const { fetch, outstand } = serviceOf(50);
  expect(await idsOf(outstand.contacts.list({ per_page: 10, page: 4 }))).toEqual(idsTo(50).slice(30));
  const pages: number[] = [];
  for await (const page of outstand.contacts.list({ per_page: 10 }).pages({ from: 5 }))
    pages.push(page.length);
  expect(pages).toEqual([10]);
  expect(pagesAsked(fetch)).toEqual([4, 5, 6, 5, 6]);
});

test("passes the query on to every page", async () => {
  const { fetch, outstand } = serviceOf(20);
  await idsOf(outstand.contacts.list({ q: "smith", per_page: 10 }, { query: { extra: 1 } }));
  for (const { url } of fetch.requests) {
    expect(url.searchParams.get("q")).toBe("smith");
    expect(url.searchParams.get("extra")).toBe("1");
  }
});

test.each([
  { per_page: 0 },
  { per_page: 101 },
  { per_page: 1.5 },
  { per_page: Number.NaN },
  { page: 0 },
  { page: -1 },
])("refuses %j before sending", async (query) => {
  const { fetch, outstand } = serviceOf(5);
  const list = outstand.contacts.list(query);
  await expect(list).rejects.toThrow(ConfigError);
  await expect(idsOf(list)).rejects.toThrow(ConfigError);
  expect(fetch.requests).toHaveLength(0);
});

test.each([0, 1.5, Number.NaN])("refuses a concurrency of %d before sending", async (concurrency) => {
  const { fetch, outstand } = serviceOf(5);
  await expect(outstand.contacts.list().pages({ concurrency }).next()).rejects.toThrow(ConfigError);
  expect(fetch.requests).toHaveLength(0);
});

test("neither loses nor doubles an item, whatever the size, the pages and the concurrency", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(300),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      fc.array(fc.nat(4), { minLength: 1 }),
      async (count, per_page, concurrency, emptyEnd, latencies) => {
        const { fetch, outstand } = serviceOf(count, { emptyEnd });
        const ids: number[] = [];
        let read = 0;
        let ahead = 0;
        for await (const page of outstand.contacts.list({ per_page }).pages({ concurrency })) {
          ahead = Math.max(ahead, fetch.requests.length - read);
          read++;
          for (let tick = latencies[read % latencies.length] as number; tick > 0; tick--) await null;
          ids.push(...page.map(({ id }) => id));
        }
        expect(ids).toEqual(idsTo(count));
        const needed = Math.floor(count / per_page) + 1;
        expect(fetch.requests.length).toBeLessThanOrEqual(needed + concurrency - 1);
        expect(ahead).toBeLessThanOrEqual(concurrency);
      },
    ),
    { numRuns: 60 },
  );
});

test("asks for several pages at a time, more with every full page, and keeps their order", async () => {
  const clock = useFakeClock();
  let inFlight = 0;
  const widths: number[] = [];
  const fetch = stubFetch(async ({ url }) => {
    widths.push(++inFlight);
    const page = Number(url.searchParams.get("page"));
    await new Promise<void>((resolve) => clock.after(page % 2 ? 50 : 90, resolve));
    inFlight--;
    return page > 12 ? empty(404) : json([{ id: page }]);
  });
  const outstand = createOutstand({ auth: "t", fetch, rateLimit: false });
  const ids: number[] = [];
  const reading = (async () => {
    for await (const page of outstand.contacts.list({ per_page: 1 }).pages({ concurrency: 8 })) {
      ids.push(...page.map(({ id }) => id));
    }
  })();
  await clock.advance(49);
  expect(widths).toEqual([1]);
  await clock.advance(1);
  expect(Math.max(...widths)).toBe(4);
  await clock.advance(1000);
  await reading;
  expect(Math.max(...widths)).toBe(8);
  expect(ids).toEqual(idsTo(12));
});

test("aborts what it has asked for ahead when the reader stops", async () => {
  const clock = useFakeClock();
  const fetch = stubFetch(async ({ url }) => {
    if (Number(url.searchParams.get("page")) > 2) await new Promise(() => {});
    return json([{ id: 1 }]);
  });
  const rateLimit = createRateLimit({ requests: 4, windowMs: 1e6 });
  const outstand = createOutstand({ auth: "t", fetch, rateLimit });
  for await (const _ of outstand.contacts.list({ per_page: 1 }).pages({ concurrency: 8 })) {
    if (fetch.requests.length > 2) break;
  }
  await settle();
  expect(fetch.requests.slice(2).every(({ signal }) => signal.aborted)).toBe(true);
  expect(clock.pending).toBe(0);
});

test("throws a failure of a page when its turn comes, and leaves none unhandled", async () => {
  const fetch = stubFetch(({ url }) =>
    Number(url.searchParams.get("page")) > 2 ? empty(500) : json([{ id: 1 }]),
  );
  const outstand = createOutstand({ auth: "t", fetch, retry: false });
  let read = 0;
  const reading = async () => {
    for await (const page of outstand.contacts.list({ per_page: 1 }).pages({ concurrency: 8 }))
      read += page.length;
  };
  await expect(reading()).rejects.toThrow(ServerError);
  expect(read).toBe(2);
});

test("ends with the caller's reason, and leaves no listener", async () => {
  const { outstand } = serviceOf(100);
  const controller = new AbortController();
  const reason = new Error("enough");
  const list = outstand.contacts.list({ per_page: 10 }, { signal: controller.signal });
  const ids: number[] = [];
  const reading = async () => {
    for await (const { id } of list) {
      ids.push(id);
      if (id === 25) controller.abort(reason);
    }
  };
  await expect(reading()).rejects.toBe(reason);
  expect(ids).toEqual(idsTo(30));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  await expect(outstand.contacts.list({}, { signal: controller.signal })).rejects.toBe(reason);
});

test("gives the response of the first page", async () => {
  const { outstand } = serviceOf(3);
  const { data, response } = await outstand.contacts.list().withResponse();
  expect(data).toHaveLength(3);
  expect(response.status).toBe(200);
});

test("iterates 100,000 items without keeping them", async () => {
  const page = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ id: index })));
  const body = new TextEncoder().encode(page);
  let pages = 0;
  const fetch = async () => (++pages > 1000 ? empty(404) : new Response(body));
  const outstand = createOutstand({ auth: "t", fetch, rateLimit: false });
  let count = 0;
  const before = process.memoryUsage().heapUsed;
  for await (const _ of outstand.contacts.list()) count++;
  expect(count).toBe(100_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60e6);
});

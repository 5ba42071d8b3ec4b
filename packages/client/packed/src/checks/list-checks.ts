import { type Checks, expectEqual } from "./check.ts";

/** Ids from 1 to the last contact of the server. */
const allIds = Array.from({ length: 25 }, (_, index) => index + 1);

/** Lists. */
export const listChecks: Checks = {
  "awaits one page": async ({ outstand }) => {
    const page = await outstand.contacts.list({ per_page: 10 });
    expectEqual(
      page.map(({ id }) => id),
      allIds.slice(0, 10),
    );
  },
  "iterates every item of every page": async ({ outstand }) => {
    const ids: number[] = [];
    for await (const { id } of outstand.contacts.list({ per_page: 10 })) ids.push(id);
    expectEqual(ids, allIds);
  },
  "goes on to the later pages after an await": async ({ outstand }) => {
    const ids: number[] = [];
    for await (const { id } of await outstand.contacts.list({ per_page: 10 })) ids.push(id);
    expectEqual(ids, allIds);
  },
  "takes several pages at a time, in order": async ({ outstand }) => {
    const pages: number[] = [];
    for await (const page of outstand.contacts.list({ per_page: 4 }).pages({ concurrency: 3, from: 2 })) {
      pages.push(page[0]?.id as number);
    }
    expectEqual(pages, [5, 9, 13, 17, 21, 25]);
  },
  "ends when the last page is full": async ({ outstand }) => {
    const ids: number[] = [];
    for await (const { id } of outstand.contacts.list({ per_page: 5 })) ids.push(id);
    expectEqual(ids, allIds);
  },
};

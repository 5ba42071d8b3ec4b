import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox({ contacts: 1500 });
const { send, pluck, create } = sandbox;

/** Reads a list page by page, up to the 404 past its end. */
const walk = async (path: string, perPage: number) => {
  const ids: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const part = await pluck(`${path}&per_page=${perPage}&page=${page}`, "id");
    if (!Array.isArray(part)) return { ids, end: part };
    ids.push(...part);
  }
};

const ordered = async (query: string, ids: readonly unknown[], attribute: string) => {
  const shown = await Promise.all(
    Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
      pluck(`/contacts.json?${query}&page=${page + 1}`, attribute),
    ),
  );
  const words = shown.flat().map((word) => String(word ?? "").toLowerCase());
  expect(words).toHaveLength(ids.length);
  return words.every((word, at) => at === 0 || String(words[at - 1]) <= word);
};

describe("a long list", () => {
  it("has every item once, in order, whatever the length of its pages", async () => {
    const query = "sort_by=company_name";
    const hundreds = await walk(`/contacts.json?${query}`, 100);
    expect(hundreds.end).toBe(404);
    expect(new Set(hundreds.ids).size).toBe(1503);
    expect((await walk(`/contacts.json?${query}`, 97)).ids).toEqual(hundreds.ids);
    expect((await walk(`/contacts.json?${query}&direction=desc`, 100)).ids).toEqual(
      hundreds.ids.toReversed(),
    );
    expect(await ordered(query, hundreds.ids, "company_name")).toBe(true);
  });

  it("is searched through to its end", async () => {
    const { ids } = await walk("/contacts.json?q=united&sort_by=last_name", 100);
    expect(ids).toEqual([]);
    const found = await walk("/contacts.json?q=example&sort_by=last_name", 100);
    expect(found.ids.length).toBeGreaterThan(1200);
    expect(new Set(found.ids).size).toBe(found.ids.length);
  });

  it("finds the same in the same order, however often it is asked", async () => {
    for (const query of ["q=chen", "q=540", "q=roanoke%20chen", "direction=desc&q=chen"]) {
      // Has what was read before forgotten.
      await create("/contacts.json", { first_name: "Roanoke", last_name: "Chen" });
      const path = `/contacts.json?sort_by=title&${query}`;
      const first = (await pluck(`${path}&per_page=100`, "id")) as number[];
      expect(first.length).toBeGreaterThan(2);
      for (let size = 99; size > 60; size -= 1)
        expect(await pluck(`${path}&per_page=${size}`, "id")).toEqual(first.slice(0, size));
      expect(await pluck(`${path}&per_page=2&page=2`, "id")).toEqual(first.slice(2, 4));
    }
  });

  it("shows a change on a page deep in it that was read before", async () => {
    const last = "/contacts.json?sort_by=last_name&page=16";
    for (let times = 0; times < 3; times += 1) expect(await pluck(last, "id")).toHaveLength(3);
    const [id] = (await pluck(last, "id")) as number[];
    await create("/contacts.json", { first_name: "Zz", last_name: "zzz" });
    for (let times = 0; times < 3; times += 1) {
      expect(await pluck(last, "last_name")).toEqual([
        expect.any(String),
        expect.any(String),
        expect.any(String),
        "zzz",
      ]);
    }
    await send("PUT", `/contacts/${id}.json`, { title: "Changed" });
    for (let times = 0; times < 3; times += 1) expect(await pluck(last, "title")).toContain("Changed");
    await send("DELETE", `/contacts/${id}.json`);
    for (let times = 0; times < 3; times += 1) expect(await pluck(last, "id")).not.toContain(id);
  });

  it("keeps its order of ids among equals, in both directions", async () => {
    const up = (await pluck("/contacts.json?sort_by=title", "id")) as number[];
    expect(up).toEqual(up.toSorted((one, other) => one - other));
    const down = (await pluck("/contacts.json?sort_by=title&direction=desc&page=16", "id")) as number[];
    expect(down).toEqual(up.slice(0, 3).toReversed());
  });
});

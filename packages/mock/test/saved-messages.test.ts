import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { get, list, pluck, status, become } = sandbox;
const names = (query: string) => pluck(`/saved_messages.json?${query}`, "name");

describe("saved messages", () => {
  it("are listed by template, which is email-greeting unless told otherwise, the newest first", async () => {
    const newestFirst = [
      "Happy Thanksgiving",
      "Thank You",
      "Happy Birthday",
      "Happy Mother's Day",
      "Happy New Year",
      "Happy Father's Day",
    ];
    expect(await names("")).toEqual(newestFirst);
    expect(await names("template=email-greeting")).toEqual(newestFirst);
    expect(await names("direction=asc")).toEqual(newestFirst.toReversed());
    expect(await names("template=mini-postcard")).toEqual(["See You Soon", "Reminder"]);
    expect(await names("template=letter")).toBe(400);
  });

  it("are sorted by name, downwards unless told otherwise", async () => {
    const sorted = [
      "Happy Birthday",
      "Happy Father's Day",
      "Happy Mother's Day",
      "Happy New Year",
      "Happy Thanksgiving",
      "Thank You",
    ];
    expect(await names("sort_by=name&direction=asc")).toEqual(sorted);
    expect(await names("sort_by=name")).toEqual(sorted.toReversed());
  });

  it("are found by words of their name and subject, whatever the syntax", async () => {
    expect(await names("q=mom")).toEqual(["Happy Mother's Day"]);
    expect(await names("q=happy+father")).toEqual(["Happy Father's Day"]);
    for (const q of ['"', "a OR b", "NEAR(", "'; DROP TABLE saved_messages; --"]) {
      expect(await names(`q=${encodeURIComponent(q)}`), q).toEqual([]);
    }
  });

  it("are found by the name of their category, whatever its case", async () => {
    expect(await names("category=father's+day")).toEqual(["Happy Father's Day"]);
    expect(await names("category=Thank+You&sort_by=name")).toEqual(["Thank You", "Happy Thanksgiving"]);
    expect(await names("category=Father")).toEqual([]);
    expect(await names("category=Holidays&q=thankful")).toEqual(["Happy Thanksgiving"]);
  });

  it("are made, shared or bought by whom they are called mine", async () => {
    expect(await names("filter_by=mine")).toEqual(["Happy Thanksgiving", "Happy Mother's Day"]);
    expect(await names("filter_by=mine&template=branded-email")).toEqual(["Welcome"]);
    expect(await names("filter_by=all")).toHaveLength(6);
  });

  it("can be bought when they have a price and are not bought yet", async () => {
    expect(await names("filter_by=buy")).toEqual([]);
    expect(await names("filter_by=buy&template=branded-email")).toEqual(["Open House"]);
    become("user67890");
    expect(await names("filter_by=buy")).toEqual(["Happy Thanksgiving"]);
  });

  it("of other users are seen in no list and not by their id", async () => {
    const [made] = (await list("/saved_messages.json?filter_by=mine")).filter(({ price }) => price === null);
    expect(await get(`/saved_messages/${made?.id}.json`)).toEqual(made);
    become("user67890");
    expect(await names("")).not.toContain(made?.name);
    expect(await status("GET", `/saved_messages/${made?.id}.json`)).toBe(404);
    expect(await names("filter_by=mine&template=branded-email")).toEqual(["Welcome"]);
  });

  it("have pages, and 404 past the end", async () => {
    expect(await names("per_page=4&page=2")).toHaveLength(2);
    expect(await names("per_page=4&page=3")).toBe(404);
    expect(await status("GET", "/saved_messages/nothing.json")).toBe(404);
  });
});

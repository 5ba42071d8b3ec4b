import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relative } from "../src/site/relative.ts";

describe("relative", () => {
  it.each([
    ["/", "/guides/pagination/", "guides/pagination/"],
    ["/guides/pagination/", "/", "../../"],
    ["/guides/pagination/", "/guides/pagination/#resume", "./#resume"],
    ["/guides/pagination/", "/guides/", "../"],
    ["/guides/pagination/", "/_astro/a.css?x=1", "../../_astro/a.css?x=1"],
    ["/guides/pagination.md", "/guides/errors.md", "errors.md"],
  ])("leads from %s to %s by %s", (from, to, way) => {
    expect(relative(from, to)).toBe(way);
  });

  it("leads wherever a browser would find the absolute path, below any base", () => {
    const folder = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 });
    const path = fc
      .tuple(folder, fc.constantFrom("", "page.html", "d"))
      .map(([folders, file]) => `/${folders.map((name) => `${name}/`).join("")}${file}`);
    fc.assert(
      fc.property(path, path, (from, to) => {
        const found = new URL(relative(from, to), `http://host/some/base${from}`);
        expect(found.pathname).toBe(`/some/base${to}`);
      }),
    );
  });
});

import { expect, it } from "vitest";
import { checkLinks } from "../src/site/check-links.ts";

it("finds links and anchors that lead nowhere, and no others", () => {
  const pages = new Map([
    [
      "/",
      '<a href="a/">1</a><a href="a/#there">2</a><a href="b/">3</a><a href="https://example.com/x">4</a>',
    ],
    [
      "/a/",
      '<h2 id="there">5</h2><a href="#here">6</a><a href="../file.json">7</a><img src="none.png"><a href="../r/#/x/y">8</a>',
    ],
    ["/r/", `<script>document.body.innerHTML = '<a href="nowhere/">';</script>`],
  ]);
  expect(checkLinks(pages, new Set(["/file.json"]))).toEqual([
    { page: "/", link: "b/", reason: "there is nothing at b/" },
    { page: "/a/", link: "#here", reason: "there is no such place as #here" },
    { page: "/a/", link: "none.png", reason: "there is nothing at none.png" },
  ]);
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { finishPage, finishStyles } from "../src/site/finish-page.ts";

const head = '<html><head><meta charset="utf-8"/></head>';
const finish = (body: string, base?: string) =>
  finishPage({ html: `${head}<body>${body}</body></html>`, path: "/a/b/", base });
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("finishPage", () => {
  it("makes links relative, and leaves other hosts and anchors alone", () => {
    const html = finish(
      '<a href="/c/">1</a><img src="/d.png"/><a href="//x/">2</a><a href="https://x/">3</a><a href="#e">4</a>',
    );
    expect(html).toContain(
      '<a href="../../c/">1</a><img src="../../d.png"/><a href="//x/">2</a><a href="https://x/">3</a><a href="#e">4</a>',
    );
  });

  it("puts links below the base of a page that cannot know its own depth", () => {
    expect(finish('<a href="/c/">1</a>', "/base/")).toContain('<a href="/base/c/">1</a>');
  });

  it("does not touch what only looks like markup in a script or in text", () => {
    const script = `<script>const a = '<a href="/x/" style="color:red">';</script>`;
    expect(finish(`${script}<p>&lt;a href="/x/"></p>`)).toContain(`${script}<p>&lt;a href="/x/"></p>`);
  });

  it("turns style attributes into rules of a sheet that the policy names", () => {
    const html = finish('<b style="color:red;--a: 1">1</b><i class="c" style="color:red;--a: 1">2</i>');
    const [, sheet = ""] = /<style>(.*)<\/style>/.exec(html) ?? [];
    expect(sheet).toMatch(/^\[data-style="\w{6}"\]\{color:red!important;--a: 1!important\}$/);
    expect(html).not.toContain(' style="');
    expect(html).toContain(`style-src 'self' ${hash(sheet)};`);
  });

  it("allows each inline script by its hash, once, and nothing else inline", () => {
    const html = finish("<script>a()</script><script>a()</script><script src='/x.js'></script>");
    const [, policy = ""] = /script-src ([^;]*);/.exec(html) ?? [];
    expect(policy.trim()).toBe(`'self' 'wasm-unsafe-eval' ${hash("a()")}`);
  });
});

describe("finishStyles", () => {
  it("follows what became of style attributes", () => {
    expect(finishStyles("span[style^='--']:not([class]){color:red}")).toBe(
      "span[data-style]:not([class]){color:red}",
    );
  });
});

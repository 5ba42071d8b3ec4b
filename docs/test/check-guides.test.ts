import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkGuides } from "../src/markdown/check-guides.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guides-"));
  mkdirSync(join(folder, "guides"));
  mkdirSync(join(folder, "client"));
});

afterEach(() => rmSync(folder, { recursive: true }));

it("tells of all that is wrong, in every guide, by the line of the file", async () => {
  writeFileSync(join(folder, "index.md"), "---\ntitle: A\n---\n\n[home](operation:contacts_make)\n");
  writeFileSync(
    join(folder, "guides/b.md"),
    [
      "---",
      "title: B",
      "---",
      "[fine](guide:errors), [lost](guide:nothing)",
      "",
      "```ts examples/first-calls.ts#nowhere",
      "```",
      "",
      "```ts",
      "run();",
      "```",
      "",
      "![lost](./picture.svg)",
    ].join("\n"),
  );
  writeFileSync(join(folder, "client/c.md"), "[not a guide](operation:contacts_make)\n");
  const at = (file: string) => relative(process.cwd(), join(folder, file));
  expect(await checkGuides(folder)).toEqual([
    `${at("guides/b.md")}:4: there is no guide nothing`,
    `${at("guides/b.md")}:6: examples/first-calls.ts has no region nowhere`,
    `${at("guides/b.md")}:9: a ts snippet must name its example, as in \`\`\`ts examples/first-calls.ts`,
    `${at("guides/b.md")}:13: the picture ./picture.svg must be named from the root, as /pictures/…`,
    `${at("index.md")}:5: there is no operation contacts_make`,
  ]);
});

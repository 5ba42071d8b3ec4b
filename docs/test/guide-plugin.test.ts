import { describe, expect, it } from "vitest";
import { guidePlugin } from "../src/markdown/guide-plugin.ts";

const position = { start: { line: 7 } };
const run = (node: object) => {
  const tree = { type: "root", children: [{ position, ...node }] };
  const transform = guidePlugin.call({} as never);
  if (typeof transform === "function") {
    transform(tree as never, { path: `${process.cwd()}/guide.md` } as never, () => {});
  }
  return tree.children[0];
};

describe("guidePlugin", () => {
  it("fills in a snippet", () => {
    const node = run({ type: "code", lang: "ts", meta: "examples/first-calls.ts", value: "" });
    expect(node).toMatchObject({ meta: null, value: expect.stringContaining("createOutstand") });
  });

  it("resolves a link to an operation, with its anchor", () => {
    expect(run({ type: "link", url: "operation:contacts_create#body" })).toMatchObject({
      url: "/operations/contacts_create/#body",
    });
  });

  it.each<[string, object, string]>([
    [
      "a link to a missing operation",
      { type: "link", url: "operation:contacts_make" },
      "there is no operation contacts_make",
    ],
    ["a link to a missing guide", { type: "link", url: "guide:nothing" }, "there is no guide nothing"],
    [
      "a snippet that nobody runs",
      { type: "code", lang: "ts", value: "x()" },
      "a ts snippet must name its example",
    ],
    [
      "an example that is not there",
      { type: "code", lang: "ts", meta: "examples/x.ts" },
      "there is no examples/x.ts",
    ],
    ["JSON that does not parse", { type: "code", lang: "json", value: "{" }, ""],
  ])("ends the build at %s, with file and line", (_, node, message) => {
    expect(() => run(node)).toThrow(`guide.md:7: ${message}`);
  });
});

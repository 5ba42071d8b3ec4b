import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../src/reference/description.ts";
import { printValue } from "../src/samples/print-value.ts";

// no operation has a field of this name, which would set a prototype
const anyJson = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__"));

describe("printValue", () => {
  it("quotes a key only where TypeScript needs it", () => {
    expect(printValue({ first_name: "John", "x-y": [1, null] }, "typescript")).toBe(
      `{ first_name: "John", "x-y": [1, null] }`,
    );
    expect(printValue({ first_name: "John" }, "json")).toBe(`{ "first_name": "John" }`);
  });

  it("breaks what is longer than a line", () => {
    const text = "a".repeat(60);
    expect(printValue({ one: text, two: text }, "typescript")).toBe(
      `{\n  one: "${text}",\n  two: "${text}",\n}`,
    );
  });

  it("says in either notation what was given", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(printValue(value as Json, "json"))).toEqual(JSON.parse(JSON.stringify(value)));
        const source = printValue(value as Json, "typescript");
        expect(JSON.stringify(new Function(`return (${source})`)())).toBe(JSON.stringify(value));
      }),
      { examples: [[{}], [[]], [-0]] },
    );
  });
});

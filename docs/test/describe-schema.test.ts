import { describe, expect, it } from "vitest";
import { describeSchema } from "../src/reference/describe-schema.ts";
import type { Description, Reference, Schema } from "../src/reference/description.ts";

const view = (schema: Schema | Reference, schemas: Record<string, Schema> = {}) =>
  describeSchema({ components: { schemas } } as unknown as Description, schema);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("describeSchema", () => {
  it("names what an array holds and shows its fields", () => {
    const contact: Schema = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
    const { type, fields } = view({ type: "array", items: ref("Contact") }, { Contact: contact });
    expect(type).toBe("array of Contact");
    expect(fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ["id", "integer", true],
    ]);
  });

  it("calls one form or null nullable, and keeps what is said beside it", () => {
    const place: Schema = { type: "string", description: "Where.", enum: ["Home", "Work"] };
    const result = view(
      { description: "Where to.", oneOf: [ref("Place"), { type: "null" }] },
      { Place: place },
    );
    expect(result).toMatchObject({
      type: "string or null",
      description: "Where to.",
      values: ["Home", "Work"],
      forms: [],
    });
  });

  it("merges allOf, the later part winning", () => {
    const base: Schema = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string" }, b: { type: "string" } },
    };
    const { fields } = view(
      { allOf: [ref("Base"), { type: "object", properties: { a: { type: "integer" } } }] },
      { Base: base },
    );
    expect(fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ["a", "integer", true],
      ["b", "string", false],
    ]);
  });

  it("puts forms that only differ in what they require into words", () => {
    const { notes, forms } = view({
      type: "object",
      properties: { x: { type: "string" }, y: { type: "string" } },
      allOf: [{ anyOf: [{ required: ["x"] }, { required: ["y"] }] }],
    });
    expect(notes).toEqual(["needs `x` or `y`"]);
    expect(forms).toEqual([]);
  });

  it("stops at a schema that contains itself", () => {
    const tree: Schema = { type: "object", properties: { parent: ref("Tree") } };
    expect(view(ref("Tree"), { Tree: tree }).fields[0]).toMatchObject({
      name: "parent",
      type: "Tree",
      fields: [],
    });
  });

  it.each<[Schema, string[]]>([
    [{ type: "integer", minimum: 1, maximum: 100, default: 100 }, ["1 to 100", "default 100"]],
    [{ type: "string", minLength: 1 }, ["not empty"]],
    [{ type: "string", format: "binary", "x-max-bytes": 10_485_760 }, ["10 MB at most"]],
  ])("says in words what limits %j", (schema, notes) => {
    expect(view(schema).notes).toEqual(notes);
  });

  it("fails on a reference that leads nowhere", () => {
    expect(() => view(ref("Nobody"))).toThrow("#/components/schemas/Nobody is not in the description");
  });
});

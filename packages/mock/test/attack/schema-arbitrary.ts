import fc from "fast-check";

/** A schema of the description with every reference followed; as much of it as requests have. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
}

/** Texts that programs stumble over. */
export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\ud800",
    "\u202eabc",
    "' OR 1=1; --",
    '"* NEAR(a b) OR col:x',
    "%",
    "../../etc/passwd",
    "<script>",
    "\r\nX: y",
    "__proto__",
    "constructor",
    "9".repeat(400),
    "é".repeat(3000),
    "NaN",
  ),
);

/** Any JSON, odd keys included. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  awkwardText,
  fc.constantFrom(null, true, -0, 1e308, -1, 0.1, 2 ** 53, [], {}, [[[]]], { constructor: { prototype: 1 } }),
);

/** One of the examples, mostly, when there are any: what is there is reached by them. */
const preferExamples = (schema: Schema, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  schema.examples && schema.examples.length > 0
    ? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...schema.examples) }, { weight: 1, arbitrary: other })
    : other;

const ofType = (schema: Schema, type: string): fc.Arbitrary<unknown> => {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.oneof(
        fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 60 }),
        fc.constantFrom(-1, 0, 2 ** 31, 2 ** 53 - 1, 1.5),
      );
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "array":
      return fc.array(schemaArbitrary(schema.items ?? {}), { maxLength: 3 });
    case "object":
      return objectArbitrary(schema);
    default:
      return schema.format === "date-time"
        ? fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
        : awkwardText;
  }
};

const objectArbitrary = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> => {
  const described = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, mutated(schema)])),
    { requiredKeys: [...required] },
  );
  const odd = fc.dictionary(
    fc.constantFrom("unknown", "id", "created_at", "base", "hasOwnProperty"),
    anyJson,
    {
      maxKeys: 2,
    },
  );
  const lacking = fc.subarray([...required], { maxLength: Math.min(required.length, 1) });
  return fc
    .tuple(described, fc.option(odd, { freq: 4 }), fc.option(lacking, { freq: 6 }))
    .map(([value, more, less]) => ({
      ...Object.fromEntries(Object.entries(value).filter(([name]) => !less?.includes(name))),
      ...more,
    }));
};

/** Now and then something else than the schema wants. */
const mutated = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: schemaArbitrary(schema) }, { weight: 1, arbitrary: anyJson });

/** Values that mostly are as a schema wants them. */
export const schemaArbitrary = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const { oneOf, anyOf, allOf, ...own } = schema;
  const choices = oneOf ?? anyOf;
  const parts = [
    ...(allOf ?? []).map(schemaArbitrary),
    ...(choices ? [fc.oneof(...choices.map(schemaArbitrary))] : []),
  ];
  if (parts.length > 0) {
    if (!own.properties) parts.push(fc.constant({}));
    else parts.push(schemaArbitrary(own));
    const isObjects = own.properties !== undefined || own.type === "object";
    return isObjects
      ? fc.tuple(...parts).map((values) => Object.assign({}, ...(values as object[])) as unknown)
      : fc.oneof(...parts.slice(0, -1));
  }
  const types = [schema.type ?? (schema.properties ? "object" : "string")].flat();
  return preferExamples(schema, fc.oneof(...types.map((type) => ofType(schema, type))));
};

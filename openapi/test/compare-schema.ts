import { bundle, type Detail, type Fields, facts, type Schema, type Type } from "./facts.ts";

/** What a word of the facts is in JSON Schema: a type and, where it says more, a format. */
const WORDS: Record<string, [type: string, format?: string]> = {
  array: ["array"],
  boolean: ["boolean"],
  file: ["string", "binary"],
  integer: ["integer"],
  link: ["string", "uri-reference"],
  number: ["number"],
  object: ["object"],
  string: ["string"],
  time: ["string", "date-time"],
  url: ["string", "uri"],
};

/** What is behind a `$ref`, or the value itself. */
export function resolve<T extends object>(value: T): T {
  if (!("$ref" in value)) return value;
  const keys = String(value.$ref).split("/").slice(1);
  // biome-ignore lint/suspicious/noExplicitAny: a pointer may lead to anything
  return keys.reduce<any>((node, key) => node[key.replaceAll("~1", "/").replaceAll("~0", "~")], bundle);
}

/** The schema without the branch that allows null, and whether there was one. */
function withoutNull(schema: Schema): { schema: Schema; nullable: boolean; inferred: boolean } {
  const found = resolve(schema);
  const branches = found.oneOf ?? found.anyOf ?? [];
  const rest = branches.filter(({ type }) => type !== "null");
  const inferred = "x-inferred" in schema || "x-inferred" in found;
  if (rest.length === 1 && branches.length === 2) {
    return { schema: resolve(rest[0] as Schema), nullable: true, inferred };
  }
  const types = [found.type ?? []].flat();
  return { schema: found, nullable: types.includes("null"), inferred };
}

/** How a set of names differs from the facts. */
export function compareNames(
  where: string,
  what: string,
  actual: readonly string[],
  wanted: readonly string[],
): string[] {
  return [
    ...wanted.filter((name) => !actual.includes(name)).map((name) => `${where}: ${what} ${name} is missing`),
    ...actual.filter((name) => !wanted.includes(name)).map((name) => `${where}: ${what} ${name} is no fact`),
  ];
}

/** How a value differs from the facts. */
export function compareValue(where: string, what: string, actual: unknown, wanted: unknown): string[] {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(wanted)];
  return is === should ? [] : [`${where}: ${what} is ${is}, not ${should}`];
}

/** How a schema differs from a type of the facts. */
export function compareType(where: string, actual: Schema, wanted: Type): string[] {
  const detail: Detail =
    typeof wanted === "object" && "type" in wanted ? wanted : { type: wanted as string | readonly unknown[] };
  const text = typeof detail.type === "string" ? detail.type : "";
  const word = text.replace(/[?†]|\|null/g, "");
  const nullable = detail.nullable === true || /\?|\|null/.test(text);
  const isInferred = detail.inferred === true || detail.nullable === true || /[?†]/.test(text);
  const { schema, nullable: isNullable, inferred } = withoutNull(actual);
  const differences = [
    ...compareValue(where, "nullable", isNullable, nullable),
    ...compareValue(where, "default", actual.default ?? schema.default, detail.default),
    ...compareValue(where, "minimum", schema.minimum, detail.minimum),
    ...compareValue(where, "maximum", schema.maximum, detail.maximum),
    ...(isInferred && !inferred ? [`${where}: x-inferred is missing`] : []),
  ];
  const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  if (typeof detail.type !== "string") {
    const names = (values ?? []).filter((value) => value !== null).map(String);
    return [...differences, ...compareNames(where, "value", names, detail.type.map(String))];
  }
  if (values) differences.push(`${where}: the allowed values ${values.join(", ")} are no fact`);
  if (word.endsWith("[]")) {
    if (!schema.items) return [...differences, `${where}: it is no array`];
    return [...differences, ...compareType(`${where}[]`, schema.items, word.slice(0, -2))];
  }
  const shape = facts.reads[word] ?? facts.writes[word];
  if (shape) return [...differences, ...compareShape(where, schema, shape, word in facts.writes)];
  const [type, format] = WORDS[word] ?? [word];
  differences.push(
    ...compareValue(
      where,
      "type",
      [schema.type].flat().find((one) => one !== "null"),
      type,
    ),
  );
  const isText =
    type === "string" &&
    (format !== undefined || ["date-time", "uri", "binary"].includes(schema.format ?? ""));
  if (isText) differences.push(...compareValue(where, "format", schema.format, format));
  return differences;
}

/** How an object schema, or a choice of several, differs from the fields that the facts name. */
export function compareShape(
  where: string,
  schema: Schema,
  wanted: Fields | string[],
  isWritten: boolean,
): string[] {
  const found = resolve(schema);
  if (Array.isArray(wanted)) {
    const branches = found.oneOf ?? found.anyOf ?? [];
    const count = compareValue(where, "number of forms", branches.length, wanted.length);
    return [
      ...count,
      ...wanted.flatMap((name, index) => compareType(`${where}(${name})`, branches[index] ?? {}, name)),
    ];
  }
  const parts = [found, ...(found.allOf ?? []).map(resolve)];
  const properties: Record<string, Schema> = Object.assign({}, ...parts.map((part) => part.properties));
  const required = parts.flatMap((part) => part.required ?? []);
  const names = Object.keys(wanted).map((name) => name.replace(/[*+~]$/, ""));
  const choices = parts.flatMap((part) => part.anyOf ?? []).flatMap((branch) => branch.required ?? []);
  const chosen = Object.keys(wanted)
    .filter((name) => name.endsWith("+"))
    .map((name) => name.slice(0, -1));
  const needed = Object.keys(wanted).filter((name) => (isWritten ? name.endsWith("*") : !name.endsWith("~")));
  return [
    ...compareNames(where, "property", Object.keys(properties), names),
    ...compareNames(
      where,
      "required property",
      required,
      needed.map((name) => name.replace(/[*+~]$/, "")),
    ),
    ...compareNames(where, "alternative", choices, chosen),
    ...Object.entries(wanted).flatMap(([key, type]) => {
      const name = key.replace(/[*+~]$/, "");
      const property = properties[name];
      return property ? compareType(`${where}.${name}`, property, type) : [];
    }),
  ];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Detail {
  type: string | readonly unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  nullable?: boolean;
  inferred?: boolean;
}
/** The type of a field: a word, the allowed values, or one of both with more. See the comment in the file of facts. */
type Type = string | readonly unknown[] | Detail;
export type Fields = Record<string, Type>;

export interface OperationFacts {
  request: string;
  retry: string;
  token: keyof typeof SECURITY;
  path?: Fields;
  query?: Fields;
  headers?: Fields;
  paged?: boolean;
  body?: Record<string, string>;
  bodyOptional?: boolean;
  location?: boolean;
  documented: Record<string, string | null>;
  inferred: Record<string, string | null>;
}

export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
  "x-inferred"?: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
  "x-inferred"?: string;
}

interface Response {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema }>;
  "x-inferred"?: string;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  "x-retry"?: string;
  "x-inferred"?: string;
}

export type PathItem = Record<string, Operation> & { parameters?: Parameter[] };

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", name), "utf8"));
/** The bundle as it was built. */
export const bundle: { paths: Record<string, PathItem>; webhooks: Record<string, PathItem>; security: [] } =
  read("dist/openapi.json");
/** The facts, as they were written without the description. */
export const facts: {
  paging: Fields;
  operations: Record<string, OperationFacts>;
  reads: Record<string, Fields>;
  writes: Record<string, Fields | string[]>;
  webhooks: { headers: string[]; events: Record<string, Fields> };
} = read("facts.json");

const SECURITY = {
  user: [{ userToken: [] }],
  application: [{ applicationToken: ["provision_users"] }],
  either: [{ userToken: [] }, { applicationToken: [] }],
  none: [],
  "none or client": [{}, { clientBasic: [] }],
  "user or query": [{ userToken: [] }, { ssoQueryToken: [] }],
  "user or none": [{ userToken: [] }, {}],
};
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

function compareValue(where: string, what: string, actual: unknown, wanted: unknown): string[] {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(wanted)];
  return is === should ? [] : [`${where}: ${what} is ${is}, not ${should}`];
}

/** How a schema differs from a type of the facts. */
function compareType(where: string, actual: Schema, wanted: Type): string[] {
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

function compareParameters(where: string, actual: readonly Parameter[], wanted: Fields): string[] {
  const names = Object.keys(wanted).map((name) => name.replace("*", ""));
  const required = Object.keys(wanted)
    .filter((name) => name.endsWith("*"))
    .map((name) => name.replace("*", ""));
  const found = Object.fromEntries(actual.map((parameter) => [parameter.name, parameter]));
  return [
    ...compareNames(where, "parameter", Object.keys(found), names),
    ...compareNames(
      where,
      "required parameter",
      actual.filter((one) => one.required).map((one) => one.name),
      required,
    ),
    ...Object.entries(wanted).flatMap(([key, type]) => {
      const name = key.replace("*", "");
      const parameter = found[name];
      return parameter
        ? compareType(`${where} ${name}`, { ...parameter.schema, ...inferenceOf(parameter) }, type)
        : [];
    }),
  ];
}

function inferenceOf(value: { "x-inferred"?: string }) {
  return value["x-inferred"] ? { "x-inferred": value["x-inferred"] } : {};
}

function compareContent(
  where: string,
  content: Record<string, { schema: Schema }>,
  wanted: Record<string, string>,
) {
  return [
    ...compareNames(where, "media type", Object.keys(content), Object.keys(wanted)),
    ...Object.entries(wanted).flatMap(([mediaType, shape]) => {
      const schema = content[mediaType]?.schema;
      if (!schema) return [];
      const forms = shape.replace("†", "").split(" | ");
      if (forms.length === 1) return compareType(`${where} ${mediaType}`, schema, forms[0] as string);
      return compareShape(`${where} ${mediaType}`, schema, forms, true);
    }),
  ];
}

function compareResponse(
  status: string,
  actual: Response,
  shape: string | null,
  wanted: OperationFacts,
): string[] {
  const where = `response ${status}`;
  const mediaType = shape === "html" ? "text/html" : "application/json";
  const content = shape === null ? {} : { [mediaType]: shape === "html" ? "string" : shape };
  const headers: string[] = [];
  if (status === "201" && wanted.location) headers.push("Location");
  if (status === "302") headers.push("Location");
  if (status === "429") headers.push("Retry-After");
  const named = Object.keys(actual.headers ?? {});
  return [
    ...compareContent(where, actual.content ?? {}, content),
    ...compareNames(
      where,
      "header",
      named.filter((name) => ["Location", "Retry-After"].includes(name)),
      headers,
    ),
    ...compareValue(where, "x-inferred", "x-inferred" in actual, status in wanted.inferred),
  ];
}

/** Everything in which an operation differs from the facts, in both directions. */
export function compareOperation(item: PathItem, method: string, wanted: OperationFacts): string[] {
  const operation = item[method] as Operation;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const isIn = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const path = Object.fromEntries(
    Object.entries(wanted.path ?? pathOf(wanted)).map(([key, type]) => [`${key}*`, type]),
  );
  const headers = {
    ...(wanted.request.includes("/api/v1/") && { "X-Ratelimit-Bypass": "string" }),
    ...wanted.headers,
  };
  const body = operation.requestBody && resolve(operation.requestBody);
  const statuses = { ...wanted.documented, ...wanted.inferred };
  return [
    ...compareValue("operation", "x-retry", operation["x-retry"], wanted.retry),
    ...compareValue("operation", "security", operation.security ?? bundle.security, SECURITY[wanted.token]),
    ...compareParameters("path", isIn("path"), path),
    ...compareParameters("query", isIn("query"), { ...(wanted.paged && facts.paging), ...wanted.query }),
    ...compareParameters("header", isIn("header"), headers),
    ...compareContent("body", body?.content ?? {}, wanted.body ?? {}),
    ...compareValue(
      "body",
      "required",
      body?.required,
      wanted.body && (wanted.bodyOptional ? undefined : true),
    ),
    ...compareNames("operation", "status", Object.keys(operation.responses), Object.keys(statuses)),
    ...Object.entries(statuses).flatMap(([status, shape]) => {
      const response = operation.responses[status];
      return response ? compareResponse(status, resolve(response), shape, wanted) : [];
    }),
  ];
}

function pathOf({ request }: OperationFacts): Fields {
  return Object.fromEntries(
    [...request.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name as string, "string"]),
  );
}

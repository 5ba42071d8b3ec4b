import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Reference {
  $ref: string;
}

interface Parameter {
  name: string;
  in: string;
  example: unknown;
}

interface PathItem {
  parameters?: (Parameter | Reference)[];
  [verb: string]: unknown;
}

interface OperationObject {
  operationId: string;
  tags: [string];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown } | Reference> }> };
  "x-client"?: { resource: string; method: string }[];
}

/** An operation of the description, with an example of each value that it takes. */
export interface Operation {
  operationId: string;
  tag: string;
  /** In capitals. */
  method: string;
  path: string;
  pathValues: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Path of the bundled description. */
export const descriptionFile: string = fileURLToPath(import.meta.resolve("@outstand/openapi"));

const document = JSON.parse(readFileSync(descriptionFile, "utf8")) as {
  paths: Record<string, PathItem>;
  components: { examples: Record<string, { value: unknown }> };
};

/** All operations. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "patch", "delete"]
    .filter((verb) => item[verb] !== undefined)
    .map((verb) => readOperation(path, verb, item)),
);

/** The value of a named example. */
export function exampleOf(name: string): unknown {
  const example = document.components.examples[name];
  if (example === undefined) throw new Error(`the description has no example named ${name}`);
  return example.value;
}

function readOperation(path: string, verb: string, item: PathItem): Operation {
  const operation = item[verb] as OperationObject;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const valuesIn = (place: string) =>
    Object.fromEntries(parameters.filter((it) => it.in === place).map((it) => [it.name, it.example]));
  const json = operation.requestBody?.content["application/json"];
  const [example] = Object.values(json?.examples ?? {}).map(resolve);
  return {
    operationId: operation.operationId,
    tag: operation.tags[0],
    method: verb.toUpperCase(),
    path,
    pathValues: valuesIn("path"),
    query: valuesIn("query"),
    body: example?.value,
  };
}

function resolve<T extends object>(value: T | Reference): T {
  if (!("$ref" in value)) return value;
  const keys = value.$ref.slice(2).split("/");
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T;
}

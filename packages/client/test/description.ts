import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A JSON object of the description. */
export type Json = { [key: string]: unknown };

/** A described answer. */
export interface DescribedResponse {
  status: string;
  /** The JSON pointer of its schema; none when no JSON is described. */
  schema: string | undefined;
  /** Whether it is a page for a browser. */
  isHtml: boolean;
  /** Its named examples. */
  examples: ReadonlyMap<string, unknown>;
}

/** A described operation, with one valid request. */
export interface DescribedOperation {
  operationId: string;
  tag: string;
  method: string;
  path: string;
  pathValues: Record<string, unknown>;
  query: Record<string, unknown>;
  /** Whether it has query parameters, required or not. */
  takesQuery: boolean;
  bodies: ReadonlyMap<string, unknown>;
  /** Whether it answers 401 without the client's token. */
  needsToken: boolean;
  forms: { resource: string; method: string; body: string; status: number }[] | undefined;
  responses: DescribedResponse[];
}

const file = createRequire(import.meta.url).resolve("@outstand/openapi");

/** The bundled description. */
export const document = JSON.parse(readFileSync(file, "utf8")) as Json;

/** All operations, in the order of the description. */
export function readOperations(): DescribedOperation[] {
  return Object.entries(document.paths as Json).flatMap(([path, item]) =>
    Object.entries(item as Json)
      .filter(([verb]) => ["get", "post", "put", "patch", "delete"].includes(verb))
      .map(([verb, operation]) => readOperation(path, verb, item as Json, operation as Json)),
  );
}

function readOperation(path: string, verb: string, item: Json, operation: Json): DescribedOperation {
  const parameters = [
    ...((item.parameters ?? []) as Json[]),
    ...((operation.parameters ?? []) as Json[]),
  ].map((parameter) => resolve(parameter).value);
  const valuesIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.required === true)
        .map((parameter) => [String(parameter.name), parameter.example]),
    );
  const security = (operation.security ?? document.security) as Json[];
  const content = operation.requestBody ? (resolve(operation.requestBody).value.content as Json) : {};
  const media = (content["application/json"] ?? {}) as Json;
  return {
    operationId: String(operation.operationId),
    tag: String((operation.tags as string[])[0]),
    method: verb.toUpperCase(),
    path,
    pathValues: valuesIn("path"),
    query: valuesIn("query"),
    takesQuery: parameters.some((parameter) => parameter.in === "query"),
    bodies: readExamples(media),
    needsToken: security.length > 0 && security.every((schemes) => Object.keys(schemes).length > 0),
    forms: operation["x-client"] as DescribedOperation["forms"],
    responses: Object.entries(operation.responses as Json).map(([status, response]) => {
      const place = `#/paths/${pointerPart(path)}/${verb}/responses/${status}`;
      const { value, pointer } = resolve(response, place);
      const content = (value.content ?? {}) as Json;
      const json = content["application/json"] as Json | undefined;
      return {
        status,
        isHtml: "text/html" in content,
        schema: json && `${pointer}/content/application~1json/schema`,
        examples: readExamples(json ?? {}),
      };
    }),
  };
}

function readExamples(media: Json): Map<string, unknown> {
  return new Map(
    Object.entries((media.examples ?? {}) as Json).map(([name, example]) => [
      name,
      resolve(example).value.value,
    ]),
  );
}

/** Follows a `$ref`, if there is one, and keeps the pointer of where that led. */
function resolve(value: unknown, place = ""): { value: Json; pointer: string } {
  const ref = (value as Json).$ref as string | undefined;
  if (ref === undefined) return { value: value as Json, pointer: place };
  const target = ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (node, key) => (node as Json)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  return resolve(target, ref);
}

function pointerPart(key: string): string {
  return encodeURI(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

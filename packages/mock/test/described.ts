import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { descriptionFile } from "../src/description.ts";

interface Media {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly example?: unknown;
}
interface Response {
  readonly content?: Readonly<Record<string, Media>>;
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
}
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response>>;
  readonly security?: readonly object[];
}

/** One operation as the bundle has it, with every reference followed. */
export interface DescribedCase extends Described {
  readonly method: string;
  readonly path: string;
}

const bundle = JSON.parse(readFileSync(descriptionFile(), "utf8")) as Record<string, never>;

const resolve = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(resolve);
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node) {
    const target = String(node.$ref)
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (at, key) => (at as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
        bundle,
      );
    return resolve(target);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value)]));
};

const paths = resolve(bundle.paths) as Record<string, Record<string, Described>>;

/** Every operation of the bundle, read independently of the code under test. */
export const described: readonly DescribedCase[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    method === "parameters"
      ? []
      : [
          {
            ...operation,
            method,
            path,
            parameters: [
              ...((item as { parameters?: Parameter[] }).parameters ?? []),
              ...(operation.parameters ?? []),
            ],
          },
        ],
  ),
);

/** A valid request for an operation, from the examples of the description. */
export const exampleRequest = ({ path, method, parameters = [], requestBody }: DescribedCase) => {
  const value = (parameter: Parameter) => encodeURIComponent(String(parameter.example));
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((at, parameter) => at.replace(`{${parameter.name}}`, value(parameter)), path);
  const query = parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map((parameter) => `${parameter.name}=${value(parameter)}`);
  const media = requestBody?.content["application/json"];
  const [example] = Object.values(media?.examples ?? {});
  return {
    target: query.length > 0 ? `${target}?${query.join("&")}` : target,
    init: {
      method: method.toUpperCase(),
      redirect: "manual" as const,
      headers: {
        authorization: "Bearer any-token",
        accept: "application/json",
        ...(example && { "content-type": "application/json" }),
      } as Record<string, string>,
      ...(example && { body: JSON.stringify(example.value) }),
    },
  };
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
const compiled = new Map<object, ValidateFunction>();

/** What is wrong with an answer by the description, judged without Prism; empty when nothing is. */
export const judge = async (answer: globalThis.Response, response: Response): Promise<string[]> => {
  const text = await answer.text();
  const faults = Object.entries(response.headers ?? {}).flatMap(([name, header]) =>
    header.required && !answer.headers.has(name) ? [`${name} is missing`] : [],
  );
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  if (!response.content) return text === "" ? faults : [...faults, "there is a body"];
  const schema = response.content[type]?.schema;
  if (!schema) return [...faults, `${type || "no type"} is not described`];
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  validate(type === "application/json" ? JSON.parse(text) : text);
  return [...faults, ...(validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)];
};

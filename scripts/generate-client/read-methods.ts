import { type Bundle, DescriptionError, type Json } from "./read-bundle.ts";

/** A method of the client, read from one operation or from one form of it. */
export interface Method {
  operationId: string;
  tag: string;
  resource: string;
  name: string;
  verb: string;
  path: string;
  pathParameters: { name: string; type: string; description: string }[];
  retry: "safe" | "idempotent" | "never";
  summary: string;
  description: string;
  link: string | undefined;
  /** The operation takes a query object. */
  query: boolean;
  /** It has `page` and `per_page`, so it answers a lazy list. */
  paged: boolean;
  /** The largest `per_page`, where there are pages. */
  maxPerPage: number | undefined;
  /** The types of the body, one a media type; empty when it has none. */
  body: string[];
  bodyDescription: string;
  /** The type of the result; `void` when no body is described. */
  result: string;
  /** Call options read from the operation's own header parameters. */
  headers: { option: string; description: string }[];
  failures: { status: string; description: string }[];
}

const verbs = ["get", "post", "put", "patch", "delete"];
/** Headers that the client sends for every operation, by an option of its own. */
const sharedHeaders = ["X-Ratelimit-Bypass"];

/**
 * The methods of all operations below `/api/v1`: `/oauth` and `/sso` are called with other credentials, and by code of their own.
 *
 * @throws {@link DescriptionError} for an operation that the client cannot be generated from
 */
export function readMethods(description: Bundle): Method[] {
  const seen = new Set<string>();
  const methods: Method[] = [];
  for (const [path, item] of Object.entries(description.document.paths as Json)) {
    for (const [verb, value] of Object.entries(description.resolve(item))) {
      if (!verbs.includes(verb)) continue;
      const operation = value as Json;
      const id = String(operation.operationId);
      if (seen.has(id))
        throw new DescriptionError(`${verb.toUpperCase()} ${path}: the operationId ${id} is taken`);
      seen.add(id);
      if (!path.startsWith("/api/v1/")) continue;
      methods.push(...readOperation(description, path, verb, operation, description.resolve(item)));
    }
  }
  const names = methods.map((method) => `${method.resource}.${method.name}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new DescriptionError(`${twice} is the name of two operations`);
  return methods;
}

/** `list_for_contact` → `listForContact`. */
export function camelCase(snake: string): string {
  return snake.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function readOperation(
  description: Bundle,
  path: string,
  verb: string,
  operation: Json,
  item: Json,
): Method[] {
  const id = String(operation.operationId);
  const [tag = ""] = (operation.tags ?? []) as string[];
  if (!id.startsWith(`${tag}_`))
    throw new DescriptionError(`${id}: an operationId begins with its tag, not ${tag}`);
  const retry = operation["x-retry"];
  if (retry !== "safe" && retry !== "idempotent" && retry !== "never") {
    throw new DescriptionError(`${id}: x-retry is safe, idempotent or never`);
  }
  const parameters = [
    ...((item.parameters ?? []) as Json[]),
    ...((operation.parameters ?? []) as Json[]),
  ].map((parameter) => description.resolve(parameter));
  const query = parameters.filter((parameter) => parameter.in === "query");
  const body = operation.requestBody ? description.resolve(operation.requestBody) : undefined;
  const content = body?.content;
  const responses = Object.entries(operation.responses as Json).map(
    ([status, response]) => [status, description.resolve(response)] as const,
  );
  const method: Method = {
    operationId: id,
    tag,
    resource: camelCase(tag),
    name: camelCase(id.slice(tag.length + 1)),
    verb: verb.toUpperCase(),
    path,
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
      readPathParameter(id, name as string, parameters),
    ),
    retry,
    summary: String(operation.summary),
    description: String(operation.description).trim(),
    link: readLink(description, operation, tag),
    query: query.length > 0,
    paged: ["page", "per_page"].every((name) => query.some((parameter) => parameter.name === name)),
    maxPerPage: (query.find((parameter) => parameter.name === "per_page")?.schema as Json | undefined)
      ?.maximum as number | undefined,
    body: [],
    bodyDescription: String(body?.description ?? "").trim(),
    result: "",
    headers: parameters
      .filter((parameter) => parameter.in === "header" && !sharedHeaders.includes(String(parameter.name)))
      .map((parameter) => ({
        option: camelCase(
          String(parameter.name)
            .replace(/^X-Outstand-/, "")
            .toLowerCase()
            .replaceAll("-", "_"),
        ),
        description: String(parameter.description).trim(),
      })),
    failures: responses
      .filter(([status]) => !status.startsWith("2"))
      .map(([status, response]) => ({ status, description: String(response.description).trim() })),
  };
  const forms = operation["x-client"] as Json[] | undefined;
  if (forms) return forms.map((form) => readForm(description, method, form, responses));
  const bodies = Object.entries((content ?? {}) as Json).map(([type, media]) =>
    typeOf(description, (media as Json).schema, `operations["${id}"]["requestBody"]["content"]["${type}"]`),
  );
  const success = responses.filter(([status]) => status.startsWith("2"));
  return [{ ...method, body: [...new Set(bodies)], result: resultOf(description, id, success) }];
}

function readForm(
  description: Bundle,
  method: Method,
  form: Json,
  responses: (readonly [string, Json])[],
): Method {
  const success = responses.filter(([status]) => status === String(form.status));
  if (success.length === 0)
    throw new DescriptionError(`${method.operationId}: x-client names a status that is not described`);
  const name = String(form.method);
  const resource = camelCase(String(form.resource));
  const body = description.resolve({ $ref: `#/components/schemas/${form.body}` });
  return {
    ...method,
    resource,
    name,
    summary: String(form.summary),
    body: [String(form.body)],
    bodyDescription: String(body.description).trim(),
    result: resultOf(description, method.operationId, success),
  };
}

function readPathParameter(id: string, name: string, parameters: Json[]): Method["pathParameters"][number] {
  const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
  if (!parameter) throw new DescriptionError(`${id}: the path parameter ${name} is not described`);
  const type = (parameter.schema as Json).type === "integer" ? "Id" : "string";
  return { name, type, description: String(parameter.description).trim() };
}

function readLink(description: Bundle, operation: Json, tag: string): string | undefined {
  const tags = (description.document.tags ?? []) as Json[];
  const docs = (operation.externalDocs ?? tags.find((candidate) => candidate.name === tag)?.externalDocs) as
    | Json
    | undefined;
  return docs?.url as string | undefined;
}

function resultOf(description: Bundle, id: string, success: (readonly [string, Json])[]): string {
  const types = success.map(([status, response]) => {
    const media = (response.content as Json | undefined)?.["application/json"] as Json | undefined;
    if (!media) return "void";
    return typeOf(
      description,
      media.schema,
      `operations["${id}"]["responses"][${status}]["content"]["application/json"]`,
    );
  });
  if (types.length === 0) throw new DescriptionError(`${id}: no success is described`);
  return [...new Set(types)].join(" | ");
}

function typeOf(description: Bundle, schema: unknown, inline: string): string {
  const name = description.refName(schema);
  if (name) return name;
  const { type, items } = schema as Json;
  const item = type === "array" ? description.refName(items) : undefined;
  return item ? `${item}[]` : inline;
}

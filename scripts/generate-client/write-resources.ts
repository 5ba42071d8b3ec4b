import type { Method } from "./read-methods.ts";
import { camelCase } from "./read-methods.ts";
import { writeComment } from "./write-comment.ts";
import { interfaceName, queryName } from "./write-models.ts";

/** The class that the client throws for a described status. */
const errorClasses: Readonly<Record<string, string>> = {
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "403": "PermissionError",
  "404": "NotFoundError",
  "422": "ValidationError",
  "429": "RateLimitError",
  "5XX": "ServerError",
};

/** The explicit interface of every resource, with the texts of the description as its comments. */
export function writeResources(methods: Method[], tagTexts: ReadonlyMap<string, string>): string {
  const resources = [...new Set(methods.map((method) => method.resource))];
  const interfaces = resources.map((resource) => {
    const own = methods.filter((method) => method.resource === resource);
    const text = [...tagTexts].find(([tag]) => camelCase(tag) === resource)?.[1] ?? "";
    return `${writeComment([text])}export interface ${interfaceName(resource)} {\n${own.map(writeMethod).join("\n")}}\n`;
  });
  const body = interfaces.join("\n");
  const members = resources.map((resource) => {
    const text = [...tagTexts].find(([tag]) => camelCase(tag) === resource)?.[1] ?? "";
    return `${writeComment([text], "  ")}  readonly ${resource}: ${interfaceName(resource)};\n`;
  });
  const bodies = methods.filter((method) => method.failures.some(({ status }) => status === "422"));
  return `${imports(body, methods)}
${body}
/** All resources, by name. */
export interface Resources {
${members.join("")}}

/** What may be sent to each operation that answers 422, by \`operationId\`. */
export interface OperationInputs {
${writeInputs(bodies)}}
`;
}

function writeMethod(method: Method): string {
  const options =
    method.headers.length > 0
      ? `CallOptions & { ${method.headers.map(({ option }) => `${option}?: boolean`).join("; ")} }`
      : "CallOptions";
  const input = inputOf(method);
  const parameters = [
    ...method.pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...(input ? [`${input.name}${input.required ? "" : "?"}: ${input.type}`] : []),
    `options?: ${options}`,
  ];
  const comment = writeComment(
    [
      `${method.summary}.`,
      // What is promised is no status here, but nothing.
      method.result === "void"
        ? method.description.replace(/^Nothing but the status\.\s*/, "")
        : method.description,
      method.paged ? "Awaited, it is one page; iterated, every item of every page." : "",
      ...method.pathParameters.map(({ name, description }) => `@param ${name} - ${description}`),
      method.body.length > 0 ? `@param body - ${method.bodyDescription}` : "",
      ...method.headers.map(({ option, description }) => `@param options - \`${option}\`: ${description}`),
      ...method.failures.map(
        ({ status, description }) =>
          `@throws {@link ${errorClass(status)}} ${status}: ${firstSentence(description)}`,
      ),
      `@see ${method.link ? `[\`${method.verb} ${method.path}\`](${method.link})` : `\`${method.verb} ${method.path}\``}`,
    ],
    "  ",
  );
  return `${comment}  ${method.name}(${parameters.join(", ")}): ${resultOf(method)};\n`;
}

function inputOf(method: Method): { name: string; type: string; required: boolean } | undefined {
  if (method.query) return { name: "query", type: queryName(method), required: false };
  if (method.body.length > 0) return { name: "body", type: method.body.join(" | "), required: true };
  return undefined;
}

function resultOf(method: Method): string {
  return method.paged ? `List<${method.result.replace(/\[\]$/, "")}>` : `Call<${method.result}>`;
}

/** What follows the first sentence is about the answer, which the error has read. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}

function errorClass(status: string): string {
  return errorClasses[status] ?? "ApiError";
}

function writeInputs(methods: Method[]): string {
  const ids = [...new Set(methods.map((method) => method.operationId))];
  return ids
    .map((id) => {
      const types = methods.filter((method) => method.operationId === id).flatMap((method) => method.body);
      return `  ${id}: ${types.length > 0 ? [...new Set(types)].join(" | ") : "never"};\n`;
    })
    .join("");
}

function imports(body: string, methods: Method[]): string {
  const errors = [...new Set([...Object.values(errorClasses), "ApiError"])].filter((name) =>
    body.includes(`{@link ${name}}`),
  );
  const models = new Set<string>();
  for (const method of methods) {
    for (const type of [...method.body, ...method.result.split(" | ")]) {
      const name = /^(\w+)(\[\])?$/.exec(type)?.[1];
      if (name && name !== "void") models.add(name);
    }
    if (method.query) models.add(queryName(method));
  }
  return `${body.includes("Call<") ? 'import type { Call } from "../call.ts";\n' : ""}import type { CallOptions, Id } from "../call-options.ts";
import type { ${errors.sort().join(", ")} } from "../errors.ts";
${body.includes("List<") ? 'import type { List } from "../paginate.ts";\n' : ""}import type { ${[...models].sort().join(", ")} } from "./models.ts";
${body.includes('operations["') ? 'import type { operations } from "./schema.ts";\n' : ""}`;
}

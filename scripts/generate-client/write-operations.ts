import { expandRow } from "../../packages/client/src/expand-row.ts";
import { type Bundle, DescriptionError } from "./read-bundle.ts";
import { camelCase, type Method } from "./read-methods.ts";

/** The table that the client runs on: one row a method, grouped by resource. */
export function writeOperations(description: Bundle, methods: Method[]): string {
  const tags = [...new Set(methods.map((method) => tagOf(method)))];
  const groups = tags.map((tag) => {
    const rows = methods.filter((method) => tagOf(method) === tag).map(row);
    return `  ${tag}:\n    "${rows.join('," +\n    "')}",\n`;
  });
  return `/**
 * One row a method, by tag, with commas between: \`NAME METHOD FLAGS PATH OPERATION_ID\`. What is empty or missing follows from the name, as
 * \`expandRow\` says. The path is below \`/api/v1\`.
 *
 * Flags: \`n\` never to be sent twice, \`p\` has pages, \`b\` takes a body, \`v\` answers no body.
 */
export const operations: Readonly<Record<string, string>> = {
${groups.join("")}};

/** Where the service is. */
export const defaultBaseUrl: string = "${defaultBaseUrl(description)}";
${rootPaths(description)}
/** The largest \`per_page\`. */
export const maxPerPage: number = ${single(
    "the maximum of per_page",
    methods.filter((method) => method.paged).map((method) => method.maxPerPage),
  )};

/** The largest file of a multipart body, in bytes. */
export const maxFileBytes: number = ${single("x-max-bytes", fileSizes(description))};
`;
}

/** The shortest row that the client expands to what is described. */
function row(method: Method): string {
  const flags = [
    method.retry === "never" ? "n" : "",
    method.paged ? "p" : "",
    method.body.length > 0 ? "b" : "",
    method.result === "void" ? "v" : "",
  ].join("");
  const expand = (columns: string[]) => JSON.stringify(expandRow(tagOf(method), columns.join(" ").trimEnd()));
  const columns = [
    snakeCase(method.name),
    method.verb,
    flags,
    method.path.replace("/api/v1/", ""),
    method.operationId,
  ];
  const wanted = expand(columns);
  for (const index of [4, 3]) {
    const shorter = columns.with(index, "");
    if (expand(shorter) === wanted) columns[index] = "";
  }
  return columns.join(" ").trimEnd();
}

function tagOf(method: Method): string {
  return snakeCase(method.resource);
}

function snakeCase(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function defaultBaseUrl(description: Bundle): string {
  const [server] = (description.document.servers ?? []) as { url: string }[];
  if (!server) throw new DescriptionError("servers: none is described");
  return server.url;
}

/** One constant for each path that is not below `/api/v1`: `/oauth/token` → `oauthTokenPath`. */
function rootPaths(description: Bundle): string {
  return Object.keys(description.document.paths as object)
    .filter((path) => !path.startsWith("/api/v1/"))
    .map((path) => {
      const name = `${camelCase(path.slice(1).replaceAll("/", "_"))}Path`;
      return `\n/** The path of ${path.slice(1)}. */\nexport const ${name}: string = "${path}";\n`;
    })
    .join("");
}

/** Every `x-max-bytes` of the description. */
function fileSizes(description: Bundle): unknown[] {
  const sizes: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("x-max-bytes" in value) sizes.push(value["x-max-bytes"]);
    for (const child of Object.values(value)) visit(child);
  };
  visit(description.document);
  return sizes;
}

function single(what: string, values: unknown[]): number {
  const [value, ...others] = new Set(values);
  if (typeof value === "number" && others.length === 0) return value;
  throw new DescriptionError(
    `${what}: one number was expected for the whole description, not ${[...new Set(values)].join(" and ")}`,
  );
}

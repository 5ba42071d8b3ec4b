import type { Bundle, Json } from "./read-bundle.ts";
import type { Method } from "./read-methods.ts";
import { writeComment } from "./write-comment.ts";

/** Friendly names of the schemas, and of the query of every operation that takes one. */
export function writeModels(description: Bundle, methods: Method[]): string {
  const schemas = Object.entries((description.document.components as Json).schemas as Json);
  const models = schemas.map(
    ([name, schema]) =>
      `${writeComment([String((schema as Json).description).trim()])}export type ${name} = components["schemas"]["${name}"];\n`,
  );
  const queries = methods
    .filter((method) => method.query)
    .map(
      (method) =>
        `${writeComment([`The query of {@link ${interfaceName(method.resource)}.${method.name}}.`])}` +
        `export type ${queryName(method)} = NonNullable<operations["${method.operationId}"]["parameters"]["query"]>;\n`,
    );
  const names = [
    ...schemas.map(([name]) => name),
    ...methods.filter((method) => method.query).map(queryName),
  ];
  const used = [...new Set(methods.map((method) => interfaceName(method.resource)))].filter((name) =>
    queries.some((query) => query.includes(`${name}.`)),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${twice} is the name of a schema and of a query`);
  return `import type { ${used.join(", ")} } from "./resources.ts";
import type { components, operations } from "./schema.ts";

${[...models, ...queries].join("\n")}`;
}

/** `contacts.listForGroup` → `ContactsListForGroupQuery`. */
export function queryName(method: Method): string {
  return `${pascalCase(method.resource)}${pascalCase(method.name)}Query`;
}

/** `webAddresses` → `WebAddresses`. */
export function interfaceName(resource: string): string {
  return pascalCase(resource);
}

function pascalCase(camel: string): string {
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

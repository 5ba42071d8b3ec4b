import openapiTS, { astToString, NULL, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Bundle, Json } from "./read-bundle.ts";

/** The types of the whole description, as openapi-typescript writes them: `format: binary` as `Blob`. */
export async function writeSchema(description: Bundle): Promise<string> {
  const document = structuredClone(description.document);
  dropDeprecatedInputs(document);
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // A default is the service's to fill in: whoever sends the body may leave the property out.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (isBinary(schema) ? blob(schema) : undefined),
  });
  return astToString(nodes);
}

function isBinary(schema: SchemaObject): boolean {
  return schema.format === "binary";
}

function blob(schema: SchemaObject): ts.TypeNode {
  const type = ts.factory.createTypeReferenceNode("Blob");
  return Array.isArray(schema.type) && schema.type.includes("null" as never)
    ? ts.factory.createUnionTypeNode([type, NULL])
    : type;
}

/** What is deprecated in a request is accepted by the service and not offered by the types. */
function dropDeprecatedInputs(document: Json): void {
  const visited = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || visited.has(value)) return;
    visited.add(value);
    const { $ref, properties } = value as { $ref?: string; properties?: Json };
    if (typeof $ref === "string") {
      visit(
        $ref
          .slice(2)
          .split("/")
          .reduce<unknown>((node, key) => (node as Json)[key.replaceAll("~1", "/")], document),
      );
    }
    for (const [name, property] of Object.entries(properties ?? {})) {
      if ((property as Json).deprecated === true) delete (properties as Json)[name];
    }
    for (const child of Object.values(value)) visit(child);
  };
  for (const item of Object.values(document.paths as Json)) {
    for (const operation of Object.values(item as Json)) visit((operation as Json | null)?.requestBody);
  }
}

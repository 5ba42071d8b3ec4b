import { readFileSync } from "node:fs";

/** A JSON object of the description, whatever it holds. */
export type Json = { [key: string]: unknown };

/** A problem in the description that the reader of one line can mend. */
export class DescriptionError extends Error {}

/** The bundled description, with its references resolved on demand. */
export interface Bundle {
  document: Json;
  /** Follows a `$ref`, if there is one, to the object it names. */
  resolve(value: unknown): Json;
  /** The name of the component that a `$ref` points to. */
  refName(value: unknown): string | undefined;
}

/**
 * Reads the bundled description.
 *
 * @throws {@link DescriptionError} when the file is missing, is not JSON, or holds a reference to nothing
 */
export function readBundle(file: string): Bundle {
  const document = parse(file);
  if (!("openapi" in document && "paths" in document))
    throw new DescriptionError(`${file}: it is no OpenAPI description`);
  const description: Bundle = {
    document,
    resolve(value) {
      let current = asObject(value, file);
      for (let ref = current.$ref; ref !== undefined; ref = current.$ref) {
        current = lookUp(document, String(ref), file);
      }
      return current;
    },
    refName: (value) => /^#\/components\/\w+\/([^/]+)$/.exec(String(asObject(value, file).$ref))?.[1],
  };
  checkReferences(document, document, file);
  return description;
}

function parse(file: string): Json {
  try {
    return asObject(JSON.parse(readFileSync(file, "utf8")), file);
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    throw new DescriptionError(`${file}: ${(error as Error).message}`);
  }
}

function checkReferences(document: Json, value: unknown, file: string): void {
  if (typeof value !== "object" || value === null) return;
  const { $ref } = value as Json;
  if (typeof $ref === "string") lookUp(document, $ref, file);
  for (const child of Object.values(value)) checkReferences(document, child, file);
}

function lookUp(document: Json, ref: string, file: string): Json {
  let current: unknown = document;
  for (const part of ref.replace(/^#\//, "").split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    current = (current as Json | undefined)?.[key];
  }
  if (typeof current !== "object" || current === null)
    throw new DescriptionError(`${file}: ${ref} names nothing`);
  return current as Json;
}

function asObject(value: unknown, file: string): Json {
  if (typeof value === "object" && value !== null) return value as Json;
  throw new DescriptionError(`${file}: an object was expected, not ${JSON.stringify(value)}`);
}

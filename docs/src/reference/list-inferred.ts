import type { Description } from "./description.ts";

/** A place in the description that is a guess. */
export interface InferredView {
  /** Where it is, such as `get, page` or `primary_address`. */
  place: string;
  reason: string;
}

/** Guesses that belong together. */
export interface InferredGroup {
  title: string;
  /** The operation that they are of, if they are of one. */
  operation?: string;
  items: readonly InferredView[];
}

/** Words of the document's structure, which tell a reader nothing. */
const structure = new Set([
  "properties",
  "schema",
  "items",
  "content",
  "responses",
  "parameters",
  "headers",
  "requestBody",
]);

/** Lists every `x-inferred` of the description, first by operation, then by what operations share. */
export function listInferred(description: Description): InferredGroup[] {
  const operations = Object.entries({ ...description.paths, ...description.webhooks }).flatMap(
    ([path, item]) =>
      Object.values(item).map((part) =>
        "operationId" in part
          ? { title: part.summary, operation: part.operationId, items: listWithin(part, []) }
          : { title: path, items: listWithin(part, []) },
      ),
  );
  const shared = Object.values(description.components).flatMap(
    (components: Readonly<Record<string, unknown>>) =>
      Object.entries(components).map(([title, component]) => ({ title, items: listWithin(component, []) })),
  );
  return [...operations, ...shared].filter(({ items }) => items.length > 0);
}

function listWithin(value: unknown, path: readonly string[]): InferredView[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "x-inferred") return [{ place: path.join(", "), reason: String(inner) }];
    if (key === "examples" || key === "example") return [];
    const name = typeof inner === "object" && inner !== null && "name" in inner ? String(inner.name) : key;
    return listWithin(inner, structure.has(key) || /^\d$/.test(name) ? path : [...path, name]);
  });
}

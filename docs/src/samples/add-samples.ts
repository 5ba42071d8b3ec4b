import type { TagView } from "../reference/describe-operations.ts";
import type { Description } from "../reference/description.ts";
import { operationSamples } from "./operation-samples.ts";

/**
 * Adds to each operation its samples and a link to its own page, for Redoc to show.
 *
 * @param pages where the pages of the operations are, seen from Redoc's
 */
export function addSamples(description: Description, tags: readonly TagView[], pages: string): Description {
  const copy = structuredClone(description);
  for (const operation of tags.flatMap((tag) => tag.operations)) {
    const target = copy.paths[operation.path]?.[operation.method.toLowerCase() as "get"];
    if (target === undefined)
      throw new Error(`${operation.id} is not at ${operation.method} ${operation.path}`);
    Object.assign(target, {
      externalDocs: { description: "This operation on a page of its own", url: `${pages}${operation.id}/` },
      "x-codeSamples": operationSamples(operation),
    });
  }
  return copy;
}

import { describeOperations, describeWebhooks } from "../reference/describe-operations.ts";
import type { Description, Operation } from "../reference/description.ts";
import { isWebhook, operationSamples } from "./operation-samples.ts";

/**
 * Adds to each operation and webhook its samples and a link to its own page, and a link to the site, for Redoc to show.
 *
 * @param site path of the site, seen from Redoc's page, with a slash at its end
 */
export function addSamples(description: Description, site: string): Description {
  const copy = structuredClone(description);
  const sources = new Map<string, Operation>();
  for (const item of [...Object.values(copy.paths), ...Object.values(copy.webhooks)]) {
    for (const source of Object.values(item))
      if ("operationId" in source) sources.set(source.operationId, source);
  }
  const operations = describeOperations(description).flatMap((tag) => tag.operations);
  for (const operation of [...operations, ...describeWebhooks(description)]) {
    const source = sources.get(operation.id);
    if (source === undefined) throw new Error(`${operation.id} is not in the description`);
    const page = `${site}${isWebhook(operation) ? "webhooks" : "operations"}/${operation.id}/`;
    Object.assign(source, {
      // Redoc 3 shows no externalDocs of operations
      description: `${source.description.trim()}\n\n[On a page of its own](${page})`,
      "x-codeSamples": operationSamples(operation),
    });
  }
  copy.info.description = `${copy.info.description.trim()}\n\n[Guides, and a page for every operation](${site})`;
  return copy;
}

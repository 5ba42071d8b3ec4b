import { defineResource, type Resource } from "../engine/resource.ts";

/** Notes on contacts and groups. */
export const notes: Resource = defineResource({
  name: "notes",
  schema: "Note",
  derive: { parent: (_, { parent }) => `/${parent?.kind}/${parent?.id}.json` },
});

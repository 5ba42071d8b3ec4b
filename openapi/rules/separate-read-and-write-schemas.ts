import { eachSchema } from "./each-schema.ts";
import type { Context, Location, MediaType, Reference, Rule } from "./rule.ts";

/** An object that is sent and one that is received have schemas of their own, whatever they have in common. */
export const separateReadAndWriteSchemas: Rule = () => {
  const read = new Set<string>();
  const written = new Map<string, Location>();
  return {
    Response: {
      enter({ content = {} }, context) {
        for (const { pointer, source } of objectsIn(content, context)) read.add(source.absoluteRef + pointer);
      },
    },
    Paths: {
      PathItem: {
        Operation: {
          enter({ requestBody = {} }, context) {
            const body = context.resolve<{ content?: Record<string, MediaType> } | Reference>(
              requestBody,
            ).node;
            if (!body || !("content" in body)) return;
            for (const location of objectsIn(body.content ?? {}, context)) {
              written.set(location.source.absoluteRef + location.pointer, location);
            }
          },
        },
      },
    },
    Root: {
      leave(_, { report }) {
        for (const [place, location] of written) {
          if (read.has(place)) report({ message: "One schema is both read and written.", location });
        }
      },
    },
  };
};

function* objectsIn(content: Record<string, MediaType>, context: Context): Generator<Location> {
  for (const { schema: top = {} } of Object.values(content)) {
    for (const { schema, location } of eachSchema(top, context)) if (schema.properties) yield location;
  }
}

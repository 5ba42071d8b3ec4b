import type { Context, Location, Reference, Schema } from "./rule.ts";

/** A schema, found behind its references, and where it stands. */
export interface FoundSchema {
  schema: Schema;
  location: Location;
}

/** A schema and every schema below it, each once, references followed. */
export function* eachSchema(
  start: Schema | Reference,
  context: Context,
  from = context.location,
  seen = new Set<Schema>(),
): Generator<FoundSchema> {
  const { node: schema, location = from } = context.resolve<Schema>(start, from.source.absoluteRef);
  if (!schema || seen.has(schema)) return;
  seen.add(schema);
  yield { schema, location };
  const { properties = {}, items, allOf = [], anyOf = [], oneOf = [], additionalProperties } = schema;
  const rest = [items, additionalProperties].filter((one) => typeof one === "object");
  for (const below of [...Object.values(properties), ...allOf, ...anyOf, ...oneOf, ...rest]) {
    yield* eachSchema(below, context, location, seen);
  }
}

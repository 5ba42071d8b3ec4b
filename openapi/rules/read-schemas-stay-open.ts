import { eachSchema } from "./each-schema.ts";
import type { Context, MediaType, Reference, Rule } from "./rule.ts";

/**
 * What the service sends has every described property, unless `x-inferred` says why one may be absent, and may have
 * more: a field that is added later breaks nobody.
 */
export const readSchemasStayOpen: Rule = () => ({
  Response: {
    enter({ content = {} }, context) {
      check(content, context);
    },
  },
  WebhooksMap: {
    PathItem: {
      Operation: {
        enter({ requestBody = {} }, context) {
          const body = context.resolve<{ content?: Record<string, MediaType> } | Reference>(requestBody).node;
          if (body && "content" in body) check(body.content ?? {}, context);
        },
      },
    },
  },
});

function check(content: Record<string, MediaType>, context: Context): void {
  for (const { schema: top = {} } of Object.values(content)) {
    for (const { schema, location } of eachSchema(top, context)) {
      if (schema.additionalProperties === false || schema.unevaluatedProperties === false) {
        context.report({ message: "A read schema forbids no further properties.", location });
      }
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (schema.required?.includes(name) || "x-inferred" in property) continue;
        const at = location.child(["properties", name]).key();
        context.report({ message: `A read schema requires its properties, and so ${name}.`, location: at });
      }
    }
  }
}

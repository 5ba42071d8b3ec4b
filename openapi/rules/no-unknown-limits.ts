import type { Rule } from "./rule.ts";

const LIMITS = [
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minProperties",
  "minimum",
  "multipleOf",
  "pattern",
  "uniqueItems",
];

/**
 * A schema has no limit that the service does not document. The option `documented` lists the files of those that it
 * does. `minLength: 1` is free: a required text must not be blank.
 */
export const noUnknownLimits: Rule<{ documented?: readonly string[] }> = ({ documented = [] }) => ({
  Schema: {
    enter(schema, { location, report }) {
      if (documented.some((file) => location.source.absoluteRef.endsWith(`/${file}`))) return;
      const found = LIMITS.filter((name) => name in schema);
      if (typeof schema.minLength === "number" && schema.minLength > 1) found.push("minLength");
      for (const name of found) {
        report({ message: `${name} is not documented.`, location: location.child(name).key() });
      }
    },
  },
});

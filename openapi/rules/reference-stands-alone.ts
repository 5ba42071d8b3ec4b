import type { Rule } from "./rule.ts";

/** Nothing but a summary and a description stands beside a `$ref`. Tools drop the rest, `x-inferred` before all. */
export const referenceStandsAlone: Rule = () => ({
  ref: {
    enter(node, { location, report }) {
      for (const name of Object.keys(node)) {
        if (["$ref", "description", "summary"].includes(name)) continue;
        report({
          message: `${name} stands beside a $ref, where it is lost.`,
          location: location.child(name).key(),
        });
      }
    },
  },
});

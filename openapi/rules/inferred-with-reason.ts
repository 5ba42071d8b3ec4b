import type { Rule } from "./rule.ts";

/** `x-inferred` gives a reason, which is a sentence. */
export const inferredWithReason: Rule = () => ({
  any: {
    enter(node, { location, report }) {
      if (typeof node !== "object" || node === null || !("x-inferred" in node)) return;
      const reason = node["x-inferred"];
      if (typeof reason === "string" && /^[A-Z].+\.$/s.test(reason.trim())) return;
      report({
        message: "x-inferred is no sentence that gives a reason.",
        location: location.child("x-inferred"),
      });
    },
  },
});

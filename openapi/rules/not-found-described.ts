import type { Rule } from "./rule.ts";

/** An operation of version 1 that names something in its path describes that it may not be there. */
export const notFoundDescribed: Rule = () => {
  let url = "";
  return {
    Paths: {
      PathItem: {
        enter(_, { key }) {
          url = String(key);
        },
        Operation: {
          enter({ responses = {} }, { location, report }) {
            if (!url.startsWith("/api/v1/") || !url.includes("{") || "404" in responses) return;
            report({ message: "404 is not described.", location: location.child("responses") });
          },
        },
      },
    },
  };
};

import type { Rule } from "./rule.ts";

/** An `operationId` is its tag, an underscore and a method in snake case. That of a webhook is its event. */
export const operationIdOfTag: Rule = () => {
  let event = "";
  return {
    Paths: {
      PathItem: {
        Operation: {
          enter({ operationId = "", tags: [tag] = [] }, { location, report }) {
            if (new RegExp(`^${tag}(_[a-z]+)+$`).test(operationId)) return;
            report({
              message: `operationId ${operationId} is not ${tag}_<method>.`,
              location: location.child("operationId"),
            });
          },
        },
      },
    },
    WebhooksMap: {
      PathItem: {
        enter(_, { key }) {
          event = String(key);
        },
        Operation: {
          enter({ operationId = "" }, { location, report }) {
            if (operationId === event) return;
            report({
              message: `operationId ${operationId} is not ${event}.`,
              location: location.child("operationId"),
            });
          },
        },
      },
    },
  };
};

import type { Context, Operation, Parameter, PathItem, Rule } from "./rule.ts";

/** An operation of version 1 describes 400 exactly when it has something to misread: a query, a header or a body. */
export const badRequestDescribed: Rule = () => {
  let item: PathItem = {};
  let url = "";
  return {
    Paths: {
      PathItem: {
        enter(node, { key }) {
          item = node;
          url = String(key);
        },
        Operation: {
          enter(operation, context) {
            if (!url.startsWith("/api/v1/")) return;
            const isDescribed = "400" in (operation.responses ?? {});
            if (isDescribed === canBeMisread(item, operation, context)) return;
            context.report({
              message: isDescribed
                ? "400 is described, but nothing can be misread."
                : "400 is not described.",
              location: context.location.child("responses"),
            });
          },
        },
      },
    },
  };
};

function canBeMisread(item: PathItem, operation: Operation, { resolve }: Context): boolean {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return (
    operation.requestBody !== undefined ||
    parameters.some((one) => {
      const parameter = resolve<Parameter>(one).node;
      return (
        parameter?.in === "query" || (parameter?.in === "header" && parameter.name !== "X-Ratelimit-Bypass")
      );
    })
  );
}

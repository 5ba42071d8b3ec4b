import type { MediaType, Parameter, Response, Rule, Schema } from "./rule.ts";

/** A list that takes `page` takes `per_page`, answers an array, and describes the page past the end. */
export const pagesDescribed: Rule = () => ({
  Paths: {
    PathItem: {
      Operation: {
        enter({ parameters = [], responses = {} }, { location, report, resolve }) {
          const names = parameters.map((one) => resolve<Parameter>(one).node?.name);
          const [page, perPage] = [names.includes("page"), names.includes("per_page")];
          if (page !== perPage) {
            report({ message: "page and per_page belong together.", location: location.child("parameters") });
          }
          if (!page) return;
          if (!("404" in responses || "400" in responses)) {
            report({
              message: "The page past the end is not described.",
              location: location.child("responses"),
            });
          }
          const answer = resolve<Response>(responses["200"] ?? {}).node?.content ?? {};
          const { schema = {} }: MediaType = answer["application/json"] ?? {};
          if (resolve<Schema>(schema).node?.type !== "array") {
            report({ message: "A list is answered as an array.", location: location.child("responses") });
          }
        },
      },
    },
  },
});

import { readFileSync } from "node:fs";

// #region read
const bundle = new URL(import.meta.resolve("@outstand/openapi/openapi.json"));
const description = JSON.parse(readFileSync(bundle, "utf8"));

const methods = new Set(["get", "post", "put", "patch", "delete"]);
const operations = Object.values<object>(description.paths).flatMap((path) =>
  Object.entries(path).flatMap(([method, operation]) =>
    methods.has(method) ? [operation] : [],
  ),
);
// #endregion
const { openapi, webhooks, servers } = description;
console.log(`OpenAPI      ${openapi}`);
console.log(`server       ${servers[0].url}`);
console.log(`operations   ${operations.length}`);
console.log(`webhooks     ${Object.keys(webhooks).length}`);

// #region retry
const kinds = ["safe", "idempotent", "never"].map((kind) => {
  const count = operations.filter(
    (operation) => operation["x-retry"] === kind,
  ).length;
  return `${count} ${kind}`;
});
console.log(`x-retry      ${kinds.join(", ")}`);
// #endregion

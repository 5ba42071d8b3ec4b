import { expect, test } from "vitest";
import { camelCase, expandRow } from "../src/expand-row.ts";
import { operations } from "../src/generated/operations.ts";
import { readOperations } from "./description.ts";

test("the table expands to the operations of the description, and to the methods that these name", () => {
  const expanded = Object.entries(operations).flatMap(([tag, rows]) =>
    rows.split(",").map((row) => {
      const [name, { operationId, method, path }] = expandRow(tag, row);
      return `${operationId} ${camelCase(tag)}.${name} ${method} ${path}`;
    }),
  );
  const described = readOperations()
    .filter(({ path }) => path.startsWith("/api/v1/"))
    .flatMap(({ operationId, tag, method, path, forms }) =>
      (forms ?? [{ resource: tag, method: camelCase(operationId.slice(tag.length + 1)) }]).map(
        (form) => `${operationId} ${camelCase(form.resource)}.${form.method} ${method} ${path}`,
      ),
    );
  expect(expanded.sort()).toEqual(described.sort());
  expect(expanded).toHaveLength(76);
});

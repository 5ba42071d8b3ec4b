import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDescription } from "../../scripts/read-description.ts";

const home = join(import.meta.dirname, "..");

it("has no file that nothing leads to", () => {
  const { files } = readDescription(join(home, "openapi.yaml"));
  const found = globSync("{components,paths,webhooks}/**", { cwd: home }).filter((file) =>
    /\.\w+$/.test(file),
  );
  expect(found.length).toBeGreaterThan(150);
  expect(found.filter((file) => !files.has(join(home, file)))).toEqual([]);
});

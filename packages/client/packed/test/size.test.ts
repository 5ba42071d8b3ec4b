import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { clientFolder } from "../src/install-packed.ts";

interface Check {
  name: string;
  limit: string;
  size?: number;
  passed?: boolean;
}

const checks = JSON.parse(readFileSync(join(clientFolder, ".size-limit.json"), "utf8")) as Check[];
const require = createRequire(join(clientFolder, "package.json"));
const sizeLimit = join(dirname(require.resolve("size-limit")), "bin.js");

const { stdout } = spawnSync(process.execPath, [sizeLimit, "--json"], {
  cwd: clientFolder,
  encoding: "utf8",
});
const measured = JSON.parse(stdout) as Check[];

it.each(checks)("is no larger than $limit: $name", ({ name }) => {
  const check = measured.find((it) => it.name === name);
  expect(check, `${name} has ${check?.size} bytes`).toMatchObject({ passed: true });
});

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

const client = resolve(import.meta.dirname, "../../packages/client");
const mutate = (cwd: string, ...files: string[]) => runScript("mutate-package.ts", files, [], cwd);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mutate-"));
  symlinkSync(join(client, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A package with one function, and a test that holds it to what is given. */
function writePackage(assertion: string): void {
  const files = {
    "package.json": "{}",
    "stryker.config.json": JSON.stringify({
      testRunner: "vitest",
      plugins: ["@stryker-mutator/vitest-runner"],
      mutate: ["sum.js"],
      reporters: ["json"],
    }),
    "sum.js": "export const sum = (a, b) => a + b;",
    "sum.test.js": `import { expect, test } from "vitest";
import { sum } from "./sum.js";
test("adds", () => { ${assertion} });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

describe("mutate-package", () => {
  it("finds that the tests of the client notice changes: a sample, of its signatures", async () => {
    const { code, output } = await mutate(client, "src/webhooks/signature.ts");
    expect(output).toMatch(/^\| src\/webhooks\/signature\.ts \| \d+ \| \d+ \| [\d.]+ % \|$/m);
    expect(code).toBe(0);
  });

  it("passes where a test notices every change", async () => {
    writePackage("expect(sum(1, 2)).toBe(3);");
    const { code, output } = await mutate(folder);
    expect(output).toContain("| sum.js | 2 | 2 | 100.0 % |\n| all | 2 | 2 | 100.0 % |");
    expect(code).toBe(0);
  });

  it("fails where changes go unnoticed, and names the file", async () => {
    writePackage("expect(sum(1, 2)).toBeDefined();");
    const { code, output, errors } = await mutate(folder);
    expect(output).toContain("| sum.js | 2 | 1 | 50.0 % |");
    expect(errors).toContain("sum.js: 1 changes went unnoticed, and it is below 85 %");
    expect(code).toBe(1);
  });

  it("fails where the tests are red to begin with", async () => {
    writePackage("expect(sum(1, 2)).toBe(4);");
    const { code, errors } = await mutate(folder);
    expect(errors).toContain("mutate: Stryker made no report: exit code 1");
    expect(code).toBe(2);
  });

  it("refuses a file that is not there", async () => {
    const { code, errors } = await mutate(client, "src/signature.ts");
    expect(errors).toBe("mutate: there is no src/signature.ts in this package\n");
    expect(code).toBe(2);
  });
});

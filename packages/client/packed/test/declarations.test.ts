import { execFile } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, inject, it } from "vitest";
import { environments } from "../src/environments.ts";

const require = createRequire(import.meta.url);
const project = inject("project");
const packed = join(import.meta.dirname, "..");

const compilers = { "5.4": "typescript-5.4", "5.9": "typescript", "7": "typescript-7" };
beforeAll(() => {
  for (const name of Object.keys(environments)) {
    copyFileSync(join(packed, `src/programs/${name}.ts`), join(project, `${name}.ts`));
  }
});

const cases = Object.entries(compilers).flatMap(([version, packageName]) =>
  (["browser", "node"] as const).flatMap((environment) => [
    { version, packageName, environment, skipLibCheck: true, moduleResolution: "Bundler" },
    { version, packageName, environment, skipLibCheck: false, moduleResolution: "NodeNext" },
  ]),
);

it.each(cases)(
  "compile under TypeScript $version with $moduleResolution for $environment, skipLibCheck $skipLibCheck",
  async ({ version, packageName, skipLibCheck, moduleResolution, environment }) => {
    const { compiler, found } = findCompiler(packageName);
    expect(found.startsWith(`${version}.`)).toBe(true);
    const name = `${version}-${skipLibCheck}-${moduleResolution}-${environment}.json`;
    const config = {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        target: "ES2022",
        module: moduleResolution === "Bundler" ? "ESNext" : moduleResolution,
        moduleResolution,
        skipLibCheck,
        lib: environments[environment].lib,
        types: environments[environment].types,
      },
      files: [`${environment}.ts`],
    };
    writeFileSync(join(project, name), JSON.stringify(config));
    expect(await compile(compiler, join(project, name))).toBe("");
  },
);

function findCompiler(packageName: string): { compiler: string; found: string } {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin, version } = JSON.parse(readFileSync(manifest, "utf8")) as {
    bin: { tsc: string };
    version: string;
  };
  return { compiler: join(dirname(manifest), bin.tsc), found: version };
}

/** What the compiler complains about. */
async function compile(compiler: string, config: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", config]);
    return stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

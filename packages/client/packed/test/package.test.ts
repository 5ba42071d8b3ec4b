import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { expect, inject, it } from "vitest";
import { findBinary } from "../src/find-binary.ts";
import { readEntryPoints } from "../src/read-entry-points.ts";

const project = inject("project");
const tarball = inject("tarball");
const installed = join(project, "node_modules/@outstand/client");

it("is a package that publint has nothing to say about", async () => {
  const { messages } = await publint({ pkgDir: installed, level: "suggestion", strict: true, pack: false });
  expect(messages).toEqual([]);
});

it("has types where its modules are", async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  if (!result.types) throw new Error("no types");
  // The package is ESM alone: what goes back before `exports` or reads it as CommonJS finds nothing, and is told so.
  const expected = ["CJSResolvesToESM", "NoResolution"];
  const isForOthers = (problem: object) =>
    "resolutionKind" in problem && ["node10", "node16-cjs"].includes(String(problem.resolutionKind));
  const problems = result.problems.filter(
    (problem) => !(expected.includes(problem.kind) && isForOthers(problem)),
  );
  expect(problems).toEqual([]);
});

it("has only what is published in it", () => {
  const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  const others = files.filter((file) => !/^package\/dist\/.*\.(js|d\.ts)$/.test(file));
  expect(others.map((file) => file.replace(/^package\//, "")).sort()).toEqual([
    "LICENSE",
    "README.md",
    "package.json",
  ]);
});

it.each(["node20", "node22", "node"])(
  "can be required on %s, and is the same module as when imported",
  (packageName) => {
    const names = Object.keys(readEntryPoints(installed)).map((name) =>
      name.replace(/^\./, "@outstand/client"),
    );
    const script = join(project, "require.cjs");
    writeFileSync(
      script,
      `Promise.all(${JSON.stringify(names)}.map(async (name) => {
  const [required, imported] = [require(name), await import(name)];
  for (const [key, value] of Object.entries(imported)) if (required[key] !== value) throw new Error(name + " " + key);
})).then(() => {
  const { createOAuth } = require("@outstand/client/oauth");
  const { OAuthError, OutstandError } = require("@outstand/client");
  const fetch = async () => Response.json({ error: "invalid_grant" }, { status: 400 });
  const options = { clientId: "id", clientSecret: "secret", redirectUri: "https://example.com/callback", fetch };
  return createOAuth(options).clientCredentials().getToken({}).catch((error) => {
    console.log(error instanceof OAuthError && error instanceof OutstandError);
  });
});
`,
    );
    const output = execFileSync(findBinary(packageName, "node"), ["--no-warnings", script], {
      encoding: "utf8",
    });
    expect(output.trim()).toBe("true");
  },
);

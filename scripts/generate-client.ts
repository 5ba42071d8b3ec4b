/**
 * Writes `packages/client/src/generated/` from the bundled description: the types, the operation table and the
 * interface of every resource. All files are written into a temporary folder, which then takes the place of the old
 * one, so a broken description replaces nothing.
 *
 * `--check` writes nothing and fails when what is committed differs.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Bundle, DescriptionError, type Json, readBundle } from "./generate-client/read-bundle.ts";
import { readMethods } from "./generate-client/read-methods.ts";
import { writeModels } from "./generate-client/write-models.ts";
import { writeOperations } from "./generate-client/write-operations.ts";
import { writeResources } from "./generate-client/write-resources.ts";
import { writeSchema } from "./generate-client/write-schema.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const banner = "// Written by scripts/generate-client.ts from the bundled description. Do not edit.\n\n";

async function generate(description: Bundle): Promise<Map<string, string>> {
  const methods = readMethods(description);
  const tags = (description.document.tags as Json[]).map(
    (tag) => [String(tag.name), String(tag.description)] as const,
  );
  return new Map([
    ["schema.ts", banner + (await writeSchema(description))],
    ["models.ts", banner + writeModels(description, methods)],
    ["operations.ts", banner + writeOperations(description, methods)],
    ["resources.ts", banner + writeResources(methods, new Map(tags))],
  ]);
}

function replaceFolder(folder: string, files: Map<string, string>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), ".generated-"));
  try {
    for (const [name, text] of files) writeFileSync(join(fresh, name), text);
    const old = `${fresh}-old`;
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function findStale(folder: string, files: Map<string, string>): string | undefined {
  const committed = existsSync(folder) ? readdirSync(folder) : [];
  const names = new Set([...committed, ...files.keys()]);
  return [...names].find(
    (name) => !committed.includes(name) || readFileSync(join(folder, name), "utf8") !== files.get(name),
  );
}

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    description: { type: "string", default: join(root, "openapi/dist/openapi.json") },
    out: { type: "string", default: join(root, "packages/client/src/generated") },
  },
});

try {
  const files = await generate(readBundle(values.description));
  const stale = findStale(values.out, files);
  if (values.check && stale) {
    throw new DescriptionError(
      `${relative(root, join(values.out, stale))} is stale: run pnpm generate and commit the result`,
    );
  }
  if (!values.check && stale) replaceFolder(values.out, files);
} catch (error) {
  console.error(`generate-client: ${(error as Error).message}`);
  process.exitCode = 1;
}

/**
 * Writes `packages/client/src/generated/` from the bundled description: the types, the operation table and the
 * interface of every resource. All files are written before the first of the old ones is replaced, so a broken description
 * replaces nothing.
 *
 *     node scripts/generate-client.ts [--check] [--description FILE] [--out FOLDER]
 *
 * `--check` writes nothing and fails when what is committed differs.
 */
import {
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

/** Every file is renamed into place once all are written. What the description no longer asks for goes last. */
function replaceFiles(folder: string, files: Map<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), ".generated-"));
  try {
    for (const [name, text] of files) writeFileSync(join(fresh, name), text);
    for (const name of files.keys()) renameSync(join(fresh, name), join(folder, name));
    for (const name of readdirSync(folder)) {
      if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function findStale(folder: string, files: Map<string, string>): string | undefined {
  mkdirSync(folder, { recursive: true });
  const committed = readdirSync(folder);
  const names = new Set([...committed, ...files.keys()]);
  const isStale = (name: string) =>
    !files.has(name) ||
    !committed.includes(name) ||
    readFileSync(join(folder, name), "utf8") !== files.get(name);
  return [...names].find(isStale);
}

interface Options {
  check: boolean;
  description: string;
  out: string;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean", default: false },
        description: { type: "string", default: join(root, "openapi/dist/openapi.json") },
        out: { type: "string", default: join(root, "packages/client/src/generated") },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}

async function main(options: Options | undefined): Promise<number> {
  if (!options) {
    console.error("usage: node scripts/generate-client.ts [--check] [--description FILE] [--out FOLDER]");
    return 2;
  }
  const { check, description, out } = options;
  try {
    const files = await generate(readBundle(description));
    const stale = findStale(out, files);
    const where = relative(process.cwd(), out);
    if (check && stale)
      throw new DescriptionError(`${join(where, stale)} is stale: run pnpm generate and commit`);
    if (stale) replaceFiles(out, files);
    console.log(stale ? `generated ${where}` : `${where} is fresh`);
    return 0;
  } catch (error) {
    console.error(`generate-client: ${(error as Error).message}`);
    return 1;
  }
}

process.exitCode = await main(readOptions());

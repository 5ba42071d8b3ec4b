import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import plugin from "../rules/plugin.ts";

const home = join(import.meta.dirname, "..");
const onSources = Object.keys(plugin().rules.oas3);
const onBundle = readdirSync(join(home, "rules"))
  .filter((file) => file.endsWith(".yaml") && file !== "ruleset.yaml")
  .map((file) => basename(file, ".yaml"));
const rules = [...onSources, ...onBundle];
const fixtures = rules.flatMap((rule) => ["good", "bad"].map((kind) => `${rule}/${kind}.yaml`));
/** A fixture stands in one file, which breaks this rule by nature: only its own fixtures are held against it. */
const LAYOUT = "root-is-table-of-contents";

/** The rules that reported something, by fixture. */
const reported = new Map<string, Set<string>>();
let folder: string;

function run(tool: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: join(home, "rules/fixtures"), maxBuffer: 1e8 };
    execFile(join(home, "node_modules/.bin", tool), args, options, (error, output, errors) => {
      // Both end with 1 when they find something.
      if (error && error.code !== 1) reject(new Error(errors || output));
      else resolve(output);
    });
  });
}

function add(fixture: string, rule: string): void {
  reported.set(fixture, (reported.get(fixture) ?? new Set()).add(rule));
}

async function lintSources(): Promise<void> {
  const config = join(folder, "redocly.yaml");
  const names = onSources.map((rule) => `  outstand/${rule}: error`);
  const lines = ["telemetry: off", `plugins: [${join(home, "rules/plugin.ts")}]`, "rules:", ...names];
  writeFileSync(config, lines.join("\n"));
  const output = await run(
    "redocly",
    "lint",
    ...fixtures,
    "--config",
    config,
    "--format",
    "checkstyle",
    "--max-problems",
    "9999",
  );
  for (const [, file = "", problems = ""] of output.matchAll(/<file name="(.+?)">(.*?)<\/file>/gs)) {
    const fixture = file.split("/").slice(0, 2);
    for (const [, rule = ""] of problems.matchAll(/source="outstand\/(.+?)"/g)) add(fixture.join("/"), rule);
  }
}

async function lintBundle(): Promise<void> {
  const ruleset = join(home, "rules/ruleset.yaml");
  const output = await run(
    "spectral",
    "lint",
    ...fixtures,
    "--ruleset",
    ruleset,
    "--format",
    "json",
    "--quiet",
  );
  for (const { code, source } of JSON.parse(output) as { code: string; source: string }[]) {
    add(relative(join(home, "rules/fixtures"), source), code);
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
  await Promise.all([lintSources(), lintBundle()]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("own rules", () => {
  it("have a good and a bad fixture each, and no fixture is without a rule", () => {
    expect(readdirSync(join(home, "rules/fixtures")).sort()).toEqual([...rules].sort());
  });

  it("are all on, and nothing is exempt by an ignore file", () => {
    const { rules: on } = parse(readFileSync(join(home, "redocly.yaml"), "utf8"));
    const severities = onSources.map((rule) => on[`outstand/${rule}`]?.severity ?? on[`outstand/${rule}`]);
    expect(severities).toEqual(onSources.map(() => "error"));
    // Redocly's configurable rules would be rules of ours without fixtures.
    expect(Object.keys(on).filter((name) => name.startsWith("rule/"))).toEqual([]);
    const ruleset = parse(readFileSync(join(home, "rules/ruleset.yaml"), "utf8"));
    expect(ruleset.extends.sort()).toEqual(onBundle.map((rule) => `./${rule}.yaml`).sort());
    expect(parse(readFileSync(join(home, ".spectral.yaml"), "utf8")).extends).toContain(
      "./rules/ruleset.yaml",
    );
    expect(readdirSync(home).filter((file) => file.includes("ignore"))).toEqual([]);
  });

  it.each(rules)("%s finds its bad fixture, and no rule finds more", (rule) => {
    const found = (kind: string) =>
      [...(reported.get(`${rule}/${kind}.yaml`) ?? [])].filter((one) => one !== LAYOUT || rule === LAYOUT);
    expect({ good: found("good"), bad: found("bad") }).toEqual({ good: [], bad: [rule] });
  });
});

import { spawn } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Mock, startMock } from "@outstand/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../examples");
const programs = globSync("*.ts", { cwd: folder }).sort();
const guides = globSync("*.md", { cwd: join(import.meta.dirname, "../src/content/docs/guides") })
  .sort()
  .map((file) => readGuide(file));

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ port: 0 });
}, 60_000);

afterAll(() => mock.close());

/** What a guide shows: programs, by their first snippets, and what they print, in the same order. */
function readGuide(file: string): { file: string; shown: string[]; outputs: string[] } {
  const text = readFileSync(join(import.meta.dirname, "../src/content/docs/guides", file), "utf8");
  const snippets = [...text.matchAll(/^```\w+ examples\/([\w.-]+\.ts)(?:#\S+)?$/gm)];
  const outputs = [...text.matchAll(/^```text\n(.*?)^```$/gms)];
  return {
    file,
    shown: [...new Set(snippets.map(([, name = ""]) => name))],
    outputs: outputs.map(([, output = ""]) => output),
  };
}

/** Runs an example as a program of its own, against a sandbox that nobody else has. */
async function run(program: string): Promise<string> {
  const sandbox = mock.namespace();
  const { application, whiteLabel, bypassTokens } = sandbox.demo();
  const child = spawn(process.execPath, [join(folder, program)], {
    env: {
      PATH: process.env.PATH,
      OUTSTAND_URL: sandbox.url,
      OUTSTAND_TOKEN: sandbox.tokens.issue().access_token,
      OUTSTAND_BYPASS_TOKEN: bypassTokens[0],
      OUTSTAND_CLIENT_ID: application.clientId,
      OUTSTAND_CLIENT_SECRET: application.clientSecret,
      OUTSTAND_WHITE_LABEL_ID: whiteLabel.clientId,
      OUTSTAND_WHITE_LABEL_SECRET: whiteLabel.clientSecret,
    },
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => parts.push(part));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const output = Buffer.concat(parts).toString();
  return code === 0 ? withoutTimes(output) : `${output}exit code ${code}`;
}

/** How long something took is no result that stays the same, nor is what Node's test runner counts. */
function withoutTimes(output: string): string {
  return output
    .replace(/ \([\d.]+ms\)$/gm, "")
    .replace(/^ℹ .*\n/gm, "")
    .replace(/ in \d+ ms$/gm, " in … ms");
}

describe("the examples", () => {
  it("are each shown by a guide", () => {
    const shown = new Set(guides.flatMap((guide) => guide.shown));
    expect(programs.filter((program) => !shown.has(program))).toEqual([]);
  });

  it.each(guides)("of $file have each an output", ({ shown, outputs }) => {
    expect(outputs).toHaveLength(shown.length);
  });

  const pairs = guides.flatMap(({ file, shown, outputs }) =>
    shown.map((program, index) => ({ file, program, output: outputs[index] })),
  );

  it.concurrent.each(pairs)("$program prints what $file says", { timeout: 60_000 }, async (pair) => {
    expect(await run(pair.program)).toBe(withoutTimes(pair.output ?? ""));
  });
});

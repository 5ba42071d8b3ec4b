import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { bundleEntry } from "../src/bundle-entry.ts";
import type { Checks } from "../src/checks/check.ts";
import { nodeChecks } from "../src/checks/node-checks.ts";
import { findBinary } from "../src/find-binary.ts";
import { type CheckReport, checksAnywhere } from "../src/run-checks.ts";
import { type CheckServer, serveChecks } from "../src/serve-checks.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";

const everything = { ...checksAnywhere, ...nodeChecks };
const project = inject("project");
const home = mkdtempSync(join(tmpdir(), "runtimes-"));
let server: CheckServer;
let script: string;

beforeAll(async () => {
  const page = await bundleEntry("page", project, ["browser"]);
  server = await serveChecks((path) => {
    if (path === "/") return "<!doctype html><title>Checks</title><script type=module src=/page.js></script>";
    return path === "/page.js" ? readFileSync(page, "utf8") : undefined;
  });
  script = await bundleEntry("script", project);
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

it.each([
  ["Node 20", "node20", /^v20\./],
  ["Node 22", "node22", /^v22\./],
  ["Node 24", "node", /^v24\./],
])("passes on %s", async (name, packageName, version) => {
  const node = findBinary(packageName, "node");
  expect(await run(node, ["--version"])).toMatch(version);
  expectAllPassed(await runScript(node, [], name), everything);
});

it("passes on Bun", async () => {
  expectAllPassed(await runScript(findBinary("bun"), [], "bun"), everything);
});

it("passes on Deno, with leave to use the network and the folder of its tokens", async () => {
  const leave = [
    "--allow-net=127.0.0.1,app.outstand.com",
    `--allow-read=${home}`,
    `--allow-write=${home}`,
    "--allow-env=TMPDIR",
  ];
  const report = await runScript(
    process.execPath,
    [findBinary("deno"), "run", "--no-prompt", ...leave],
    "deno",
  );
  expectAllPassed(report, everything);
});

it("passes on workerd", async () => {
  const worker = new Miniflare({
    modules: true,
    script: readFileSync(await bundleEntry("worker", project, ["workerd", "worker", "browser"]), "utf8"),
    compatibilityDate: "2026-07-01",
    cf: false,
  });
  try {
    const response = await worker.dispatchFetch(`http://localhost/?baseUrl=${server.url}/workerd`);
    expectAllPassed((await response.json()) as CheckReport, checksAnywhere);
  } finally {
    await worker.dispose();
  }
});

it("passes in headless Chromium", async ({ skip }) => {
  skip(chromiumPath === "", chromiumMissing);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction("runChecks");
    expectAllPassed(
      (await page.evaluate(`runChecks("${server.url}/chromium")`)) as CheckReport,
      checksAnywhere,
    );
  } finally {
    await browser.close();
  }
});

/** Runs the checks as a script of a runtime. */
async function runScript(program: string, args: string[], name: string): Promise<CheckReport> {
  const service = `${server.url}/${name.replace(" ", "").toLowerCase()}`;
  return JSON.parse(await run(program, [...args, script, service])) as CheckReport;
}

async function run(program: string, args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: project,
    env: { ...process.env, TMPDIR: home, DENO_DIR: join(home, "deno"), DENO_NO_UPDATE_CHECK: "1" },
  });
  return stdout;
}

function expectAllPassed(report: CheckReport, checks: Checks): void {
  expect(report.failed).toEqual([]);
  expect(report.passed).toEqual(Object.keys(checks));
  expect(report.unused).toEqual([]);
}

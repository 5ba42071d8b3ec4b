import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../test/launch-chromium.ts";
import { measurePage, type Visit } from "./measure-page.ts";
import { serveCompressed } from "./serve-compressed.ts";

const rounds = Number(process.argv[2] ?? 7);
const heading = "Create a contact";

/** The same description by plain `redocly build-docs`, with nothing changed but where its script comes from. */
function buildPlain(): string {
  const folder = mkdtempSync(join(tmpdir(), "outstand-bench-"));
  const page = join(folder, "index.html");
  const description = fileURLToPath(import.meta.resolve("@outstand/openapi/openapi.yaml"));
  execFileSync("redocly", ["build-docs", description, "--output", page], { stdio: "ignore" });
  const cli = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  copyFileSync(join(cli, "lib/chunks/redoc.standalone.js"), join(folder, "redoc.standalone.js"));
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replaceAll(/https:\/\/cdn\.redocly\.com\/[^"']*\//g, "./"));
  return folder;
}

/** How long turbo takes to build the site, in seconds. */
function measureBuild(...options: string[]): number {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const started = performance.now();
  execFileSync(
    join(root, "node_modules/.bin/turbo"),
    ["run", "build", "--only", "--filter=@outstand/docs", ...options],
    { cwd: root, stdio: "ignore", env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } },
  );
  return (performance.now() - started) / 1000;
}

const buildSeconds = measureBuild("--force");
const unchangedSeconds = measureBuild();
console.log(
  `building the whole site ${buildSeconds.toFixed(1)} s, unchanged ${unchangedSeconds.toFixed(1)} s\n`,
);

const plain = buildPlain();
const server = await serveCompressed({ plain, site: fileURLToPath(new URL("../dist/", import.meta.url)) });
const browser = await launchChromium();
const pages = {
  "page of the operation": `${server.url}site/operations/contacts_create/`,
  "our Redoc page": `${server.url}site/reference/#/contacts/contacts_create`,
  "plain redocly build-docs": `${server.url}plain/#/contacts/contacts_create`,
};

const visits = new Map<string, Visit[]>(Object.keys(pages).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, url] of Object.entries(pages))
    visits.get(name)?.push(await measurePage(browser, url, heading));
  console.log(`round ${round + 1} of ${rounds}`);
}
await browser.close();
server.close();
rmSync(plain, { recursive: true });

const median = (name: string, key: keyof Visit) => {
  const values = (visits.get(name) ?? []).map((visit) => visit[key]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
};

console.log(`\n${"".padEnd(26)} readable       LCP       TBT   scripts`);
for (const name of Object.keys(pages)) {
  const times = (["readableMs", "largestPaintMs", "blockingMs"] as const).map((key) =>
    `${median(name, key).toFixed(0)} ms`.padStart(9),
  );
  console.log(
    `${name.padEnd(25)}${times.join(" ")} ${`${(median(name, "scriptBytes") / 1000).toFixed(0)} kB`.padStart(9)}`,
  );
}

const [page, redoc, base] = Object.keys(pages) as [string, string, string];
const targets: [text: string, reached: number, limit: number][] = [
  ["building the whole site, s", buildSeconds, 60],
  // what turbo takes to see that there is nothing to do
  ["building it unchanged, s", unchangedSeconds, 3],
  ["readable, of plain Redoc", median(page, "readableMs") / median(base, "readableMs"), 0.4],
  ["LCP, of plain Redoc", median(page, "largestPaintMs") / median(base, "largestPaintMs"), 1],
  ["scripts, kB", median(page, "scriptBytes") / 1000, 40],
  ["TBT, ms", median(page, "blockingMs"), 50],
  [
    "our Redoc page readable, of the plain one",
    median(redoc, "readableMs") / median(base, "readableMs"),
    1.05,
  ],
];
console.log("");
for (const [text, reached, limit] of targets) {
  console.log(
    `${text.padEnd(42)} ${reached.toFixed(2).padStart(7)}  ${`${limit} at most`.padEnd(13)} ${reached <= limit ? "met" : "missed"}`,
  );
}

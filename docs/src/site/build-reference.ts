import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Writes the Redoc reference of the whole description into a folder: one page and the script of Redoc, nothing of which is
 * loaded from elsewhere.
 *
 * @param description path of the bundle
 * @param folder made when absent
 * @throws Error when Redoc's output is no longer what is mended here
 */
export function buildReference(description: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const page = join(folder, "index.html");
  const script = join(folder, "redoc.standalone.js");

  execFileSync("redocly", ["build-docs", description, "--output", page], { stdio: "pipe" });
  // The npm package `redoc` cannot be installed (a dependency of its 3.0.1 was never published); redocly carries the same file.
  copyFileSync(
    join(
      dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
      "lib/chunks/redoc.standalone.js",
    ),
    script,
  );

  writeFileSync(page, restrict(selfHost(readFileSync(page, "utf8"))));
  writeFileSync(
    script,
    replaceAll(
      readFileSync(script, "utf8"),
      /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/,
      badge,
    ),
  );
}

/** Stands in for the logo beside "API docs by", which Redoc fetches from a CDN. */
const badge = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14" viewBox="0 0 44 14"><style>text{fill:#5c5e66}@media(prefers-color-scheme:dark){text{fill:#c9ccd6}}</style><text y="11" font-family="sans-serif" font-size="12">Redoc</text></svg>',
)}`;

/** Points the page at its own copy of Redoc, and its links at the hashes that Redoc's router uses. */
function selfHost(html: string): string {
  if (!html.includes('"disableTelemetry":true'))
    throw new Error("Redoc's telemetry is on: set telemetry: off in redocly.yaml");
  const withoutCdn = replaceAll(
    html,
    /https:\/\/cdn\.redocly\.com\/redoc\/v[\d.]+\/bundles\/redoc\.standalone\.js/,
    "./redoc.standalone.js",
  );
  const withoutIntegrity = replaceAll(withoutCdn, / integrity="sha384-[^"]+" crossorigin="anonymous"/, "");
  const colors = readFileSync(new URL("redoc-colors.css", import.meta.url), "utf8");
  return replaceAll(withoutIntegrity, /href="\/(?=[\w/]*")/, 'href="#/')
    .replace("</title>", '</title>\n  <link rel="icon" href="../favicon.svg" type="image/svg+xml" />')
    .replace("</head>", `<style>${colors}</style></head>`);
}

/** Adds a content security policy under which only the page's own scripts run. Redoc's styles are inline, by styled-components. */
function restrict(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(
    ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self' blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    '<meta charset="utf8" />',
    `<meta charset="utf-8" />\n  <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Replaces every occurrence, of which there must be one. */
function replaceAll(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text))
    throw new Error(`Redoc's output no longer has ${pattern}: see whether it still needs mending`);
  return text.replaceAll(new RegExp(pattern, "g"), () => replacement);
}

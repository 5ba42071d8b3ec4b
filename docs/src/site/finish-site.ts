import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { markdownPath } from "../markdown/guide-markdown.ts";
import { readDescription } from "../reference/description.ts";
import { addSamples } from "../samples/add-samples.ts";
import { buildReference } from "./build-reference.ts";
import { finishPage, finishStyles } from "./finish-page.ts";

/** What Astro is told of where the site will be. It cannot put a site below a path unknown to it, so that is done here. */
export const placeholder = "https://site.invalid/";

/**
 * Finishes what Astro has built: the pages (see {@link finishPage}), the Redoc reference, and the description to download.
 * Stands after Starlight, whose search index it leaves alone.
 *
 * @param siteUrl where the site will be, with a slash at its end: for the sitemap, canonical links, and the page for what is
 * missing, which cannot know how deep it is asked for
 */
export function finishSite(siteUrl: string): AstroIntegration {
  return {
    name: "finish-site",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const change = (pattern: string, edit: (text: string, path: string) => string) => {
          for (const file of globSync(pattern, { cwd: folder })) {
            const path = `/${file.replace(/index\.html$/, "")}`;
            writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8"), path));
          }
        };
        change("sitemap*.xml", (xml) =>
          xml
            .replaceAll(placeholder, siteUrl)
            .replace("</urlset>", `<url><loc>${siteUrl}reference/</loc></url></urlset>`),
        );
        change("_astro/*.css", finishStyles);
        change("**/*.html", (html, path) => {
          const isMissingPage = path === "/404.html";
          const base = isMissingPage ? new URL(siteUrl).pathname : undefined;
          // the page for what is missing loads nothing, but Astro gives every page the scripts of all
          const own = isMissingPage
            ? html.replaceAll(/<script type="module" src="[^"]*"><\/script>/g, "")
            : html;
          const markdown = markdownPath(path);
          const alternate =
            !isMissingPage && existsSync(join(folder, markdown))
              ? `<link rel="alternate" type="text/markdown" href="${markdown}"/>`
              : "";
          const complete = own.replaceAll(placeholder, siteUrl).replace("</head>", `${alternate}</head>`);
          return finishPage({ html: complete, path, base });
        });
        publishDescription(folder);
      },
    },
  };
}

/** Puts the bundle where it can be downloaded, and Redoc's page of it. */
function publishDescription(folder: string): void {
  for (const name of ["openapi.json", "openapi.yaml"]) {
    cpSync(fileURLToPath(import.meta.resolve(`@outstand/openapi/${name}`)), join(folder, name));
  }
  const work = mkdtempSync(join(tmpdir(), "outstand-reference-"));
  const source = join(work, "openapi.json");
  writeFileSync(source, JSON.stringify(addSamples(readDescription(), "../")));
  buildReference(source, join(folder, "reference"));
  rmSync(work, { recursive: true });
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Something that is released under a version of its own. */
export interface Release {
  title: string;
  version: string;
  /** Markdown with a section for each version; empty before the first release. */
  changes: string;
}

const packages = { Description: "@outstand/openapi", Client: "@outstand/client", Sandbox: "@outstand/mock" };

/** What is released, with its version and its changes. */
export function listReleases(): Release[] {
  return Object.entries(packages).map(([title, name]) => {
    const folder = join(process.cwd(), "node_modules", name);
    const changelog = join(folder, "CHANGELOG.md");
    return {
      title,
      version: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version,
      changes: existsSync(changelog) ? readFileSync(changelog, "utf8").replace(/^# .*\n+/, "") : "",
    };
  });
}

/** Writes the page of changes as Markdown, without its title. */
export function changelogMarkdown(): string {
  return listReleases()
    .map(({ title, version, changes }) => {
      const text = changes.trim().replace(/^(#+) /gm, "#$1 ");
      return `## ${title} ${version}\n\n${text === "" ? "Not released yet." : text}`;
    })
    .join("\n\n");
}

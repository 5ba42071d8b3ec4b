import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMarkdownProcessor, parseFrontmatter } from "@astrojs/markdown-remark";
import { guidePlugin } from "./guide-plugin.ts";

/**
 * Finds the snippets and links of guides that {@link guidePlugin} cannot resolve. Looked for ahead of the build, because Starlight
 * goes on after a guide that fails, and counts its lines without the front matter.
 *
 * @param folder of the content, whose `client/` is left out
 * @returns one line for each, with file and line
 */
export async function checkGuides(folder: string): Promise<string[]> {
  const problems: string[] = [];
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    remarkPlugins: [[guidePlugin, (problem: string) => problems.push(problem)]],
  });
  for (const file of globSync(["*.md", "guides/**/*.md"], { cwd: folder }).sort()) {
    const path = join(folder, file);
    const { content } = parseFrontmatter(readFileSync(path, "utf8"), { frontmatter: "empty-with-lines" });
    await processor.render(content, { fileURL: pathToFileURL(path) });
  }
  return problems;
}

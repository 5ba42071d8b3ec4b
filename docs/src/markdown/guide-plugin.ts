import { relative } from "node:path";
import type { RemarkPlugin } from "@astrojs/markdown-remark";
import { readSnippet } from "./read-snippet.ts";
import { resolveLink } from "./resolve-link.ts";

/** A node of a Markdown tree, as far as it matters here. */
interface Node {
  type: string;
  lang?: string | null | undefined;
  meta?: string | null | undefined;
  value?: string;
  url?: string;
  children?: Node[];
  position?: { start: { line: number } } | undefined;
}

/** Languages whose snippets must be examples, which are compiled and run. */
const checked = new Set(["ts", "js", "sh"]);

/**
 * Remark plugin that fills in the snippets of guides and resolves their links.
 *
 * @param report is told of each snippet that is no example and of each link that leads nowhere, with file and line; throws it when
 * absent
 */
export const guidePlugin: RemarkPlugin<[report?: (problem: string) => void]> = (report = fail) => {
  return (tree, file) => {
    // the client's reference is written by TypeDoc, from comments with snippets of their own
    if (file.path?.includes("/docs/client/")) return;
    const visit = (node: Node) => {
      try {
        if (node.type === "code") fillSnippet(node);
        if (node.type === "image") checkPicture(node);
        if (node.url !== undefined) node.url = resolveLink(node.url);
      } catch (error) {
        const where = `${relative(process.cwd(), file.path ?? "")}:${node.position?.start.line}`;
        report(`${where}: ${error instanceof Error ? error.message : error}`);
      }
      node.children?.forEach(visit);
    };
    visit(tree);
  };
};

function fail(problem: string): never {
  throw new Error(problem);
}

function fillSnippet(node: Node): void {
  const [, name] = /^examples\/(\S+)$/.exec(node.meta ?? "") ?? [];
  if (name !== undefined) {
    node.value = readSnippet(name);
    node.meta = null;
  } else if (checked.has(node.lang ?? "")) {
    throw new Error(
      `a ${node.lang} snippet must name its example, as in \`\`\`${node.lang} examples/first-calls.ts`,
    );
  } else if (node.lang === "json") {
    JSON.parse(node.value ?? "");
  }
}

/** Astro would look for any other picture beside the guide, and fail without a word of which guide it was. */
function checkPicture({ url = "" }: Node): void {
  if (!/^(\/|https?:)/.test(url))
    throw new Error(`the picture ${url} must be named from the root, as /pictures/…`);
}

import { posix } from "node:path";

/** A page of the client's reference. */
export interface ClientPage {
  /** Path below the folder of the reference, without ending, such as `oauth/tokenset`. */
  slug: string;
  /** Markdown with front matter. */
  source: string;
}

/**
 * Turns a file that TypeDoc wrote into a page of the site.
 *
 * @param file its path in TypeDoc's folder, such as `oauth/interfaces/TokenSet.md`
 * @param markdown what TypeDoc wrote
 * @param root path of the reference from the root of the site, with a slash at both ends
 */
export function clientPage(file: string, markdown: string, root: string): ClientPage {
  const [, kind = "", heading = ""] = /^# (?:([A-Z][\w ]*): )?(.*)$/m.exec(markdown) ?? [];
  const name = heading.replace(/\\|\(\)|<.*>$/g, "");
  const slug = slugOf(file);
  const isEntryPoint = file.endsWith("README.md");
  const title = isEntryPoint ? ["@outstand/client", slug].filter((part) => part !== "").join("/") : name;
  const body = markdown
    .replace(/^# .*\n+/m, "")
    .replace(/\]\(([^()\s:#]+\.md)(#[^)\s]*)?\)/g, (_, target: string, anchor = "") => {
      const slug = slugOf(posix.join(posix.dirname(file), target));
      return `](${root}${slug === "" ? "" : `${slug}/`}${anchor})`;
    })
    .replace(/^> \*\*\w+\*\* = `object`\n+/m, "")
    .replace(/^#+ Type Declaration$/gm, "## Fields")
    .replaceAll("**Example** ", "Example: ")
    // TypeDoc gives every @throws a heading of its own
    .replace(/(^#+ Throws\n)((?:\n(?!#|\*\*\*$).*)+)((?:\n#+ Throws\n(?:\n(?!#|\*\*\*$).*)+)*)/gm, (all) =>
      listThrows(all),
    )
    // TypeDoc shows the text of every @default as code in a block
    .replace(
      /^#+ Default\n+```ts\n([^`]*?)\n```$/gm,
      (_, text: string) => `Default: ${text.includes("\n") ? text : `\`${text}\``}`,
    );
  const frontMatter = {
    title,
    description: isEntryPoint ? `What ${title} exports.` : `${kind} of ${entryPointOf(file)}.`,
    editUrl: false,
    ...(isEntryPoint && { sidebar: { order: 0 } }),
  };
  return { slug, source: `---\n${JSON.stringify(frontMatter, null, 2)}\n---\n\n${body.trim()}\n` };
}

/** Makes one list of the sections of what a method throws. */
function listThrows(sections: string): string {
  const [heading = ""] = sections.split("\n", 1);
  const items = sections.split(/^#+ Throws$/m).slice(1);
  return `${heading}\n\n${items.map((item) => `- ${item.trim().replace(/\s+/g, " ")}`).join("\n")}\n`;
}

/** Drops the folders that TypeDoc makes for kinds of exports: no two exports of an entry point have one name. */
function slugOf(file: string): string {
  const [entryPoint = "", ...rest] = posix.normalize(file).replace(/\.md$/, "").split("/");
  const name = rest.at(-1)?.replace(/^README$/, "") ?? "";
  return [entryPoint.replace(/^(index|README)$/, ""), name]
    .filter((part) => part !== "")
    .join("/")
    .toLowerCase();
}

function entryPointOf(file: string): string {
  const [entryPoint = ""] = file.split("/");
  return entryPoint === "index" ? "@outstand/client" : `@outstand/client/${entryPoint}`;
}

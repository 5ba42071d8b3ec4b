const width = 110;

/**
 * A TSDoc comment of texts in Markdown. Paragraphs are wrapped, tables left as they are; a text that begins with `@` is a tag and
 * follows without an empty line.
 */
export function writeComment(texts: string[], indent = ""): string {
  const lines: string[] = [];
  const paragraphs = texts.flatMap((text) => text.trim().split(/\n\s*\n/)).filter((text) => text !== "");
  for (const paragraph of paragraphs.map((text) => text.replaceAll("*/", "*\\/"))) {
    const isTag = paragraph.startsWith("@");
    if (lines.length > 0 && !(isTag && isInTags(lines))) lines.push("");
    const isTable = paragraph.startsWith("|");
    const limit = width - indent.length - 3;
    lines.push(...(isTable ? paragraph.split("\n") : wrap(paragraph, limit, isTag ? "  " : "")));
  }
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

function isInTags(lines: string[]): boolean {
  return lines.some((line) => line.startsWith("@"));
}

/** A word is also what a line must not break: code and links, with what sticks to them. */
const words = /(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|\S)+/g;

function wrap(text: string, limit: number, hanging: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replaceAll(/\s+/g, " ").match(words) ?? []) {
    const isTagAlone = /^@\w+$/.test(line);
    if (line !== "" && !isTagAlone && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

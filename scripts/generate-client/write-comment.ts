const width = 110;

/** A TSDoc comment of paragraphs, wrapped; a paragraph that begins with `@` is a tag and follows without an empty line. */
export function writeComment(paragraphs: string[], indent = ""): string {
  const lines: string[] = [];
  for (const paragraph of paragraphs.filter((text) => text !== "")) {
    const isTag = paragraph.startsWith("@");
    if (lines.length > 0 && !(isTag && lines.at(-1) !== "" && isInTags(lines))) lines.push("");
    lines.push(...wrap(paragraph.replaceAll("*/", "*\\/"), width - indent.length - 3, isTag ? "  " : ""));
  }
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

function isInTags(lines: string[]): boolean {
  return lines.some((line) => line.startsWith("@"));
}

function wrap(text: string, limit: number, hanging: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

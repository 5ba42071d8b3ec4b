import type { Row } from "./row.ts";

/** The rows as a Markdown table. */
export function writeTable(rows: readonly Row[]): string {
  const cells = [
    ["what", "to reach", "reached", "", "peers in the same run"],
    ["---", "---", "---", "---", "---"],
    ...rows.map(({ what, target, ours, met, peers }) => [
      what,
      target,
      ours,
      met === undefined ? "" : met ? "met" : "**missed**",
      list(peers),
    ]),
  ];
  return cells.map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function list(peers: Record<string, string>): string {
  return Object.entries(peers)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

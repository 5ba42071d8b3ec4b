import type { Json } from "../reference/description.ts";

const width = 80;

/** Whose source a value is printed as. */
export type Notation = "typescript" | "json";

/**
 * Prints a value as source, on one line where it fits.
 *
 * @param indent number of spaces before the line that it stands on
 * @param column where it begins
 */
export function printValue(value: Json, notation: Notation, indent = 0, column = indent): string {
  const flat = printFlat(value, notation);
  if (typeof value !== "object" || value === null || column + flat.length <= width) return flat;
  const inner = " ".repeat(indent + 2);
  const isArray = Array.isArray(value);
  const items = Object.entries(value).map(([name, item]) => {
    const label = isArray ? "" : `${printKey(name, notation)}: `;
    return `${inner}${label}${printValue(item, notation, indent + 2, inner.length + label.length)}`;
  });
  const [open, close] = isArray ? "[]" : "{}";
  return `${open}\n${items.join(",\n")}${notation === "typescript" ? "," : ""}\n${" ".repeat(indent)}${close}`;
}

function printFlat(value: Json, notation: Notation): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => printFlat(item, notation)).join(", ")}]`;
  const items = Object.entries(value).map(
    ([name, item]) => `${printKey(name, notation)}: ${printFlat(item, notation)}`,
  );
  return items.length === 0 ? "{}" : `{ ${items.join(", ")} }`;
}

function printKey(name: string, notation: Notation): string {
  return notation === "typescript" && /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

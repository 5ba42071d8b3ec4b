import type { CallInfo } from "./errors.ts";

/** A method of the client, as its row of the operation table says. */
export interface Operation extends CallInfo {
  readonly operationId: string;
  /** The name of the method. */
  readonly name: string;
  /** The path, split at its parameters. */
  readonly parts: readonly string[];
  /** The letters that the table explains. */
  readonly flags: string;
}

/** The HTTP method and the flags that follow from the first word of a name. */
const defaults: Readonly<Record<string, readonly [method: string, flags: string]>> = {
  list: ["GET", ""],
  get: ["GET", ""],
  create: ["POST", "nb"],
  update: ["PUT", "bv"],
  delete: ["DELETE", "v"],
};

/** `web_addresses` → `webAddresses`. */
export function camelCase(snake: string): string {
  return snake.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Fills in what a row of the operation table leaves out because it follows from the name.
 *
 * @param tag - the tag that the row belongs to
 * @param row - `NAME FLAGS PATH METHOD OPERATION_ID`; all but the name may be `-` or missing
 */
export function expandRow(tag: string, row: string): Operation {
  const [name, ...columns] = row.split(" ") as [string, ...string[]];
  const [word, ...words] = name.split("_") as [string, ...string[]];
  const [verb, letters] = defaults[word] ?? [];
  const parent = words.at(-2) === "for" ? words.at(-1) : undefined;
  const place = parent ? `${parent}s/{${parent}_id}/${tag}` : /list|create/.test(word) ? tag : `${tag}/{id}`;
  const [flags, path, method, operationId] = [letters, `${place}.json`, verb, `${tag}_${name}`].map(
    (value, index) => ((columns[index] ?? "-") === "-" ? value : columns[index]),
  ) as [string, string, string, string];
  const parts = `/api/v1/${path}`.split(/\{\w+\}/);
  return { operationId, method, path: `/api/v1/${path}`, name: camelCase(name), parts, flags };
}

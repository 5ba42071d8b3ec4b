import type { CallInfo } from "./errors.ts";

/** A method of the client, as its row of the operation table says. */
export type Operation = readonly [
  name: string,
  call: CallInfo,
  /** The letters that the table explains. */
  flags: string,
  /** The path, split at its parameters. */
  parts: readonly string[],
];

/** `web_addresses` → `webAddresses`. */
export const camelCase = (snake: string): string =>
  snake.replace(/_./g, (pair) => (pair[1] as string).toUpperCase());

/**
 * Fills in what a row of the operation table leaves out because it follows from the name.
 *
 * @param tag - the tag that the row belongs to
 * @param row - `NAME METHOD FLAGS PATH OPERATION_ID`; all from the flags on may be empty or missing
 */
export const expandRow = (tag: string, row: string): Operation => {
  const [name, method, flags = "", path, id] = row.split(" ") as [string, string, string?, string?, string?];
  const parent = name.split("_for_")[1];
  const item = /^[lc]/.test(name) ? "" : "/{id}";
  const owner = parent ? `${parent}s/{${parent}_id}/` : "";
  const full = `/api/v1/${path || `${owner + tag + item}.json`}`;
  return [
    camelCase(name),
    { operationId: id ?? `${tag}_${name}`, method, path: full },
    flags,
    full.split(/\{\w+\}/),
  ];
};

import type { QueryValue } from "./call-options.ts";
import { ConfigError } from "./errors.ts";

/**
 * Puts values into a path template.
 *
 * @param parts - the template, split at its parameters
 * @throws {@link ConfigError} for a value that is missing, empty, `.` or `..`, which would make another path of it
 */
export function buildPath(parts: readonly string[], values: readonly unknown[]): string {
  let path = parts[0] as string;
  for (let index = 1; index < parts.length; index++)
    path += encodePathValue(values[index - 1]) + parts[index];
  return path;
}

/**
 * @returns the value, encoded
 * @throws {@link ConfigError} as {@link buildPath}
 */
export function encodePathValue(value: unknown): string {
  const text = typeof value === "string" || Number.isFinite(value) ? String(value) : "";
  if (/^\.{0,2}$/.test(text)) throw new ConfigError("path: a value is missing, empty, . or ..");
  return encode(text);
}

/** `?` and the query, or nothing. What is null or undefined is left out. */
export function buildQuery(query: Readonly<Record<string, QueryValue>>): string {
  let text = "";
  for (const name in query) {
    const value = query[name];
    if (value != null) text += `${text ? "&" : "?"}${encode(name)}=${encode(String(value))}`;
  }
  return text;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

import type { QueryValue } from "./call-options.ts";
import { ConfigError } from "./errors.ts";

/**
 * What makes a path another one than it seems: not to begin with a slash, a segment that is empty, `.` or `..`, also before
 * `.json`, a character that URL parsing takes away, and a parameter that is left over.
 */
const odd = /^(?!\/)|\/(\.|%2e)*(\.json)?([/?]|$)|[\s\\#{}]/i;

/**
 * Puts values into a path template and a query behind it. Of the query, what is null or undefined is left out.
 *
 * @param parts - the template, split at its parameters
 * @throws {@link ConfigError} for what would make another path: a value that is missing, empty, `.` or `..`
 */
export const buildUrl = (
  parts: readonly string[],
  values: readonly unknown[],
  query?: Readonly<Record<string, QueryValue>>,
): string => {
  let url = parts[0] as string;
  for (let index = 1; index < parts.length; index++) url += encode(values[index - 1] ?? "") + parts[index];
  if (odd.test(url)) throw new ConfigError("path: relative, or a part is empty, . or ..");
  for (const name in query) {
    const value = query[name];
    if (value != null) url += `${/\?/.test(url) ? "&" : "?"}${encode(name)}=${encode(value)}`;
  }
  return url;
};

const encode = (value: unknown): string => encodeURIComponent(String(value).toWellFormed());

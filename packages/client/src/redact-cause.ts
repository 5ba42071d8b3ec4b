const url = /\bhttps?:\/\/\S+/g;
const all = /.+/s;

/** What runtimes write into errors that nobody should log: Deno the URL, Bun too, and Node an answer that it could not read. */
const secrets: Readonly<Record<string, RegExp>> = { message: url, stack: url, path: all, data: all };

/**
 * Takes URLs and answers out of an error and its causes.
 *
 * @returns the same error
 */
export const redactCause = (cause: unknown): unknown => {
  if (cause instanceof Error) {
    for (const name in secrets) {
      const value: unknown = Reflect.get(cause, name);
      if (typeof value === "string") {
        // Neither an assignment nor a deletion: each fails for a property of one of them.
        Reflect.defineProperty(cause, name, { value: value.replace(secrets[name] as RegExp, "[hidden]") });
      }
    }
    redactCause(cause.cause);
  }
  return cause;
};

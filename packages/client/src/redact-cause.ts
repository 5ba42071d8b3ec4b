/**
 * Takes out of an error and its causes what runtimes write into them and nobody should log: Deno and Bun the URL, Node an answer
 * that it could not read.
 *
 * @returns the system's code for what happened, which `fetch` keeps in the error or in its cause
 */
export const redactCause = (error: Error & { code?: unknown }): string => {
  for (const name of ["message", "stack", "path", "data"]) {
    const text = error[name as "message"];
    // Neither an assignment nor a deletion: each fails for a property of one of them.
    if (text)
      Reflect.defineProperty(error, name, {
        value: name !== "data" && text.replace?.(/https?:\S+/g, "[hidden]"),
      });
  }
  return error.cause ? redactCause(error.cause as Error) : String(error.code);
};

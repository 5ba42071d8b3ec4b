import type { Operation } from "./description.ts";
import { TransportError } from "./transport-error.ts";

/** What a caller may ask for with a `Prefer` header. */
export interface Preference {
  /** The status of the answer. */
  readonly code?: number;
  /** The name of the example in the answer. */
  readonly example?: string;
}

/** The described status that covers `code`: itself, or its range such as `5XX`. */
export const describedStatus = (operation: Operation, code: number): string | undefined =>
  [String(code), `${String(code)[0]}XX`].find((status) => operation.responses.has(status));

/**
 * Reads `Prefer: code=404` and `Prefer: code=200, example=name`. Other preferences are ignored, as the RFC wants.
 *
 * @throws {@link TransportError} 400 for a status or an example that the operation does not describe.
 * @see [RFC 7240, section 2](https://www.rfc-editor.org/rfc/rfc7240#section-2)
 */
export const readPreference = (header: string | undefined, operation: Operation): Preference => {
  if (header === undefined) return {};
  const wanted = new Map<string, string>();
  for (const [, name = "", quoted, plain] of header.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]*))/g)) {
    const key = name.toLowerCase();
    if (!wanted.has(key)) wanted.set(key, quoted ?? plain ?? "");
  }
  const code = wanted.get("code");
  const example = wanted.get("example");
  const status =
    code === undefined
      ? [...operation.responses.keys()].sort().find((known) => /^[23]/.test(known))
      : /^[1-9]\d\d$/.test(code) && describedStatus(operation, Number(code));
  if (!status) {
    throw new TransportError(400, `Prefer asks for a status that ${operation.id} does not describe.`);
  }
  if (example !== undefined && !operation.responses.get(status)?.examples.has(example)) {
    throw new TransportError(
      400,
      `Prefer asks for an example that ${operation.id} does not describe for ${code ?? status}.`,
    );
  }
  return { ...(code !== undefined && { code: Number(code) }), ...(example !== undefined && { example }) };
};

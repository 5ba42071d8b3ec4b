import { TransportError } from "./transport-error.ts";

/** A file that a form carries. */
export interface UploadedFile {
  readonly filename: string;
  /** As the part says; empty when it says nothing. */
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The fields of a form by name; the last one of a name counts. Has no prototype, so that every name is safe. */
export type FormFields = Record<string, string | UploadedFile>;

const maxParts = 200;
const maxPartHeaderBytes = 8192;
const blankLine = Buffer.from("\r\n\r\n");

const malformed = (what: string) => new TransportError(400, `The multipart body is malformed: ${what}.`);

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, "i").exec(header);
  return found?.[1]?.replace(/\\(["\\])/g, "$1").replaceAll("%22", '"') ?? found?.[2];
};

const headersOf = (block: string) =>
  new Map(
    block.split("\r\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );

/**
 * Reads a `multipart/form-data` body.
 *
 * @throws {@link TransportError} 400 when the body is cut, a part has no name, or a text is no UTF-8.
 * @see [RFC 7578](https://www.rfc-editor.org/rfc/rfc7578)
 */
export const parseMultipart = (body: Buffer, boundary: string): FormFields => {
  const fields: FormFields = Object.create(null);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const opening = delimiter.subarray(2);
  let at = body.subarray(0, opening.length).equals(opening) ? opening.length : -1;
  if (at < 0) {
    const first = body.indexOf(delimiter);
    if (first < 0) throw malformed("its boundary does not occur");
    at = first + delimiter.length;
  }
  for (let parts = 0; ; parts += 1) {
    if (body.toString("latin1", at, at + 2) === "--") return fields;
    if (parts === maxParts) throw malformed(`it has more than ${maxParts} parts`);
    const start = body.indexOf("\r\n", at);
    const end = body.indexOf(delimiter, at);
    if (start < 0 || end < 0) throw malformed("the closing boundary is missing");
    const headersEnd = body.indexOf(blankLine, start);
    if (headersEnd < 0 || headersEnd > end) throw malformed("a part has no blank line after its headers");
    if (headersEnd - start > maxPartHeaderBytes) throw malformed("the headers of a part are too long");
    const headers = headersOf(decodeText(body.subarray(start + 2, headersEnd)));
    const disposition = headers.get("content-disposition") ?? "";
    const name = parameter(disposition, "name");
    if (!/^form-data\b/i.test(disposition) || !name) throw malformed("a part has no name");
    const content = body.subarray(Math.min(headersEnd + blankLine.length, end), end);
    const filename = parameter(disposition, "filename");
    fields[name] =
      filename === undefined
        ? decodeText(content)
        : { filename, mediaType: headers.get("content-type")?.toLowerCase() ?? "", content };
    at = end + delimiter.length;
  }
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @throws {@link TransportError} 400 for what is no UTF-8. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new TransportError(400, "The body is not UTF-8.");
  }
};

import type { IncomingHttpHeaders } from "node:http";
import { parse as parseForm } from "node:querystring";
import type { Readable } from "node:stream";
import { decodeText, type FormFields, parseMultipart } from "./multipart.ts";
import { TransportError } from "./transport-error.ts";

/** How much of a body is read, and for how long. */
export interface BodyLimits {
  /**
   * The largest body other than a multipart one, in bytes.
   *
   * @default 4_194_304
   */
  readonly bodyLimitBytes: number;
  /**
   * The largest multipart body, in bytes: room for a photo and a logo of 10 MB each.
   *
   * @default 23_068_672
   */
  readonly multipartLimitBytes: number;
  /**
   * The longest time that a request may take to arrive, in milliseconds, its headers and its body each.
   *
   * @default 10_000
   */
  readonly requestTimeoutMs: number;
  /**
   * How long a body that nobody wants is read on after the answer, in milliseconds, so that its sender gets to see
   * the answer. Then the connection is cut.
   *
   * @default 1_000
   */
  readonly lingerMs: number;
}

/** The body of a request, read. */
export interface Body {
  readonly mediaType: string;
  /** What the JSON says, or the fields of a form. */
  readonly value: unknown;
  /** The names that an urlencoded form has more than once. Their last value counts. */
  readonly repeated?: readonly string[];
  /** How long it was. */
  readonly bytes: number;
}

const maxDepth = 100;

/** The media type of a `Content-Type` header, and its parameters. */
const readContentType = (header: string) => {
  const [mediaType = ""] = header.split(";", 1);
  const named = (name: string) => {
    const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header);
    return found?.[1] ?? found?.[2];
  };
  return {
    mediaType: mediaType.trim().toLowerCase(),
    charset: named("charset")?.toLowerCase(),
    boundary: named("boundary"),
  };
};

const readAll = (stream: Readable, limitBytes: number, timeoutMs: number) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (result: Buffer | Error) => {
      clearTimeout(timer);
      stream.off("data", take).off("end", end).off("error", fail).off("close", cut);
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > limitBytes) settle(tooLarge(limitBytes));
      else chunks.push(chunk);
    };
    const end = () => settle(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    const fail = () => settle(new TransportError(400, "The body broke off."));
    const cut = () => settle(new TransportError(400, "The body broke off."));
    const timer = setTimeout(
      () => settle(new TransportError(408, `The body did not arrive within ${timeoutMs} ms.`)),
      timeoutMs,
    );
    stream.on("data", take).on("end", end).on("error", fail).on("close", cut);
  });

const tooLarge = (limitBytes: number) =>
  new TransportError(413, `The body is longer than ${limitBytes} bytes.`);

/** Whether brackets nest too deep for whatever walks the value recursively later. */
const isTooDeep = (json: string) => {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x22) {
      do {
        at = json.indexOf('"', at + 1);
        if (at < 0) return false;
      } while (isEscaped(json, at));
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
    }
  }
  return false;
};

const isEscaped = (json: string, quote: number) => {
  let backslashes = 0;
  while (json.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
};

const prototypeKey =
  /"(?:_|\\u005f){2}(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006f)(?:t|\\u0074)(?:o|\\u006f)(?:_|\\u005f){2}"\s*:/i;

const parseJson = (text: string): unknown => {
  if (isTooDeep(text)) throw new TransportError(400, `The JSON nests deeper than ${maxDepth} levels.`);
  if (prototypeKey.test(text)) throw new TransportError(400, "The JSON has a key named __proto__.");
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError(400, "The body is not valid JSON.");
  }
};

const parseUrlencoded = (text: string): Pick<Body, "value" | "repeated"> => {
  const entries = Object.entries(parseForm(text));
  const fields: FormFields = Object.create(null);
  for (const [name, value = ""] of entries) fields[name] = [value].flat().at(-1) ?? "";
  return {
    value: fields,
    repeated: entries.flatMap(([name, value]) => (Array.isArray(value) ? [name] : [])),
  };
};

const hasBody = (headers: IncomingHttpHeaders) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * Reads the body of a request, when the operation describes one.
 *
 * @param accepts The media types that are described, or `undefined` when no body is.
 * @throws {@link TransportError} 400, 408, 413 or 415.
 */
export const readBody = async (
  stream: Readable,
  headers: IncomingHttpHeaders,
  accepts: readonly string[] | undefined,
  limits: BodyLimits,
): Promise<Body | undefined> => {
  if (!hasBody(headers)) return undefined;
  const { mediaType, charset, boundary } = readContentType(headers["content-type"] ?? "");
  const limitBytes = mediaType === "multipart/form-data" ? limits.multipartLimitBytes : limits.bodyLimitBytes;
  if (Number(headers["content-length"] ?? 0) > limitBytes) throw tooLarge(limitBytes);
  if (accepts && headers["content-encoding"] && headers["content-encoding"] !== "identity") {
    throw new TransportError(415, "A compressed body is not read. Send it as it is.");
  }
  const bytes = await readAll(stream, limitBytes, limits.requestTimeoutMs);
  if (!accepts || bytes.length === 0) return undefined;
  if (!accepts.includes(mediaType)) {
    throw new TransportError(415, `Send a Content-Type that is described: ${accepts.join(", ")}.`);
  }
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/.test(charset)) {
    throw new TransportError(415, "Send the body in UTF-8.");
  }
  if (mediaType === "multipart/form-data") {
    if (!boundary || boundary.length > 70) {
      throw new TransportError(400, "The Content-Type of a multipart body names its boundary.");
    }
    return { mediaType, value: parseMultipart(bytes, boundary), bytes: bytes.length };
  }
  const text = decodeText(bytes);
  if (mediaType === "application/x-www-form-urlencoded") {
    return { mediaType, ...parseUrlencoded(text), bytes: bytes.length };
  }
  return { mediaType, value: parseJson(text), bytes: bytes.length };
};

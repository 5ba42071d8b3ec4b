import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, zstdDecompress } from "node:zlib";

/** What is kept of a body that passes. */
export interface Capture {
  /** The body as it passed, or `undefined` when it is longer than what is kept. */
  bytes(): Buffer | undefined;
}

/** Keeps a body that somebody else reads, up to a length. */
export const capture = (stream: Readable, limitBytes: number): Capture => {
  let chunks: Buffer[] | undefined = [];
  let length = 0;
  stream.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > limitBytes) chunks = undefined;
    chunks?.push(chunk);
  });
  return { bytes: () => chunks && Buffer.concat(chunks) };
};

const decoders: Readonly<
  Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  zstd: promisify(zstdDecompress),
};

/**
 * Takes back the encoding of a body.
 *
 * @throws Error When it is an unknown one, the body is none of it, or it grows too long.
 */
export const decode = async (bytes: Buffer, encoding: string, limitBytes: number): Promise<Buffer> => {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity" || bytes.length === 0) return bytes;
  const decoder = decoders[name];
  if (!decoder) throw new Error(`the encoding ${JSON.stringify(name)} is not known`);
  return decoder(bytes, { maxOutputLength: limitBytes });
};

import type { Body } from "./read-body.ts";

/** A body as it goes over the wire: JSON parsed, forms as text. */
export interface WireBody {
  readonly contentType: string;
  readonly value: unknown;
}

const boundary = "----outstand-sandbox";

const writeMultipart = (fields: readonly (readonly [string, string])[]) => {
  const parts = fields.map(([name, text]) => {
    const disposition = `Content-Disposition: form-data; name="${encodeURIComponent(name)}"`;
    return `--${boundary}\r\n${disposition}\r\n\r\n${encodeURIComponent(text)}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
};

/**
 * Writes a form anew, for a validator that parses forms by itself. It meets nothing but what is written here: no part
 * without a name, no bytes that are no text. A file is written as a word.
 */
export const wireBody = ({ mediaType, value }: Body): WireBody => {
  const isForm = mediaType === "application/x-www-form-urlencoded";
  if (!isForm && mediaType !== "multipart/form-data") return { contentType: mediaType, value };
  const fields = Object.entries(value as Record<string, unknown>).map(
    ([name, field]) => [name, typeof field === "string" ? field : "file"] as const,
  );
  return isForm
    ? { contentType: mediaType, value: new URLSearchParams(Object.fromEntries(fields)).toString() }
    : { contentType: `${mediaType}; boundary=${boundary}`, value: writeMultipart(fields) };
};

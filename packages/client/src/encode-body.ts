import { ConfigError } from "./errors.ts";
import { maxFileBytes } from "./generated/operations.ts";

/**
 * A body as multipart when one of its properties is a `Blob` or `File`, else as JSON. A string, a form and a stream
 * stay as they are.
 *
 * @throws {@link ConfigError} for a file that is larger than the service takes
 */
export const encodeBody = (body: unknown): BodyInit | undefined => {
  if (typeof body !== "object" || body instanceof FormData || body instanceof ReadableStream)
    return body as BodyInit;
  const values = Object.entries(body as object);
  if (!values.some(([, value]) => value instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of values) {
    if (value instanceof Blob) {
      if (value.size > maxFileBytes) throw new ConfigError(`${name}: more than ${maxFileBytes} bytes`);
      // The service tells an image by its extension, and a `Blob` has no name: image/jpeg becomes NAME.jpg.
      form.append(name, value, (value as File).name ?? `${name}.${value.type.slice(6).replace("e", "")}`);
    } else if (value !== undefined) {
      form.append(name, value ?? "");
    }
  }
  return form;
};

import { ConfigError } from "./errors.ts";
import { maxFileBytes } from "./generated/operations.ts";

/**
 * A body as multipart when one of its properties is a `Blob` or `File`, else as JSON. What is neither an object
 * literal nor an array stays as it is.
 *
 * @throws {@link ConfigError} for a file that is larger than the service takes
 */
export function encodeBody(body: object | string | undefined): BodyInit | undefined {
  if (!Array.isArray(body) && Object.getPrototypeOf(body ?? "") !== Object.prototype)
    return body as BodyInit | undefined;
  const values = Object.entries(body as object);
  if (!values.some(([, value]) => value instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of values) {
    if (value instanceof Blob) {
      if (value.size > maxFileBytes) throw new ConfigError(`${name}: more than ${maxFileBytes} bytes`);
      form.append(name, value, fileName(name, value));
    } else if (value !== undefined) {
      form.append(name, value ?? "");
    }
  }
  return form;
}

/** The service tells an image by its extension, and a `Blob` has no name. */
function fileName(name: string, file: Blob & { name?: string }): string {
  return file.name ?? `${name}.${file.type.replace(/^.*\//, "").replace("jpeg", "jpg")}`;
}

import { STATUS_CODES } from "node:http";

const changed: Readonly<Record<string, string>> = {
  "422": "Unprocessable Content",
  "5XX": "Server error",
};

/** A status with its reason phrase, such as `404 Not Found`. */
export function statusText(status: string): string {
  return `${status} ${changed[status] ?? STATUS_CODES[status] ?? ""}`.trim();
}

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Where an operation stands in the bundle, as `file:line`, for messages. */
export function locateOperation(operationId: string): string {
  const file = fileURLToPath(import.meta.resolve("@outstand/openapi/openapi.yaml"));
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findIndex((text) => text.trim() === `operationId: ${operationId}`) + 1;
  return `${relative(process.cwd(), file)}:${line}`;
}

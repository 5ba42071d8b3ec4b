import type { OperationView } from "../reference/describe-operations.ts";
import type { Json } from "../reference/description.ts";
import { printValue } from "./print-value.ts";
import { sampleInput } from "./sample-input.ts";

/** Where the samples send their requests. */
export const sampleHost = "https://app.outstand.com";

/** Writes the call of an operation as a curl command. */
export function curlSample(operation: OperationView): string {
  const { path, query, body, mediaType } = sampleInput(operation);
  const url = path.reduce(
    (template, { name, value }) => template.replace(`{${name}}`, encodeURIComponent(String(value))),
    `${sampleHost}${operation.path}`,
  );
  const words = Object.entries(query);
  const needsToken = operation.security.length > 0 && operation.security.every((way) => way.length > 0);
  const isForm = mediaType === "application/x-www-form-urlencoded";
  return [
    `curl ${url}`,
    ...(operation.method === "GET" || (operation.method === "POST" && body !== undefined)
      ? []
      : [`--request ${operation.method}`]),
    ...(words.length > 0 ? ["--get"] : []),
    ...words.map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`),
    "--header 'Accept: application/json'",
    ...(needsToken
      ? [
          `--header 'Authorization: Bearer ${takesApplicationToken(operation) ? "your-application-token" : "your-access-token"}'`,
        ]
      : []),
    ...(body === undefined
      ? []
      : isForm
        ? Object.entries(body as Record<string, Json>).map(
            ([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`,
          )
        : [`--header 'Content-Type: ${mediaType}'`, `--data ${quote(printValue(body, "json"))}`]),
  ].join(" \\\n  ");
}

/** Whether an operation takes the token of an application and not that of a user. */
export function takesApplicationToken({ security }: OperationView): boolean {
  const schemes = security.flat();
  return schemes.includes("applicationToken") && !schemes.includes("userToken");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

import type { Answer } from "./call.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Buffer.isBuffer(value);

/**
 * Why a request was refused, in words, for people who look for it; `undefined` when it was not, or nothing says why.
 * Like the answers themselves, it holds no value of the request.
 */
export const reasonOf = ({ status, reason, headers, body }: Answer): string | undefined => {
  if (reason !== undefined || status < 400) return reason;
  if (!isObject(body)) return /error_description="([^"]*)"/.exec(headers["www-authenticate"] ?? "")?.[1];
  const { detail, error_description, errors } = body;
  if (isObject(errors)) {
    return Object.entries(errors)
      .map(([attribute, texts]) => `${attribute} ${[texts].flat().join(", ")}`)
      .join("; ");
  }
  const text = detail ?? error_description;
  return typeof text === "string" ? text : undefined;
};

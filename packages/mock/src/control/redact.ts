/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** Names of headers, parameters and fields whose values are secrets, in lower case. */
const secretNames = new Set([
  "access_token",
  "authentication_token",
  "authorization",
  "client_secret",
  "code",
  "code_verifier",
  "cookie",
  "oauth2_token",
  "password",
  "proxy-authorization",
  "refresh_token",
  "set-cookie",
  "token",
  "white_label_token",
  "x-ratelimit-bypass",
]);

/** Whether the value of this name is a secret. */
export const isSecret = (name: string): boolean => secretNames.has(name.toLowerCase());

/** A value of JSON without its secrets; files by name, type and size. */
export const redact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  if ("content" in value && Buffer.isBuffer(value.content)) {
    const { content, ...file } = value;
    return { ...file, bytes: content.length };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name) ? redacted : redact(inner)]),
  );
};

/** A query without its secrets. */
export const redactQuery = (search: string): string =>
  search
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      let plain = name;
      try {
        plain = decodeURIComponent(name);
      } catch {
        // Not a name that the sandbox knows.
      }
      return isSecret(plain) ? `${name}=${redacted}` : pair;
    })
    .join("&");

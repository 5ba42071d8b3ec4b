/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** What is left of a name when only its letters and digits count: a token is one under a misspelled name, too. */
const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z\d]/g, "");

/** Names of headers, parameters and fields whose values are secrets. A referer may have a code in its query. */
const secretNames = new Set(
  [
    "access_token",
    "authentication_token",
    "authorization",
    "client_secret",
    "code",
    "code_verifier",
    "cookie",
    "oauth2_token",
    "password",
    "proof",
    "proxy-authorization",
    "referer",
    "refresh_token",
    "set-cookie",
    "token",
    "white_label_token",
    "x-ratelimit-bypass",
  ].map(plain),
);

/** Whether the value of this name is a secret, however the name is written: `access_token[]` and `accessToken` are. */
export const isSecret = (name: string): boolean => secretNames.has(plain(name));

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

/** Takes percent signs back; a text in which they begin nothing stays as it is. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A query without its secrets. */
export const redactQuery = (search: string): string =>
  search
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return isSecret(decode(name)) ? `${name}=${redacted}` : pair;
    })
    .join("&");

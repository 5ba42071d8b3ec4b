import { ConfigError } from "./errors.ts";

/**
 * @returns the token
 * @throws {@link ConfigError} when it is empty or could not be sent in a header; the message does not show it
 */
export const checkToken = (name: string, token: unknown): string => {
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return token;
  throw new ConfigError(`${name}: not a token`);
};

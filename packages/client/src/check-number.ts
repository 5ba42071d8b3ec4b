import { ConfigError } from "./errors.ts";

/**
 * @returns the number
 * @throws {@link ConfigError} when it is not a whole one between `least` and `most`; `Infinity` is one
 */
export const checkNumber = (
  name: string,
  value: unknown,
  least: number = 1,
  most: number = Infinity,
): number => {
  const number = Number(value);
  // The remainder of Infinity is NaN.
  if (number >= least && number <= most && !(number % 1)) return number;
  throw new ConfigError(`${name}: not a whole number, ${least} to ${most}`);
};

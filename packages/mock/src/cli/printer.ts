import type { PrintOptions } from "./read-options.ts";

/** What tells a person, or a program, what happens. */
export interface Printer {
  /**
   * Tells of something.
   *
   * @param event What it is, for programs.
   * @param data What there is to know, for programs.
   * @param lines The same for people.
   */
  tell(event: string, data: object, lines: readonly string[]): void;
  /** The same, unless only what matters is wanted. */
  mention(event: string, data: object, lines: readonly string[]): void;
  /** Tells what went wrong. */
  warn(error: unknown): void;
}

/** Creates a printer on the standard output, and on the standard error for what goes wrong. */
export const createPrinter = ({ quiet, json }: PrintOptions): Printer => {
  const tell: Printer["tell"] = (event, data, lines) => {
    const text = json ? [JSON.stringify({ event, ...data })] : lines;
    for (const line of text) process.stdout.write(`${line}\n`);
  };
  return {
    tell,
    mention: (...told) => {
      if (!quiet) tell(...told);
    },
    warn: (error) => {
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(
        `${json ? JSON.stringify({ event: "defect", message }) : `outstand-mock: ${message}`}\n`,
      );
    },
  };
};

const isLoopback = (url: string) => /^http:\/\/(127\.|\[::1\])/.test(url);

/** What is said of an address that other machines can reach. */
export const exposureLines = (url: string): readonly string[] =>
  isLoopback(url) ? [] : ["It can be reached from other machines. The default, 127.0.0.1, cannot."];

import { readFileSync } from "node:fs";
import { help } from "./cli/help.ts";
import { type Command, readOptions } from "./cli/read-options.ts";
import { UsageError } from "./cli/usage-error.ts";

const version = () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
};

const startFailure = (error: unknown, host = "", port = 0) => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `port ${port} on ${host} is taken; choose another one with --port`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is no address of this machine; see --host`;
  if (code === "EACCES") return `port ${port} may not be used by this user; choose another one with --port`;
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
};

/** Carries out a command; gives the exit code. */
const perform = async (command: Command): Promise<number> => {
  // Prism takes half a second to load, for which --help need not wait.
  switch (command.name) {
    case "help":
      process.stdout.write(help);
      return 0;
    case "version":
      process.stdout.write(`${version()}\n`);
      return 0;
    case "serve": {
      const { serve } = await import("./cli/serve.ts");
      await serve(command.options, command.print);
      return 0;
    }
    case "proxy": {
      const { proxy } = await import("./cli/proxy.ts");
      return (await proxy(command)) > 0 ? 1 : 0;
    }
  }
};

const fail = (message: string, code: number) => {
  process.stderr.write(`outstand-mock: ${message}\n`);
  return code;
};

/**
 * Runs the command line.
 *
 * @param args The arguments after the command's own name.
 * @returns The exit code: 0; 1 when it cannot start, or a proxy found deviations; 2 for a bad command line.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  // Whoever reads the output may stop reading, as `head` does.
  process.stdout.on("error", () => process.exit(0));
  let command: Command;
  try {
    command = readOptions(args);
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, 2);
    throw error;
  }
  try {
    return await perform(command);
  } catch (error) {
    const { host, port } =
      command.name === "serve" ? command.options : { host: undefined, port: undefined, ...command };
    return fail(startFailure(error, host, port), 1);
  }
};

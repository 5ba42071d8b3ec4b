import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Exchange } from "./create-server.ts";

const help = `Usage: outstand-mock --stateless [options]

A sandbox of the Outstand API on this machine.

  --stateless    answer with the examples of the description; any token is good
  --host HOST    address to listen on (127.0.0.1)
  --port PORT    port to listen on, 0 for a free one (4010)
  --quiet        print nothing but the address and what goes wrong
  --version      print the version
  --help         print this

Ask for any described answer with a header: Prefer: code=404, or Prefer: code=200, example=NAME.
`;

/** A command line that cannot be run; its message is one line. */
class UsageError extends Error {}

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        stateless: { type: "boolean", default: false },
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string", default: "4010" },
        quiet: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : String(error));
  }
};

const readPort = (text: string) => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError(`--port ${text} is not between 0 and 65535`);
  return port;
};

const version = () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
};

const logLine = ({ method, path, status, durationMs }: Exchange) =>
  `${status} ${method} ${path ?? "(no such path)"} ${durationMs.toFixed(1)} ms`;

const startFailure = (error: unknown, host: string, port: number) => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `port ${port} on ${host} is taken; choose another one with --port`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is no address of this machine; see --host`;
  if (code === "EACCES") return `port ${port} may not be used by this user; choose another one with --port`;
  return error instanceof Error ? error.message : String(error);
};

const isLoopback = (url: string) => /^http:\/\/(127\.|\[::1\])/.test(url);

const serve = async (host: string, port: number, quiet: boolean) => {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  // Prism takes half a second to load, for which --help need not wait.
  const { startMock } = await import("./start-mock.ts");
  const mock = await startMock({
    host,
    port,
    stateless: true,
    onDefect: (error) =>
      process.stderr.write(`outstand-mock: ${error instanceof Error ? error.message : error}\n`),
    ...(!quiet && { onExchange: (exchange) => print(logLine(exchange)) }),
  });
  print(`Outstand sandbox on ${mock.url} (stateless: answers are the description's examples)`);
  if (!isLoopback(mock.url)) print("It can be reached from other machines. The default, 127.0.0.1, cannot.");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await mock.close();
};

/**
 * Runs the command line.
 *
 * @param args The arguments after the command's own name.
 * @returns The exit code: 0, 1 when it cannot start, 2 for a bad command line.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const fail = (message: string, code: number) => {
    process.stderr.write(`outstand-mock: ${message}\n`);
    return code;
  };
  try {
    const options = readOptions(args);
    if (options.help) process.stdout.write(help);
    else if (options.version) process.stdout.write(`${version()}\n`);
    else {
      const port = readPort(options.port);
      if (!options.stateless) throw new UsageError("--stateless is missing; see --help");
      try {
        await serve(options.host, port, options.quiet);
      } catch (error) {
        return fail(startFailure(error, options.host, port), 1);
      }
    }
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, 2);
    throw error;
  }
};

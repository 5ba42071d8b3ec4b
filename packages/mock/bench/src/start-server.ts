import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { onParentExit } from "../../../../scripts/on-parent-exit.mjs";

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  /** From the start of its process to its first 200, in milliseconds. */
  readonly startMs: number;
  stop(): Promise<void>;
}

/** How a server is started, and when it has. */
export interface ServerOptions {
  /** The arguments for Node. */
  readonly args: (port: number) => readonly string[];
  /** What is asked for until the answer is 200. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const pollEveryMs = 2;
const patienceMs = 120_000;

const kills = new Set<() => void>();
process.once("exit", () => {
  for (const kill of kills) kill();
});
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
onParentExit(() => process.exit(1));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function statusOf(url: string, headers: ServerOptions["headers"]): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(url, { headers, agent: false }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    }).once("error", () => resolve(undefined));
  });
}

/**
 * Starts a server with this Node on a free port and waits for its first 200. What it prints is thrown away. It ends with
 * this process at the latest.
 *
 * @throws Error when it ends, or answers nothing but other statuses for two minutes.
 */
export async function startServer({ args, path, headers, env }: ServerOptions): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, args(port), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = `${complaints}${text}`.slice(-2000);
  });
  const closed = once(child, "close");
  const kill = () => void child.kill("SIGKILL");
  kills.add(kill);
  let status: number | undefined;
  while (status !== 200) {
    status = await statusOf(`${url}${path}`, headers);
    const isLate = performance.now() - started > patienceMs;
    if (child.exitCode !== null || isLate) {
      throw new Error(`${args(port).join(" ")} did not answer 200 (${status ?? "nothing"}): ${complaints}`);
    }
    if (status !== 200) await sleep(pollEveryMs);
  }
  const startMs = performance.now() - started;
  return {
    url,
    startMs,
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
      kills.delete(kill);
    },
  };
}

import { type ProxiedExchange, startProxy } from "../proxy/start-proxy.ts";
import { createPrinter, exposureLines } from "./printer.ts";
import type { Command } from "./read-options.ts";
import { runUntilStopped } from "./run-until-stopped.ts";

const exchangeLine = ({ method, path, status, reason, durationMs }: ProxiedExchange) =>
  `${status} ${method} ${path ?? "(no such path)"} ${durationMs.toFixed(0)} ms${reason ? `  ${reason}` : ""}`;

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/**
 * Runs a proxy until it is stopped, and sums up.
 *
 * @returns How many deviations there were.
 */
export const proxy = async ({
  target,
  host,
  port,
  print,
}: Extract<Command, { name: "proxy" }>): Promise<number> => {
  const printer = createPrinter(print);
  const counts = { requests: 0, deviations: 0 };
  const byOperation = new Map<string, number>();
  const running = await startProxy({
    target,
    host,
    port,
    onDefect: printer.warn,
    onExchange: (exchange) => {
      const { deviations, operation, method, path } = exchange;
      counts.requests += 1;
      counts.deviations += deviations.length;
      const lines = deviations.map((deviation) => `  ${deviation.in}: ${deviation.detail}`);
      if (deviations.length === 0) return printer.mention("request", exchange, [exchangeLine(exchange)]);
      const name = operation ?? `${method} ${path ?? "(no such path)"}`;
      byOperation.set(name, (byOperation.get(name) ?? 0) + deviations.length);
      printer.tell("request", exchange, [exchangeLine(exchange), ...lines]);
    },
  });
  const { host: server } = new URL(target);
  printer.tell("listening", { url: running.url, target }, [
    `Proxy on ${running.url} to ${server}`,
    ...exposureLines(running.url),
  ]);
  await runUntilStopped(() => running.close());
  printer.tell("summary", { ...counts, byOperation: Object.fromEntries(byOperation) }, [
    `${plural(counts.requests, "request")}, ${plural(counts.deviations, "deviation")}`,
    ...[...byOperation].map(([name, count]) => `  ${count} ${name}`),
  ]);
  return counts.deviations;
};

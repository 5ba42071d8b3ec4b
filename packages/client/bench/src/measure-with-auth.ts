/** What a client for one more user costs: the time to make it, and the memory it keeps. */
import { createOutstand, type Outstand } from "@outstand/client";
import { median } from "../../../../scripts/bench/median.ts";
import { sendRows } from "../../../../scripts/bench/row.ts";

const users = 100_000;
const rounds = 9;

const outstand = createOutstand({ auth: "token" });
const tokens = Array.from({ length: users }, (_, user) => `token-${user}`);

const times: number[] = [];
const bytes: number[] = [];
for (let round = 0; round < rounds; round++) {
  const clients: Outstand[] = new Array(users);
  const before = heap();
  const started = performance.now();
  for (let user = 0; user < users; user++) clients[user] = outstand.withAuth(tokens[user] as string);
  times.push(((performance.now() - started) / users) * 1000);
  bytes.push((heap() - before) / users);
  if (clients.length !== users) throw new Error("the clients were not kept");
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const took = median(times);
const kept = median(bytes);
sendRows({
  what: "making a client for one more user (`withAuth`)",
  target: "≤ 5 µs, ≤ 1 kB",
  ours: `${took.toFixed(2)} µs, ${(kept / 1000).toFixed(2)} kB`,
  met: took <= 5 && kept <= 1000,
  peers: {},
});

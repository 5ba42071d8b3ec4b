/** How far the heap grows while 1,000,000 items are iterated: what is left after a collection, and the most seen. */
import { createOutstand } from "@outstand/client";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { exampleOf } from "./description.ts";

const items = 1_000_000;
const perPage = 100;
const megabyte = 1_000_000;

const page = JSON.stringify(Array.from({ length: perPage }, () => exampleOf("Contact")));
let sent = 0;
const outstand = createOutstand({
  auth: "token",
  rateLimit: false,
  fetch: async () =>
    new Response(sent++ < items / perPage ? page : "[]", { headers: { "content-type": "application/json" } }),
});

const collect = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = collect();
let kept = 0;
let most = 0;
let seen = 0;
for await (const _contact of outstand.contacts.list()) {
  seen++;
  if (seen % 1_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  if (seen % (items / 10) === 0) kept = Math.max(kept, collect() - before);
}

sendRows({
  what: "iterating 1,000,000 items",
  target: "heap grows < 30 MB",
  ours: `${(kept / megabyte).toFixed(1)} MB kept, ${(most / megabyte).toFixed(1)} MB with garbage`,
  met: seen === items && kept < 30 * megabyte,
  peers: {},
});

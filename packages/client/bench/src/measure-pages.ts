/** Listing 100 pages from a server that takes 50 ms for each: one after another, and eight at a time. */
import { createOutstand, type Outstand } from "@outstand/client";
import { median } from "../../../../scripts/bench/median.ts";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { exampleOf } from "./description.ts";
import { listen } from "./listen.ts";

const pages = 100;
const perPage = 100;
const delayMs = 50;
const rounds = 3;

const group = exampleOf("Group") as object;
// Made before, so that what is timed is the client and not the server.
const answers = Array.from({ length: pages }, (_, page) =>
  JSON.stringify(
    Array.from({ length: perPage }, (_, index) => ({ ...group, id: page * perPage + index + 1 })),
  ),
);
let requests = 0;
const server = await listen((request, response) => {
  requests++;
  const page = Number(new URL(request.url ?? "", "http://127.0.0.1").searchParams.get("page") ?? 1);
  setTimeout(() => {
    response.writeHead(page > pages ? 404 : 200, { "content-type": "application/json" });
    response.end(answers[page - 1] ?? "");
  }, delayMs);
});
const outstand = createOutstand({ auth: "token", baseUrl: server.url, rateLimit: false });

const times = { alone: [] as number[], together: [] as number[] };
let inOrder = true;
let pastEnd = 0;
for (let round = 0; round < rounds; round++) {
  times.alone.push(await time(outstand, 1));
  times.together.push(await time(outstand, 8));
}
server.close();

async function time(outstand: Outstand, concurrency: number): Promise<number> {
  const ids: number[] = [];
  requests = 0;
  const started = performance.now();
  for await (const items of outstand.groups.list().pages({ concurrency }))
    ids.push(...items.map(({ id }) => id));
  const took = performance.now() - started;
  inOrder &&= ids.length === pages * perPage && ids.every((id, index) => id === index + 1);
  pastEnd = requests - pages;
  return took;
}

const faster = median(times.alone.map((took, round) => took / (times.together[round] as number)));
sendRows({
  what: "listing 100 pages behind 50 ms, `concurrency: 8`",
  target: "≥ 6 × as fast as one after another, same order",
  ours: `${faster.toFixed(2)} ×, ${inOrder ? "same order" : "wrong order"}, ${pastEnd} requests past the end`,
  met: faster >= 6 && inOrder,
  peers: {},
});

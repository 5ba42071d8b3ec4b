/** Requests per second with 100,000 contacts, over those with 100, for pages of the same size. */
import { median } from "../../../../scripts/bench/median.ts";
import { type Row, sendRows } from "../../../../scripts/bench/row.ts";
import { sandbox } from "./commands.ts";
import { findWords, list, listMatches, listPages, shuffle, withWrites } from "./contact-requests.ts";
import { readDemo } from "./demo.ts";
import { interleave } from "./interleave.ts";
import { type LoadRequest, load } from "./load.ts";
import { startServer } from "./start-server.ts";

const rounds = 5;
const seconds = 2;
const { token, words } = await readDemo();
const start = (contacts: number) =>
  startServer({
    args: sandbox("--contacts", String(contacts)),
    path: list("per_page=1").path,
    headers: { authorization: `Bearer ${token}` },
  });
const servers = { few: await start(100), many: await start(100_000) };

const numbers = Array.from({ length: 1000 }, (_, index) => String(1000 + 7 * index));
const searches = {
  few: listMatches(await findWords(servers.few.url, words, 30, token)),
  many: listMatches(await findWords(servers.many.url, numbers, 30, token)),
};
const pages = { few: listPages(1), many: listPages(495) };

type Requests = Record<keyof typeof servers, readonly LoadRequest[]>;

const measure = async (requests: Requests): Promise<Pick<Row, "ours" | "peers"> & { share: number }> => {
  const results = await interleave(rounds, ["few", "many"], (name) =>
    load(servers[name].url, shuffle(requests[name]), token, seconds),
  );
  const share = median(results.many.map((result, round) => result / (results.few[round] as number)));
  return {
    share,
    ours: `${(100 * share).toFixed(0)} % (${Math.round(median(results.many))}/s)`,
    peers: { "with 100": `100 % (${Math.round(median(results.few))}/s)` },
  };
};
const mix = ({ few, many }: Requests): Requests => ({ few: withWrites(few), many: withWrites(many) });

const target = "≥ 40 % of its own speed with 100";
const rows: Row[] = [];
for (const [what, requests] of [
  ["pages 495 to 504, of about 4 kB, in twelve orders", pages],
  ["`q` with a rare word, 30 of which find about ten contacts each, in twelve orders", searches],
] as const) {
  const read = await measure(requests);
  const mixed = await measure(mix(requests));
  rows.push(
    {
      what: `the sandbox with 100,000 contacts: ${what}`,
      target,
      met: read.share >= 0.4,
      ours: read.ours,
      peers: read.peers,
    },
    {
      what: "the same with every tenth request a change",
      target: "",
      met: undefined,
      ours: mixed.ours,
      peers: mixed.peers,
    },
  );
}
sendRows(...rows);
process.exit();

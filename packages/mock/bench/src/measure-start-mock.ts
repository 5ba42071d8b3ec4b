/** What a test pays for a sandbox, once one has been started in its process, and for a namespace. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "../../../../scripts/bench/median.ts";
import { sendRows } from "../../../../scripts/bench/row.ts";

const processes = 7;

/** In milliseconds. */
export interface Times {
  readonly firstMs: number;
  readonly secondMs: number;
  /** Of namespaces one after the other, to have them, and until each has answered a first request. */
  readonly namespacesMs: readonly number[];
  readonly answersMs: readonly number[];
}

const runs: Times[] = [];
for (let run = 0; run < processes; run++) {
  const script = join(import.meta.dirname, "start-twice.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  runs.push(JSON.parse(stdout) as Times);
}
const show = (times: readonly number[]) => `${median(times).toFixed(1)} ms`;
const second = runs.map(({ secondMs }) => secondMs);
const namespaces = runs.map(({ namespacesMs }) => median(namespacesMs));

sendRows(
  {
    what: "`startMock()` and `close()` the second time in a process",
    target: "≤ 20 ms",
    ours: `${show(second)} (the first time ${show(runs.map(({ firstMs }) => firstMs))})`,
    met: median(second) <= 20,
    peers: {},
  },
  {
    what: "a fresh namespace: `mock.namespace()`",
    target: "≤ 2 ms",
    ours: `${show(namespaces)} (with its first answer ${show(runs.map(({ answersMs }) => median(answersMs)))})`,
    met: median(namespaces) <= 2,
    peers: {},
  },
);

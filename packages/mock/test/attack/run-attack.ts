import { parseArgs } from "node:util";
import { described } from "../described.ts";
import { attack } from "./attack.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "10000" }, seed: { type: "string" } },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error("attack: --runs and --seed are whole numbers");
  process.exit(2);
}

console.log(`Sending ${runs} requests. To repeat them: pnpm attack --seed ${seed}`);
const started = performance.now();
try {
  const report = await attack(runs, seed, (done) => {
    if (done % 1000 === 0) console.log(`  ${done} answered`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const statuses = [...report.statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status} × ${count}`);
  console.log(
    `${report.requests} requests in ${seconds} s, the slowest in ${report.slowestMs.toFixed(0)} ms`,
  );
  console.log(`${report.succeeded} of ${described.length} operations succeeded at least once`);
  console.log(statuses.join(", "));
  console.log("No crash, no hang, no 5xx that was not asked for, no answer that is not described.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

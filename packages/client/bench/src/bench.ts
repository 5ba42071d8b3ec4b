/** Measures the built client beside its peers. Names as arguments choose: `pnpm bench size calls`. */
import { runMeasurements } from "../../../../scripts/bench/run-measurements.ts";

await runMeasurements(import.meta.dirname, {
  size: "what a bundler leaves, minified and gzipped",
  calls: "time of five calls on a fetch that answers at once, over bare openapi-fetch",
  quota: "90 calls by 10 workers against a server that allows 30 in 3 seconds",
  refreshes: "1,000 callers with an expired token of a server that rotates",
  pages: "100 pages from a server that takes 50 ms each, eight at a time",
  items: "growth of the heap while 1,000,000 items are iterated",
  types: "what the compiler has to do for a file that calls all operations",
  "with-auth": "what a client for one more user costs",
});

/** Measures the built sandbox beside its peers. Names as arguments choose: `pnpm bench requests cold-start`. */
import { runMeasurements } from "../../../../scripts/bench/run-measurements.ts";

await runMeasurements(import.meta.dirname, {
  requests: "requests per second at 32 connections, beside other servers",
  "many-contacts": "the same with 100,000 contacts, over that with 100",
  "cold-start": "from the start of the process to the first 200",
  "start-mock": "startMock() and close() the second time in a process, and a fresh namespace",
});

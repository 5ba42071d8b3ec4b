import { describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

const bench = (name: string, ...args: string[]) => runScript(`../packages/${name}/bench/src/bench.ts`, args);

describe("bench", () => {
  it.each([
    ["client", "with-auth", 1],
    ["mock", "start-mock", 2],
  ])("of %s prints a table: a sample, %s", async (name, measurement, rows) => {
    const { code, output, errors } = await bench(name, measurement);
    expect(errors).toBe(`measuring ${measurement}\n`);
    expect(output).toMatch(/^Node 24\.\d+\.\d+, .+, \d+ cores\n\n\| what \| to reach \| reached \|/);
    expect(output.match(/\| (met|\*\*missed\*\*) \|/g)).toHaveLength(rows);
    expect(code).toBe(0);
  });

  it.each(["client", "mock"])("of %s says what can be measured", async (name) => {
    const { code, output } = await bench(name, "--help");
    expect(output).toMatch(/^Usage: pnpm bench \[names\]/);
    expect(code).toBe(0);
  });

  it.each(["client", "mock"])(
    "of %s refuses a measurement that it does not have, in one line",
    async (name) => {
      const { code, output, errors } = await bench(name, "speed");
      expect(errors).toMatch(/^no measurement is named speed: there are .+\n$/);
      expect(output).toBe("");
      expect(code).toBe(2);
    },
  );
});

import { describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

describe("npm test", () => {
  it("refuses arguments with one line", async () => {
    const errors = "npm test takes no arguments, but was given contacts: see npm test -- --help\n";
    expect(await runScript("test.mjs", ["contacts"])).toEqual({ code: 2, output: "", errors });
  });

  it("says with --help how to run one package alone", async () => {
    const { code, output } = await runScript("test.mjs", ["--help"]);
    expect(code).toBe(0);
    expect(output).toMatch(/npx pnpm@[\d.]+ --filter @outstand\/client test/);
  });
});

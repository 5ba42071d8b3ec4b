import { describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

/** Makes a process believe that it runs on another Node. */
const pretend = (version: string) => [
  "--import",
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`,
];

describe("require-node", () => {
  it.each(["18.20.4", "20.18.1"])("refuses Node %s with one line", async (version) => {
    expect(await runScript("require-node.mjs", [], pretend(version))).toEqual({
      code: 1,
      output: "",
      errors: `Node 20.19 or newer is needed, this is ${version}: https://nodejs.org\n`,
    });
  });

  it.each(["20.19.0", "24.0.0"])("takes Node %s", async (version) => {
    expect((await runScript("require-node.mjs", [], pretend(version))).code).toBe(0);
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("npm start", () => {
  it.each([
    [["--port", "1"], "cannot read --port 1: see npm start -- --help"],
    [["5010"], "cannot read 5010: see npm start -- --help"],
    [["--mock-port"], "cannot read --mock-port: see npm start -- --help"],
    [["--mock-port", "http"], "--mock-port takes a number from 1 to 65535, not http"],
    [["--docs-port", "70000"], "--docs-port takes a number from 1 to 65535, not 70000"],
    [["--docs-port="], "--docs-port takes a number from 1 to 65535, not nothing"],
    [["--docs-port", "4010"], "--mock-port and --docs-port are both 4010: give them different ports"],
  ])("refuses %j with one line", async (args, message) => {
    expect(await runScript("start.mjs", args)).toEqual({ code: 2, output: "", errors: `${message}\n` });
  });

  it("says in one line that a port is taken, before it installs anything", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const result = await runScript("start.mjs", ["--mock-port", `${port}`]);
    server.close();
    const message = `Port ${port} is taken: choose another one with npm start -- --mock-port ${port + 10}\n`;
    expect(result).toEqual({ code: 1, output: "", errors: message });
  });

  it("prints its flags with --help", async () => {
    const { code, output } = await runScript("start.mjs", ["--help"]);
    expect(code).toBe(0);
    expect(output).toContain("--docs-port PORT   port of the documentation  (4011)");
  });

  it("makes its calls, serves both and stops both on Ctrl-C", { timeout: 60_000 }, async () => {
    const [mockPort, docsPort] = [await freePort(), await freePort()];
    const script = join(import.meta.dirname, "../start.mjs");
    const ports = ["--mock-port", `${mockPort}`, "--docs-port", `${docsPort}`];
    const child = spawn(process.execPath, [script, "--no-build", ...ports]);
    children.push(child);
    let output = "";
    const ended = new Promise((resolve) => child.on("close", resolve));
    await new Promise<void>((resolve) => {
      ended.then(() => resolve());
      child.stdout.on("data", (data) => {
        output += data;
        if (output.includes("Ctrl-C stops both.")) resolve();
      });
    });
    expect(output).toContain("John");
    expect(output).toContain("ValidationError 422");

    const docs = await fetch(`http://127.0.0.1:${docsPort}/reference/`);
    expect(await docs.text()).toContain("Outstand API");
    expect((await fetch(`http://127.0.0.1:${mockPort}/api/v1/contacts/1.json`)).status).toBe(401);

    child.kill("SIGINT");
    expect(await ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${docsPort}/`)).rejects.toThrow("fetch failed");
    await expect(fetch(`http://127.0.0.1:${mockPort}/`)).rejects.toThrow("fetch failed");
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";

const bin = new URL("../bin/outstand-mock.js", import.meta.url).pathname;
const children: ChildProcess[] = [];
const servers: Server[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of servers.splice(0)) server.close();
});

/** Runs the built command; `out` and `err` grow as it prints. */
const start = (...args: string[]) => {
  const child = spawn(process.execPath, [bin, ...args]);
  children.push(child);
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    printed.err += chunk;
  });
  return { child, printed, closed: once(child, "close").then(([code]) => code as number) };
};

const started = async (...args: string[]) => {
  const running = start("--stateless", "--port", "0", ...args);
  await once(running.child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
  return { ...running, url: /http:\/\/\S+/.exec(running.printed.out)?.[0] ?? "" };
};

describe("outstand-mock", () => {
  it("prints help", async () => {
    const { printed, closed } = start("--help");
    expect(await closed).toBe(0);
    expect(printed.out).toMatch(/^Usage: outstand-mock/);
  });

  it("prints its version", async () => {
    const { printed, closed } = start("--version");
    expect(await closed).toBe(0);
    expect(printed.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["--nonsense"], "--nonsense"],
    [["--port"], "--port"],
    [["--stateless", "--port", "x"], "--port"],
    [["--stateless", "--port", "65536"], "--port"],
    [["--stateless", "--port=-1"], "--port"],
    [["serve"], "serve"],
  ])("refuses %j in one line, with exit code 2", async (args, named) => {
    const { printed, closed } = start(...args);
    expect(await closed).toBe(2);
    expect(printed.err).toMatch(/^outstand-mock: [^\n]+\n$/);
    expect(printed.err).toContain(named);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "answers, logs without secrets, and stops on %s",
    async (signal) => {
      const { child, printed, closed, url } = await started();
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const answer = await fetch(`${url}/sso?access_token=secret`, { redirect: "manual" });
      expect(answer.status).toBe(302);
      child.kill(signal);
      expect(await closed).toBe(0);
      expect(printed.out).toMatch(/^302 GET \/sso /m);
      expect(printed.out).not.toContain("secret");
    },
  );

  it("logs nothing with --quiet", async () => {
    const { child, printed, closed, url } = await started("--quiet");
    await fetch(`${url}/nowhere`);
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
    expect(printed.out.trim().split("\n")).toHaveLength(1);
  });

  it("says when other machines can reach it", async () => {
    const { printed } = await started("--host", "0.0.0.0");
    await expect.poll(() => printed.out).toContain("other machines");
  });

  it("says in one line that the port is taken", async () => {
    const taken = createServer();
    servers.push(taken);
    await once(taken.listen(0, "127.0.0.1"), "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const { printed, closed } = start("--stateless", "--port", port);
    expect(await closed).toBe(1);
    expect(printed.err).toBe(
      `outstand-mock: port ${port} on 127.0.0.1 is taken; choose another one with --port\n`,
    );
  });
});

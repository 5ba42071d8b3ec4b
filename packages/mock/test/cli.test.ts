import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { killCommands, runCommand, startCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
const servers: Server[] = [];
afterEach(() => {
  killCommands();
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const listen = async () => {
  const server = createServer();
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return String(typeof address === "object" && address ? address.port : "");
};

describe("outstand-mock", () => {
  it("prints help", async () => {
    const { printed, closed } = runCommand(["--help"]);
    expect(await closed).toBe(0);
    expect(printed.out).toMatch(/^Usage: outstand-mock/);
    expect(printed.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("prints its version", async () => {
    const { printed, closed } = runCommand(["--version"]);
    expect(await closed).toBe(0);
    expect(printed.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("refuses a bad command line in one line, with exit code 2", async () => {
    const { printed, closed } = runCommand(["--port", "x"]);
    expect(await closed).toBe(2);
    expect(printed.err).toBe("outstand-mock: --port x is no whole number between 0 and 65535\n");
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "answers, logs without secrets, and stops on %s",
    async (signal) => {
      const { child, printed, closed, url } = await startCommand(["--stateless"]);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const answer = await fetch(`${url}/sso?access_token=secret`, { redirect: "manual" });
      expect(answer.status).toBe(302);
      child.kill(signal);
      expect(await closed).toBe(0);
      expect(printed.out).toMatch(/^302 GET \/sso /m);
      expect(printed.out).not.toContain("secret");
    },
  );

  it("prints what there is to try it with, and that is good", async () => {
    const { printed, url } = await startCommand([]);
    await expect.poll(() => printed.out).toContain("contacts.json");
    const token = /token of user12345 +(\w+)/.exec(printed.out)?.[1];
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${url}/api/v1/contacts/1.json`, { headers })).status).toBe(200);
    expect(printed.out).toContain(`${url}/_mock`);
    const [, header = "", address = ""] = /curl -H "Authorization: ([^"]+)" (\S+)/.exec(printed.out) ?? [];
    expect((await fetch(address, { headers: { authorization: header } })).status).toBe(200);
  });

  it("tells of webhooks and what became of them", async () => {
    const { child, printed, closed, url } = await startCommand([
      "--webhook",
      "http://127.0.0.1:1/hook?key=s3cr3t",
    ]);
    const { access_token } = (await (await fetch(`${url}/_mock/tokens`, { method: "POST" })).json()) as {
      access_token: string;
    };
    await fetch(`${url}/api/v1/contacts/1.json`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${access_token}` },
    });
    const line =
      "--- webhook contact_delete to http://127.0.0.1:1/hook  ECONNREFUSED, attempt 1, again in 10 s\n";
    await expect.poll(() => printed.out).toContain(line);
    child.kill("SIGTERM");
    await closed;
  });

  it("says why it refused a request", async () => {
    const { child, printed, closed, url } = await startCommand([]);
    await fetch(`${url}/api/v1/contacts/1.json`);
    child.kill("SIGTERM");
    await closed;
    expect(printed.out).toMatch(
      /^401 GET \/api\/v1\/contacts\/\{id\}\.json [\d.]+ ms {2}The access token is invalid$/m,
    );
  });

  it("takes its seed, its limit and its webhooks", async () => {
    const flags = ["--seed", "7", "--contacts", "0", "--rate-limit", "2", "--rate-window", "60"];
    const { url } = await startCommand([...flags, "--webhook", "http://127.0.0.1:1/hook"]);
    const read = async (path: string) => (await fetch(`${url}/_mock/${path}`)).json();
    expect(await read("state")).toMatchObject({ seed: 7 });
    expect(await read("webhooks/targets")).toMatchObject([{ url: "http://127.0.0.1:1/hook" }]);
    const demo = (await read("demo")) as { users: { tokens: { access_token: string } }[] };
    const headers = { authorization: `Bearer ${demo.users[0]?.tokens.access_token}` };
    const statuses = [];
    for (let n = 0; n < 3; n += 1) {
      statuses.push((await fetch(`${url}/api/v1/contacts.json`, { headers })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it("prints one object a line with --json", async () => {
    const { child, printed, closed, url } = await startCommand(["--json"]);
    await fetch(`${url}/nowhere`);
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
    const lines = printed.out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: "listening", url, demo: { application: { clientId: "sandbox-app" } } },
      { event: "request", method: "GET", status: 404 },
    ]);
  });

  it("prints nothing but its address with --quiet", async () => {
    const { child, printed, closed, url } = await startCommand(["--quiet"]);
    await fetch(`${url}/nowhere`);
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
    expect(printed.out.trim().split("\n")).toHaveLength(1);
  });

  it("says when other machines can reach it", async () => {
    const { printed } = await startCommand(["--stateless", "--host", "0.0.0.0"]);
    await expect.poll(() => printed.out).toContain("other machines");
  });

  it("says in one line that the port is taken", async () => {
    const port = await listen();
    const { printed, closed } = runCommand(["--port", port]);
    expect(await closed).toBe(1);
    expect(printed.err).toBe(
      `outstand-mock: port ${port} on 127.0.0.1 is taken; choose another one with --port\n`,
    );
  });

  it("says in one line that a file cannot be used", async () => {
    const { printed, closed } = runCommand(["--port", "0", "--db", folder]);
    expect(await closed).toBe(1);
    expect(printed.err).toMatch(/^outstand-mock: \S+ cannot be opened[^\n]+\n$/);
  });

  it("ends when nobody reads what it prints", async () => {
    const { child, closed, url } = await startCommand([]);
    child.stdout.destroy();
    for (let n = 0; n < 3; n += 1) await fetch(`${url}/nowhere`).catch(() => undefined);
    expect(await closed).toBe(0);
  });

  it("answers what has arrived before it stops, unless it is told twice", async () => {
    const stop = async (signals: number) => {
      const { child, closed, url } = await startCommand([]);
      const headers = { "content-type": "application/json" };
      const freeze = { method: "POST", headers };
      await fetch(`${url}/_mock/clock/freeze`, freeze);
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname);
      let received = "";
      socket.on("data", (chunk) => {
        received += chunk;
      });
      socket.on("error", () => undefined);
      const ended = once(socket, "close");
      const head = "POST /_mock/reset HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
      await new Promise<void>((resolve) =>
        socket.write(`${head}Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{`, () => resolve()),
      );
      await expect.poll(() => received).toContain("100 Continue");
      for (let n = 0; n < signals; n += 1) {
        child.kill("SIGTERM");
        // The first one has been heard when nobody is let in any more.
        if (n === 0)
          await expect
            .poll(() =>
              fetch(url).then(
                () => "in",
                () => "out",
              ),
            )
            .toBe("out");
      }
      if (signals === 1) socket.write("}");
      await ended;
      return { received, code: await closed };
    };
    const patient = await stop(1);
    expect(patient.received).toContain("204 No Content");
    // A connection that were kept would be waited for.
    expect(patient.received).toMatch(/connection: close/i);
    expect(patient.code).toBe(0);
    expect((await stop(2)).code).toBe(1);
  });
});

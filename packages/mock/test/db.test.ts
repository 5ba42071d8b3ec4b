import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";
import { startReceiver } from "./receiver.ts";
import { killCommands, startCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
afterEach(killCommands);
afterAll(() => rmSync(folder, { recursive: true }));

const json = { "content-type": "application/json" };

/** A user's token, issued over HTTP. */
const issue = async (url: string) => {
  const answer = await fetch(`${url}/_mock/tokens`, { method: "POST" });
  return ((await answer.json()) as { access_token: string }).access_token;
};

/** Creates contacts one after the other until the server is gone; gives those that were answered. */
const createUntilGone = async (url: string, token: string, answered: { id: number; last_name: string }[]) => {
  const headers = { ...json, authorization: `Bearer ${token}` };
  for (let n = 0; ; n += 1) {
    const body = JSON.stringify({
      first_name: "John",
      last_name: `Smith ${n}`,
      emails: [{ address: "a@b.c" }],
    });
    try {
      const answer = await fetch(`${url}/api/v1/contacts.json`, { method: "POST", headers, body });
      if (answer.status === 201) answered.push((await answer.json()) as { id: number; last_name: string });
    } catch {
      return;
    }
  }
};

describe("a sandbox in a file", () => {
  it("loses nothing that was answered when it is killed in the middle of writing", async () => {
    const file = join(folder, "killed.db");
    const flags = ["--db", file, "--rate-limit", "off", "--quiet"];
    const answered: { id: number; last_name: string }[] = [];
    for (let round = 0; round < 2; round += 1) {
      const { child, closed, url } = await startCommand(flags);
      const token = await issue(url);
      const before = answered.length;
      const writers = ["", "/~other"].map(async (space) =>
        createUntilGone(
          `${url}${space}`,
          space ? await issue(`${url}${space}`) : token,
          space ? [] : answered,
        ),
      );
      await expect.poll(() => answered.length, { timeout: 20_000 }).toBeGreaterThan(before + 20);
      child.kill("SIGKILL");
      await closed;
      await Promise.all(writers);
    }
    const { url } = await startCommand(flags);
    const headers = { authorization: `Bearer ${await issue(url)}` };
    for (const { id, last_name } of answered) {
      const answer = await fetch(`${url}/api/v1/contacts/${id}.json`, { headers });
      expect(await answer.json()).toMatchObject({ last_name, primary_email: "a@b.c" });
    }
    const names = answered.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it("goes on with tokens, time, faults and webhooks after a restart", async () => {
    const options = { port: 0, db: join(folder, "kept.db"), contacts: 0 };
    const receiver = await startReceiver(500);
    const before = await startMock(options);
    before.clock.freeze(1_800_000_000_000);
    const space = before.namespace("a");
    space.webhooks.addTarget({ url: receiver.url });
    space.fail({ status: 503, times: 2, operation: "contacts_list" });
    const { access_token } = space.tokens.issue();
    const headers = { ...json, authorization: `Bearer ${access_token}` };
    const body = '{"first_name":"J","last_name":"S"}';
    space.clock.freeze();
    await fetch(`${space.url}/api/v1/contacts.json`, { method: "POST", headers, body });
    await space.clock.advance(0);
    expect((await fetch(`${space.url}/api/v1/contacts.json`, { headers })).status).toBe(503);
    const log = space.webhooks.deliveries();
    expect(log).toMatchObject([{ state: "pending", attempts: [{ status: 500 }] }]);
    await before.close();

    const after = await startMock(options);
    expect(after.clock.now()).toBe(1_800_000_000_000);
    const same = after.namespace("a");
    expect(same.webhooks.deliveries()).toEqual(log);
    const list = () => fetch(`${same.url}/api/v1/contacts.json`, { headers });
    expect([(await list()).status, (await list()).status]).toEqual([503, 200]);
    await same.clock.advance(10_000);
    expect(same.webhooks.deliveries()).toMatchObject([{ state: "delivered" }]);
    expect(receiver.received).toHaveLength(2);
    same.close();
    await after.close();
    receiver.close();
  });
});

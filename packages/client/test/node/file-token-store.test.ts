import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConfigError, OutstandError } from "../../src/index.ts";
import { fileTokenStore, TokenStoreError } from "../../src/node/index.ts";
import type { TokenSet } from "../../src/oauth/index.ts";

// Processes take their time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const tokens: TokenSet = {
  access_token: "access-secret",
  token_type: "bearer",
  expires_in: 7200,
  created_at: 1447820578,
  refresh_token: "refresh-secret",
};

let folder = "";
let path = "";
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outstand-tokens-"));
  path = join(folder, "tokens.json");
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** Starts a process of `store-child.ts`, which waits for `go`. */
async function startChild(task: string, extra = "") {
  const script = join(import.meta.dirname, "store-child.ts");
  const child = spawn(process.execPath, [script, task, path, extra], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value as string | undefined;
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  expect(await next()).toBe("ready");
  return { child, next, ended, go: () => child.stdin.write("\n") };
}

test("gives back what was stored, in a file and folder that only the owner may read", async () => {
  path = join(folder, "made", "on", "demand", "tokens.json");
  const store = fileTokenStore(path);
  expect(await store.get()).toBeUndefined();
  await store.set(tokens);
  await store.set({ ...tokens, access_token: "newer" });
  expect(await fileTokenStore(path).get()).toEqual({ ...tokens, access_token: "newer" });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "made"))).mode & 0o777).toBe(0o700);
  expect(await readdir(join(folder, "made", "on", "demand"))).toEqual(["tokens.json"]);
});

test("narrows the rights of a file that others could read", async () => {
  await writeFile(path, "{}", { mode: 0o644 });
  await fileTokenStore(path).set(tokens);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test.each(["", "{", "null", "[]", '"text"', '{"access_token":5}', JSON.stringify(tokens).slice(0, -20)])(
  "says what is wrong with the file %j, and leaves it as it is",
  async (content) => {
    await writeFile(path, content);
    const error = await fileTokenStore(path)
      .get()
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error).toBeInstanceOf(OutstandError);
    expect(error).toMatchObject({ name: "TokenStoreError", code: "token_store" });
    expect(error.message).toBe(
      `${path}: holds no token set, perhaps because it was cut off. It is left as it is`,
    );
    expect(inspect(error)).not.toMatch(/secret/);
    expect(await readFile(path, "utf8")).toBe(content);
  },
);

test("replaces what a link points to, not the link", async () => {
  const link = join(folder, "link.json");
  await fileTokenStore(path).set(tokens);
  await symlink(path, link);
  await fileTokenStore(link).set({ ...tokens, access_token: "newer" });
  expect(await readlink(link)).toBe(path);
  expect((await fileTokenStore(path).get())?.access_token).toBe("newer");
});

test("says what cannot be read, written or locked, and leaves nothing behind", async () => {
  await mkdir(path);
  const store = fileTokenStore(path);
  await expect(store.get()).rejects.toThrow(new TokenStoreError(`${path}: cannot be read`));
  await expect(store.set(tokens)).rejects.toThrow(new TokenStoreError(`${path}: cannot be written`));
  expect(await readdir(folder)).toEqual(["tokens.json"]);
  await writeFile(join(folder, "file"), "");
  const below = fileTokenStore(join(folder, "file", "tokens.json"));
  await expect(below.lock?.(async () => {})).rejects.toThrow(TokenStoreError);
});

test("passes on what the work under the lock returns and throws, and frees the lock", async () => {
  const store = fileTokenStore(path);
  expect(await store.lock?.(async () => 5)).toBe(5);
  await expect(store.lock?.(() => Promise.reject(new Error("work")))).rejects.toThrow("work");
  expect(await readdir(folder)).toEqual([]);
});

test("refuses a lock that cannot go stale", () => {
  for (const staleLockMs of [0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
    expect(() => fileTokenStore(path, { staleLockMs })).toThrow(ConfigError);
  }
});

test("keeps tokens out of inspection", async () => {
  const store = fileTokenStore(path);
  await store.set(tokens);
  expect(inspect([store, await store.get()], { depth: 9, showHidden: true })).not.toContain("secret");
});

test("shows readers the old set or the new one, at every moment of writing", async () => {
  const store = fileTokenStore(path);
  await store.set({ ...tokens, created_at: 0 });
  for (let turn = 1; turn <= 10; turn++) {
    let isDone = false;
    const writing = store.set({ ...tokens, created_at: turn }).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      expect([turn - 1, turn]).toContain(JSON.parse(readFileSync(path, "utf8")).created_at);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
  }
});

test("a writer that is killed leaves a whole set behind", async () => {
  const { child, ended, go } = await startChild("write");
  const store = fileTokenStore(path);
  go();
  let newest = -1;
  while (newest < 5) newest = (await store.get())?.created_at ?? -1;
  child.kill("SIGKILL");
  await ended;
  const left = (await store.get()) as TokenSet;
  expect(left.created_at).toBeGreaterThanOrEqual(newest);
  expect(left.access_token).toBe(String(left.created_at % 10).repeat(100_000));
});

test("lets one process in at a time", async () => {
  const workers = await Promise.all([1, 2, 3, 4].map(() => startChild("count", "10")));
  for (const { go } of workers) go();
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  expect((await fileTokenStore(path).get())?.created_at).toBe(40);
  expect(await readdir(folder)).toEqual(["tokens.json"]);
});

test("takes the lock of a process that was killed, and of none that lives", async () => {
  const { child, next, ended, go } = await startChild("hold");
  go();
  expect(await next()).toBe("held");
  const store = fileTokenStore(path, { staleLockMs: 800 });
  let entries = 0;
  let inside = 0;
  const waiting = [1, 2, 3].map(() =>
    store.lock?.(async () => {
      // Those who wait get it one after the other.
      entries++;
      expect(++inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
    }),
  );
  // Longer than a dead process is waited for.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(entries).toBe(0);
  child.kill("SIGKILL");
  await ended;
  await Promise.all(waiting);
  expect(await readdir(folder)).toEqual([]);
});

test("does not free a lock that it has lost to another", async () => {
  await fileTokenStore(path).lock?.(async () => {
    await rm(`${path}.lock`);
    await writeFile(`${path}.lock`, "another's");
  });
  expect(await readFile(`${path}.lock`, "utf8")).toBe("another's");
});

test("goes on where a process died while it took a lock over", async () => {
  await writeFile(`${path}.lock`, "");
  await writeFile(`${path}.lock.stale`, "");
  expect(await fileTokenStore(path, { staleLockMs: 60 }).lock?.(async () => "in")).toBe("in");
  expect(await readdir(folder)).toEqual([]);
});

test("processes that share a store refresh an expired token once", async () => {
  let refreshes = 0;
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      // The old refresh token dies at once: a second refresh would fail.
      const isGood = JSON.parse(text).refresh_token === "refresh-secret" && refreshes++ === 0;
      response.writeHead(isGood ? 200 : 400, { "content-type": "application/json" });
      response.end(
        JSON.stringify(
          isGood ? { ...tokens, access_token: "new", refresh_token: "new" } : { error: "invalid_grant" },
        ),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await fileTokenStore(path).set({ ...tokens, access_token: "expired" });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const workers = await Promise.all([1, 2, 3].map(() => startChild("session", url)));
    for (const { go } of workers) go();
    expect(await Promise.all(workers.map(({ next }) => next()))).toEqual(["new", "new", "new"]);
    expect(refreshes).toBe(1);
    expect((await fileTokenStore(path).get())?.refresh_token).toBe("new");
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

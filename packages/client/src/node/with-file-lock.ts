import { type FileHandle, mkdir, open, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { TokenStoreError } from "./token-store-error.ts";

/** How often a waiting process looks whether the lock is free, in milliseconds. */
const pollMs = 25;

/**
 * Runs work while this process alone has the lock file.
 *
 * The holder touches the file again and again. A process that has seen no touch for `staleMs`, by its own monotonic
 * clock, takes the holder for dead and the lock for its own: neither a clock that is wrong nor a process id that was given
 * away again matters. A holder that is suspended for longer loses the lock.
 *
 * @throws {@link TokenStoreError} when the file cannot be made
 */
export async function withFileLock<T>(path: string, staleMs: number, work: () => Promise<T>): Promise<T> {
  const file = await acquire(path, staleMs).catch((cause) => {
    throw new TokenStoreError(`${path}: cannot be locked`, { cause });
  });
  const heartbeat = setInterval(() => touch(file), staleMs / 4);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await release(path, file);
  }
}

async function acquire(path: string, staleMs: number): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  let seen: string | undefined;
  let sinceMs = 0;
  for (;;) {
    const file = await create(path);
    if (file) return file;
    const state = await describe(path);
    if (state !== seen) {
      seen = state;
      sinceMs = performance.now();
    } else if (state && performance.now() - sinceMs > staleMs) {
      await removeStale(path, state, staleMs);
      seen = undefined;
    }
    await wait(pollMs * (0.5 + Math.random()));
  }
}

/** Only one process at a time removes a lock, and only the one that it saw go stale: never one that is new. */
async function removeStale(path: string, state: string, staleMs: number): Promise<void> {
  const guard = `${path}.stale`;
  const file = await create(guard);
  if (!file) {
    // Its maker removes it at once, unless it died right there.
    const left = await describe(guard);
    await wait(staleMs);
    if (left && left === (await describe(guard))) await rm(guard, { force: true });
    return;
  }
  try {
    if ((await describe(path)) === state) await rm(path, { force: true });
  } finally {
    await release(guard, file);
  }
}

async function create(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
}

/** Which file it is and when it was touched; `undefined` when there is none. */
async function describe(path: string): Promise<string | undefined> {
  try {
    const { ino, mtimeNs } = await stat(path, { bigint: true });
    return `${ino} ${mtimeNs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function touch(file: FileHandle): Promise<void> {
  const now = new Date();
  // A touch that fails is not worth ending the work for: at worst somebody else takes the lock.
  await file.utimes(now, now).catch(() => {});
}

/** Removes the file, unless it has become another's. */
async function release(path: string, file: FileHandle): Promise<void> {
  try {
    const own = await file.stat({ bigint: true });
    const present = await stat(path, { bigint: true });
    if (own.ino === present.ino) await rm(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    await file.close();
  }
}

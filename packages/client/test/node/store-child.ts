import { fileTokenStore } from "../../src/node/index.ts";
import type { TokenSet } from "../../src/oauth/index.ts";
import { createOAuth } from "../../src/oauth/index.ts";

/**
 * A process that shares a token store with others. It says `ready`, waits for a line, and does what its first argument
 * says with the file that its second one names.
 */
const [task, path = "", extra = ""] = process.argv.slice(2);
const store = fileTokenStore(path, task === "hold" ? { staleLockMs: 800 } : {});
const newSet = (created_at: number, access_token: string): TokenSet => ({
  access_token,
  token_type: "bearer",
  expires_in: 7200,
  created_at,
});

const tasks: Record<string, () => Promise<unknown>> = {
  /** Counts up in the file, under the lock. */
  async count() {
    for (let turn = 0; turn < Number(extra); turn++) {
      await store.lock?.(async (held) => {
        const set = await held.get();
        await held.set(newSet((set?.created_at ?? 0) + 1, "t"));
      });
    }
  },
  /** Holds the lock until it is killed. */
  hold: () =>
    store.lock?.(() => {
      console.log("held");
      return new Promise(() => {});
    }) as Promise<unknown>,
  /** Writes ever new sets until it is killed. */
  async write() {
    for (let turn = 0; ; turn++) await store.set(newSet(turn, String(turn % 10).repeat(100_000)));
  },
  /** Asks a session for a token many times at once. */
  async session() {
    const oauth = createOAuth({ clientId: "id", clientSecret: "secret", baseUrl: extra });
    const session = oauth.session({ store });
    const tokens = await Promise.all(
      Array.from({ length: 50 }, () => session.getToken({ rejected: "expired" })),
    );
    console.log([...new Set(tokens)].join());
  },
};

console.log("ready");
process.stdin.once("data", async () => {
  await tasks[task as string]?.();
  process.exit();
});

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkNumber } from "../check-number.ts";
import { hideTokens, type TokenSet } from "../oauth/token-set.ts";
import type { TokenStore } from "../oauth/token-store.ts";
import { TokenStoreError } from "./token-store-error.ts";
import { withFileLock } from "./with-file-lock.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

/** Options of {@link fileTokenStore}. */
export interface FileTokenStoreOptions {
  /**
   * How long a process may hold the lock without a sign of life before another takes it, in milliseconds: so long do
   * others wait after a crash.
   *
   * @default 10_000
   */
  staleLockMs?: number | undefined;
}

/**
 * Keeps a user's tokens in a file of their own that only its owner may read.
 *
 * The file is replaced at once and for good: a crash leaves the old tokens or the new ones. The lock is a file beside it,
 * `<path>.lock`, and works between processes that share the folder, as long as the file system creates files
 * exclusively (NFS from version 3 on does). A file that holds no tokens is never changed by reading it.
 *
 * @param path - the file; its folder is made when it is missing
 * @throws {@link ConfigError} when an option cannot work; its methods reject with {@link TokenStoreError}
 * @example
 * ```ts
 * const auth = oauth.session({ store: fileTokenStore("/var/lib/my-app/tokens/user12345.json") });
 * ```
 */
export function fileTokenStore(
  path: string,
  { staleLockMs = 10_000 }: FileTokenStoreOptions = {},
): TokenStore {
  // The longest that a timer can wait.
  checkNumber("staleLockMs", staleLockMs, 1, 2 ** 31 - 1);
  // A later change of the working folder must not lead to another file.
  const file = resolve(path);
  const held: TokenStore = {
    async get() {
      const text = await readText(file);
      return text === undefined ? undefined : hideTokens(parse(file, text));
    },
    async set(tokens) {
      try {
        await writeFileAtomically(file, `${JSON.stringify(tokens)}\n`);
      } catch (cause) {
        throw new TokenStoreError(`${file}: cannot be written`, { cause });
      }
    },
  };
  return { ...held, lock: (work) => withFileLock(`${file}.lock`, staleLockMs, () => work(held)) };
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new TokenStoreError(`${file}: cannot be read`, { cause });
  }
}

/** The error of `JSON.parse` quotes the text, so it is no `cause`. */
function parse(file: string, text: string): TokenSet {
  try {
    const tokens = JSON.parse(text);
    if (typeof tokens?.access_token === "string") return tokens;
  } catch {}
  throw new TokenStoreError(
    `${file}: holds no token set, perhaps because it was cut off. It is left as it is`,
  );
}

import type { TokenSet } from "./token-set.ts";
import type { TokenStore } from "./token-store.ts";

/**
 * Keeps a token set in memory, for tests and for processes that authorize anew each time.
 *
 * @param tokens - the set to begin with
 * @example
 * ```ts
 * const auth = oauth.session({ store: memoryTokenStore(await oauth.exchange(callbackUrl, authorization)) });
 * ```
 */
export function memoryTokenStore(tokens?: TokenSet): TokenStore {
  let last: Promise<unknown> = Promise.resolve();
  const store = {
    get: async () => tokens,
    set: async (set: TokenSet) => {
      tokens = set;
    },
  };
  return {
    ...store,
    lock<T>(work: (held: TokenStore) => Promise<T>): Promise<T> {
      const turn = last.then(() => work(store));
      last = turn.catch(() => {});
      return turn;
    },
  };
}

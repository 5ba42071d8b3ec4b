import type { TokenSet } from "./token-set.ts";

/**
 * Where the token set of one user is kept.
 *
 * A refresh token may work only once, so losing the latest set means asking the user again: `set` should resolve when the
 * set is safe.
 */
export interface TokenStore {
  /** The set, or `undefined` when there is none. */
  get(): Promise<TokenSet | undefined>;
  /** Replaces the set. */
  set(tokens: TokenSet): Promise<void>;
  /**
   * Runs work that nobody else runs at the same time, in this process or in another that shares the store. A store that
   * several processes share needs it, or they refresh the same token.
   *
   * @param work - is given a store that reads and writes within the lock
   */
  lock?<T>(work: (held: TokenStore) => Promise<T>): Promise<T>;
}

import type { Clock } from "../clock.ts";
import { OAuthError } from "../errors.ts";
import type { TokenSource } from "../token-source.ts";
import { withDeadline } from "../with-deadline.ts";
import { renewalTime, type TokenSet } from "./token-set.ts";
import type { TokenStore } from "./token-store.ts";

/** How long before its end an access token is replaced; half of its life, where that is less. */
const refreshAheadMs = 60_000;

/** How long a living token is used without another try, after a failure that may pass. */
const pauseMs = 10_000;

/**
 * A source of access tokens that replaces them in time, once for all who ask.
 *
 * It knows the latest set (`current`), the access token that the store was last seen to hold (`stored`; when it is not
 * `current`'s, that one is not safe yet), and the access token that was answered 401 (`stale`).
 *
 * @param renew - gets a new set, in place of the last one
 */
export function createSession(
  clock: Clock,
  store: TokenStore,
  renew: (last: TokenSet | undefined) => Promise<TokenSet>,
  onTokenStoreError?: (error: unknown) => void,
): TokenSource {
  let current: TokenSet | undefined;
  let stored: string | undefined;
  let stale: string | undefined;
  let pausedUntil = 0;
  let refused: { set: TokenSet | undefined; error: OAuthError } | undefined;
  let flight: Promise<{ token: string; failures: unknown[] }> | undefined;

  const isGood = (aheadMs: number) =>
    current !== undefined &&
    current.access_token !== stale &&
    !(clock.now() >= renewalTime(current, aheadMs));
  const isFresh = () => isGood(clock.now() < pausedUntil ? 0 : refreshAheadMs);
  const isSafe = () => current?.access_token === stored;

  // A set that somebody else has stored is newer than ours, unless the server's clock says otherwise: a replica may lag
  // behind. A set that was taken away, say by a logout, is not kept; one that could never be stored is.
  const read = async (held: TokenStore) => {
    const set = await held.get();
    const isNew = set?.access_token !== stored;
    const wasSafe = isSafe();
    stored = set?.access_token;
    if (isNew && (set ? !(current && set.created_at < current.created_at) : wasSafe)) current = set;
  };

  const refresh = async (held: TokenStore) => {
    if (current && refused?.set === current) throw refused.error;
    try {
      current = await renew(current);
      stale = undefined;
    } catch (error) {
      // A failure that may pass does not matter as long as the token lives.
      if (!(error instanceof OAuthError)) {
        if (isGood(0)) {
          pausedUntil = clock.now() + pauseMs;
          return;
        }
        throw error;
      }
      // Asking again about a dead refresh token is of no use. Other refusals, such as `invalid_client`, may be mended.
      if (error.error === "invalid_grant") refused = { set: current, error };
      // Where the store has no lock, another process may have been faster.
      await read(held).catch(() => {});
      if (!isFresh()) throw error;
    }
  };

  const fly = async () => {
    const failures: unknown[] = [];
    let state = "waiting" as "waiting" | "begun" | "done";
    const work = async (held: TokenStore) => {
      state = "begun";
      try {
        await read(held);
      } catch (error) {
        if (!current) throw error;
        failures.push(error);
      }
      if (!isFresh()) await refresh(held);
      try {
        if (!isSafe()) await held.set(current as TokenSet);
        stored = current?.access_token;
      } catch (error) {
        failures.push(error);
      }
      state = "done";
    };
    if (!current) await read(store);
    if (!isFresh() || !isSafe()) {
      try {
        await store.lock?.(work);
      } catch (error) {
        if (state === "begun") throw error;
        failures.push(error);
      }
      // Without a lock, or when it cannot be had, the worst is a refresh too many.
      if (state === "waiting") await work(store);
    }
    // The failure itself may quote the set, so the log goes without.
    if (failures.length > 0)
      console.warn("@outstand/client: the token store failed, the tokens are in memory only");
    return { token: (current as TokenSet).access_token, failures };
  };

  const join = async (signal: AbortSignal | undefined) => {
    flight ??= fly().finally(() => {
      flight = undefined;
    });
    const shared = flight;
    const { token, failures } = await withDeadline(undefined, Infinity, signal, () => shared);
    for (const failure of failures) {
      // An observer must not change the outcome, whether it throws or rejects.
      (async () => onTokenStoreError?.(failure))().catch(() => {});
    }
    return token;
  };

  return {
    async getToken({ rejected, signal } = {}) {
      if (rejected && (!current || rejected === current.access_token)) stale = rejected;
      if (isFresh() && isSafe()) return (current as TokenSet).access_token;
      const isLate = flight !== undefined;
      const token = await join(signal);
      // What was under way already may not have known of this 401.
      return isLate && token === rejected ? join(signal) : token;
    },
  };
}

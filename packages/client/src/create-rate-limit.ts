import { checkNumber } from "./check-number.ts";
import { type Clock, systemClock } from "./clock.ts";

/** What a caller of {@link RateLimit.take} brings along. */
export interface TakeOptions {
  /** Gives up waiting. `take` then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Asked when the gate is or becomes closed: an error makes `take` reject with it, `undefined` means to wait.
   *
   * @param waitMs - how long the gate stays closed
   * @param response - the 429 that closed it
   */
  refuse?: ((waitMs: number, response: Response) => Error | undefined) | undefined;
}

/** Leave to send one request. */
export interface Slot {
  /**
   * The answer is there, or there will be none: the slot is free again `windowMs` from now.
   *
   * @param unused - nothing was sent: the slot is free at once
   */
  done(unused?: boolean): void;
}

/** A quota of requests. Share one among clients that use the same token. */
export interface RateLimit {
  /** Waits for a slot, in the order of asking. */
  take(options: TakeOptions): Promise<Slot>;
  /**
   * Lets nobody through until a moment of the clock.
   *
   * @param untilMs - the moment, in milliseconds since 1970
   * @param response - the 429 that asked for it
   */
  close(untilMs: number, response: Response): void;
  /** An unused limit of the same size, for another token. Without it, `withAuth` shares this one. */
  fork?(): RateLimit;
}

/** Options of {@link createRateLimit}. */
export interface RateLimitOptions {
  /**
   * How many requests fit into a window.
   *
   * @default 300
   */
  requests?: number | undefined;
  /**
   * The length of a window, in milliseconds.
   *
   * @default 300_000
   */
  windowMs?: number | undefined;
  /**
   * For tests that move the time.
   *
   * @default the machine's
   */
  clock?: Clock | undefined;
}

interface Waiter {
  resolve(slot: Slot): void;
  reject(error: unknown): void;
  refuse: TakeOptions["refuse"];
}

/**
 * A limit for the requests of one process: no window of `windowMs`, wherever it begins, sees more than `requests`
 * of them. So it causes no 429 by itself, whether the service's windows are fixed or sliding.
 *
 * It takes constant time for a request, and has a timer only while somebody waits.
 *
 * @throws {@link ConfigError} when a number cannot work
 * @example
 * ```ts
 * const rateLimit = createRateLimit({ requests: 3000 });
 * const outstand = createOutstand({ auth, rateLimit, rateLimitBypass });
 * ```
 */
export function createRateLimit(options: RateLimitOptions = {}): RateLimit {
  const { clock = systemClock } = options;
  const requests = checkNumber("requests", options.requests ?? 300, 1, 2 ** 32);
  const windowMs = checkNumber("windowMs", options.windowMs ?? 300_000, 1, 2 ** 32);
  let taken = 0;
  let finished = 0;
  // When slots are free again, in the order of finishing. The n-th lies at n modulo `requests`: when it is written,
  // the one that lay there has been taken again, because only so many are out at a time.
  const freeAt: number[] = [];
  // Who waits, in the order of asking: the keys grow, and those below `head` are gone.
  const waiters = new Map<number, Waiter>();
  let head = 0;
  let tail = 0;
  let cancelTimer: (() => void) | undefined;
  let closedUntil = 0;
  let closedBy: Response | undefined;

  /** How long the next request has to wait; `Infinity` when that depends on an answer that is still to come. */
  const waitMs = (): number => {
    const nth = taken - requests;
    const free = nth < 0 ? 0 : nth < finished ? (freeAt[nth % requests] as number) : Infinity;
    return Math.max(free, closedUntil) - clock.now();
  };
  const refusal = ({ refuse }: TakeOptions): Error | undefined => {
    const ms = closedUntil - clock.now();
    return ms > 0 ? refuse?.(ms, closedBy as Response) : undefined;
  };
  const grant = (): Slot => {
    taken++;
    let isOut = true;
    return {
      done: (unused) => {
        if (!isOut) return;
        isOut = false;
        if (unused) taken--;
        else freeAt[finished++ % requests] = clock.now() + windowMs;
        admit();
      },
    };
  };
  const admit = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    for (; waiters.size > 0; head++) {
      const waiter = waiters.get(head);
      if (!waiter) continue;
      const ms = waitMs();
      if (ms > 0) {
        if (ms < Infinity) cancelTimer = clock.after(ms, admit);
        return;
      }
      waiters.delete(head);
      waiter.resolve(grant());
    }
  };

  return {
    take: async (options) => {
      const { signal } = options;
      signal?.throwIfAborted();
      if (waiters.size === 0 && waitMs() <= 0) return grant();
      const refused = refusal(options);
      if (refused) throw refused;
      const key = tail++;
      let onAbort = (): void => {};
      try {
        return await new Promise<Slot>((resolve, reject) => {
          onAbort = () => {
            waiters.delete(key);
            admit();
            reject(signal?.reason);
          };
          signal?.addEventListener("abort", onAbort);
          waiters.set(key, { resolve, reject, refuse: options.refuse });
          admit();
        });
      } finally {
        signal?.removeEventListener("abort", onAbort);
      }
    },
    close: (untilMs, response) => {
      if (untilMs <= closedUntil) return;
      closedUntil = untilMs;
      closedBy = response;
      for (const [key, waiter] of waiters) {
        const refused = refusal(waiter);
        if (!refused) continue;
        waiters.delete(key);
        waiter.reject(refused);
      }
      admit();
    },
    fork: () => createRateLimit(options),
  };
}

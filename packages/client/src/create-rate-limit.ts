import { checkNumber } from "./check-number.ts";
import { systemClock } from "./clock.ts";
import { type CallInfo, RateLimitError } from "./errors.ts";
import { withDeadline } from "./with-deadline.ts";

/** What a caller of {@link RateLimit.take} brings along. */
export interface TakeOptions {
  /** Gives up waiting. `take` then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * The longest that this call waits behind a closed gate, in milliseconds. Above it, `take` rejects with a
   * {@link RateLimitError} at once.
   *
   * @default Infinity
   */
  maxWaitMs?: number | undefined;
  /** The call, for that error to name. */
  call: CallInfo;
  /** Called when the wait has lasted a second. */
  onWait?: (() => void) | undefined;
}

/** Leave to send one request. */
export interface Slot {
  /**
   * The answer is there, or there will be none: the slot is free again `windowMs` from now. To be called once.
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
}

interface Waiter extends TakeOptions {
  resolve(slot: Slot): void;
  reject(error: unknown): void;
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
export const createRateLimit = (options: RateLimitOptions = {}): RateLimit => {
  const requests = checkNumber("requests", options.requests ?? 300);
  const windowMs = checkNumber("windowMs", options.windowMs ?? 300_000);
  let taken = 0;
  let finished = 0;
  // When slots are free again, in a ring: the n-th request to finish leaves its slot at n modulo `requests`, where the
  // n-th to start has taken one before. `Infinity` while it is out.
  const freeAt: number[] = [];
  // Who waits, in the order of asking: the keys grow, and those below `head` are gone.
  const waiters = new Map<number, Waiter>();
  let head = 0;
  let tail = 0;
  let cancelTimer = (): void => {};
  let closedUntil = 0;
  let closedBy: Response | undefined;

  /** How long the next request has to wait; `Infinity` when that depends on an answer that is still to come. */
  const waitMs = (): number => Math.max(freeAt[taken % requests] ?? 0, closedUntil) - systemClock.now();
  const grant = (): Slot => {
    freeAt[taken++ % requests] = Infinity;
    return {
      done: (unused) => {
        if (unused) freeAt[--taken % requests] = 0;
        else freeAt[finished++ % requests] = systemClock.now() + windowMs;
        admit();
      },
    };
  };
  const admit = (): void => {
    cancelTimer();
    for (; waiters.size; head++) {
      const waiter = waiters.get(head);
      if (!waiter) continue;
      const ms = waitMs();
      const gateMs = closedUntil - systemClock.now();
      const isRefused = gateMs > (waiter.maxWaitMs as number);
      if (ms > 0 && !isRefused) {
        if (ms < Infinity) cancelTimer = systemClock.after(ms, admit);
        return;
      }
      waiters.delete(head);
      if (isRefused)
        waiter.reject(new RateLimitError(waiter.call, closedBy as Response, undefined, gateMs, "not sent"));
      else waiter.resolve(grant());
    }
  };

  return {
    take: async (options) => {
      if (!waiters.size && waitMs() <= 0) return grant();
      const cancelNotice = systemClock.after(1000, () => options.onWait?.());
      return withDeadline<Slot>(options.call, Infinity, options.signal, (signal) => {
        const key = tail++;
        signal.addEventListener("abort", () => {
          waiters.delete(key);
          admit();
        });
        return new Promise((resolve, reject) => {
          waiters.set(key, { ...options, resolve, reject });
          admit();
        });
      }).finally(cancelNotice);
    },
    close: (untilMs, response) => {
      closedUntil = Math.max(closedUntil, untilMs);
      closedBy = response;
      admit();
    },
    fork: () => createRateLimit(options),
  };
};

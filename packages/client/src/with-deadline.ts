import type { Clock } from "./clock.ts";

/**
 * Runs work that has to end in time and that a caller may abort. Both end it at once, even if the work does not
 * listen to its signal, and nothing is left behind on the caller's signal.
 *
 * @param ms - how long it may take; `Infinity` for no limit
 * @param signal - the caller's; the promise rejects with its reason
 * @param timeout - makes the error for when it takes too long
 */
export function withDeadline<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  timeout: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = () => stop(signal?.reason);
    const cancel = ms < Infinity ? clock.after(ms, () => stop(timeout())) : undefined;
    const release = () => {
      cancel?.();
      signal?.removeEventListener("abort", onAbort);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).then(resolve, reject).then(release);
  });
}

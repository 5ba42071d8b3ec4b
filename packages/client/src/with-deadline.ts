import { type Clock, systemClock } from "./clock.ts";
import { type CallInfo, TimeoutError } from "./errors.ts";

/**
 * Runs work that has to end in time and that a caller may abort. Both end it at once, even if the work does not
 * listen to its signal, and nothing is left behind on the caller's signal.
 *
 * @param call - what the error names; only needed with a limit
 * @param ms - how long it may take; `Infinity` for no limit
 * @param signal - the caller's; the promise rejects with its reason
 * @throws {@link TimeoutError} when it takes too long
 */
export const withDeadline = <T>(
  call: CallInfo | undefined,
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  clock: Clock = systemClock,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = () => stop(signal?.reason);
    const cancel =
      ms < Infinity
        ? clock.after(ms, () => stop(new TimeoutError(call as CallInfo, `not done after ${ms} ms`)))
        : undefined;
    const release = () => {
      cancel?.();
      signal?.removeEventListener("abort", onAbort);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).then((value) => {
      release();
      resolve(value);
    }, stop);
  });

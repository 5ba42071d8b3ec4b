import { ConfigError } from "../errors.ts";
import type { SeenEvents } from "../webhooks/seen-events.ts";

/** Options of {@link memorySeenEvents}. */
export interface MemorySeenEventsOptions {
  /**
   * How many handled events are remembered; the oldest are forgotten first.
   *
   * @default 10_000
   */
  maxEvents?: number | undefined;
}

/**
 * Remembers events in this process, for a server that lives between deliveries. A duplicate of an event that is being
 * handled waits for the outcome, and takes the event when it was released.
 *
 * @throws {@link ConfigError} when `maxEvents` is not above 0
 */
export function memorySeenEvents({ maxEvents = 10_000 }: MemorySeenEventsOptions = {}): SeenEvents {
  if (!(maxEvents > 0)) throw new ConfigError("maxEvents: not above 0");
  const handled = new Set<string>();
  const claims = new Map<string, { settled: Promise<void>; settle: () => void }>();
  const settle = (id: string) => {
    claims.get(id)?.settle();
    claims.delete(id);
  };
  return {
    async claim(id) {
      for (let held = claims.get(id); held; held = claims.get(id)) await held.settled;
      if (handled.has(id)) return false;
      let resolve = () => {};
      const settled = new Promise<void>((done) => {
        resolve = done;
      });
      claims.set(id, { settled, settle: resolve });
      return true;
    },
    async confirm(id) {
      handled.add(id);
      for (const oldest of handled) {
        if (handled.size <= maxEvents) break;
        handled.delete(oldest);
      }
      settle(id);
    },
    async release(id) {
      settle(id);
    },
  };
}

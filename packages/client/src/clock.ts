/** Time. It is an object, so that a test can put one in its place that it moves. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, after so many milliseconds. The function it returns takes that back. */
  after(ms: number, callback: () => void): () => void;
}

/** 23 days: a little above it, `setTimeout` fires at once. */
const longestMs = 2e9;

/** The machine's monotonic clock: a change of its date neither shortens nor lengthens a wait. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(ms, longestMs));
    return () => clearTimeout(timer);
  },
};

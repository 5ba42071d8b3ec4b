/** The time of a sandbox, which a test can stop and move. Everything that has to do with time goes by it. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /**
   * Stops the time.
   *
   * @param atMs The time to stop at.
   * @default now
   */
  freeze(atMs?: number): void;
  /** Lets the time run again, from where it is. */
  resume(): void;
  /**
   * Moves on, and does what falls due on the way, in its order and at its time.
   *
   * @param ms Milliseconds, not negative.
   */
  advance(ms: number): Promise<void>;
  /**
   * Has something done at a time. What is still to be done keeps no process alive.
   *
   * @returns What calls it off.
   */
  schedule(atMs: number, work: () => void | Promise<void>): () => void;
}

/** Where a clock has its time from. */
export interface ClockOptions {
  /** @default Date.now */
  readonly read?: () => number;
  /** @default setTimeout */
  readonly wait?: (work: () => void, ms: number) => { unref?(): unknown };
}

interface Task {
  readonly atMs: number;
  readonly work: () => void | Promise<void>;
}

/** The longest that a timer of the platform waits. */
const longestWaitMs = 2 ** 31 - 1;

/** Creates a clock that runs with the machine's. */
export const createClock = ({ read = Date.now, wait = setTimeout }: ClockOptions = {}): Clock => {
  let offsetMs = 0;
  let frozenAt: number | undefined;
  let tasks: Task[] = [];
  let awaited: Task | undefined;

  const now = () => frozenAt ?? read() + offsetMs;
  const setTo = (ms: number) => {
    if (frozenAt === undefined) offsetMs = ms - read();
    else frozenAt = ms;
  };
  const takeDue = (untilMs: number) => {
    const due = tasks[0];
    if (!due || due.atMs > untilMs) return undefined;
    tasks = tasks.slice(1);
    return due;
  };

  /** Waits for the next task, unless the time stands still. */
  const arm = () => {
    const next = tasks[0];
    if (!next || next === awaited || frozenAt !== undefined) return;
    awaited = next;
    const timer = wait(
      () => {
        if (awaited !== next) return;
        awaited = undefined;
        if (frozenAt !== undefined) return;
        for (let due = takeDue(now()); due; due = takeDue(now())) void due.work();
        arm();
      },
      Math.min(Math.max(next.atMs - now(), 0), longestWaitMs),
    );
    timer.unref?.();
  };

  return {
    now,
    freeze: (atMs = now()) => {
      frozenAt = atMs;
      awaited = undefined;
    },
    resume: () => {
      if (frozenAt === undefined) return;
      offsetMs = frozenAt - read();
      frozenAt = undefined;
      arm();
    },
    advance: async (ms) => {
      if (!(ms >= 0)) throw new RangeError("A clock moves on by zero milliseconds or more.");
      const untilMs = now() + ms;
      for (let due = takeDue(untilMs); due; due = takeDue(untilMs)) {
        if (due.atMs > now()) setTo(due.atMs);
        await due.work();
      }
      if (now() < untilMs) setTo(untilMs);
      awaited = undefined;
      arm();
    },
    schedule: (atMs, work) => {
      const task: Task = { atMs, work };
      const later = tasks.findIndex((other) => other.atMs > atMs);
      tasks = later < 0 ? [...tasks, task] : tasks.toSpliced(later, 0, task);
      arm();
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
  };
};

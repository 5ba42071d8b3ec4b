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
   * Moves on, and does what falls due on the way, in its order and at its time. What is under way is waited for, but
   * not longer than a second of the machine's time: then the clock moves on without it.
   *
   * @param ms Milliseconds, not negative; 0 does what is due already.
   */
  advance(ms: number): Promise<void>;
  /**
   * Has something done at a time, which may be now or past: then it is done soon, even when the time stands still.
   * What is still to be done keeps no process alive.
   *
   * @returns What calls it off.
   */
  schedule(atMs: number, work: () => void | Promise<void>): () => void;
  /** How it stands to the machine's. */
  setting(): ClockSetting;
  /** Makes it stand so. */
  set(setting: ClockSetting): void;
}

/** How a clock stands to the machine's. */
export interface ClockSetting {
  /** How far it is ahead, in milliseconds. */
  readonly offsetMs: number;
  /** What it stands still at, in milliseconds since 1970; `undefined` when it runs. */
  readonly frozenAtMs: number | undefined;
}

/** Where a clock has its time from. */
export interface ClockOptions {
  /** @default Date.now */
  readonly read?: () => number;
  /** @default setTimeout */
  readonly wait?: (work: () => void, ms: number) => { unref?(): unknown };
  /** What it begins with; the machine's time when absent. */
  readonly setting?: ClockSetting | undefined;
  /** Called when it was stopped, moved or let run. */
  readonly onSet?: (setting: ClockSetting) => void;
}

interface Task {
  readonly atMs: number;
  readonly work: () => void | Promise<void>;
}

/** The longest that a timer of the platform waits. */
const longestWaitMs = 2 ** 31 - 1;
/** How long moving on waits for what is under way, in milliseconds of the machine. */
const patienceMs = 1000;
/** The years 0 to 9999, which are all that a time of the API can be in (RFC 3339). */
const firstMs = Date.parse("0000-01-01T00:00:00.000Z");
const lastMs = Date.parse("9999-12-31T23:59:59.999Z");

/** Creates a clock that runs with the machine's. */
export const createClock = ({
  read = Date.now,
  wait = setTimeout,
  setting,
  onSet,
}: ClockOptions = {}): Clock => {
  let offsetMs = setting?.offsetMs ?? 0;
  let frozenAtMs = setting?.frozenAtMs;
  let tasks: Task[] = [];
  let awaited: { readonly task: Task } | undefined;
  let running = new Set<Promise<void>>();

  const now = () => frozenAtMs ?? read() + offsetMs;
  const current = (): ClockSetting => ({ offsetMs, frozenAtMs });
  const setTo = (ms: number) => {
    if (frozenAtMs === undefined) offsetMs = ms - read();
    else frozenAtMs = ms;
    onSet?.(current());
  };
  const takeDue = (untilMs: number) => {
    const due = tasks[0];
    if (!due || due.atMs > untilMs) return undefined;
    tasks = tasks.slice(1);
    return due;
  };
  const start = ({ work }: Task) => {
    const under = (async () => work())().finally(() => running.delete(under));
    running.add(under);
    return under;
  };

  /** Waits for the next task, unless the time stands still before it. */
  const arm = () => {
    const task = tasks[0];
    if (!task || task === awaited?.task) return;
    if (frozenAtMs !== undefined && task.atMs > frozenAtMs) return;
    const mine = { task };
    awaited = mine;
    const timer = wait(
      () => {
        if (awaited !== mine) return;
        awaited = undefined;
        for (let due = takeDue(now()); due; due = takeDue(now())) void start(due);
        arm();
      },
      Math.min(Math.max(task.atMs - now(), 0), longestWaitMs),
    );
    timer.unref?.();
  };
  const rearm = () => {
    awaited = undefined;
    arm();
  };

  /** Waits until nothing is under way. What takes too long is not waited for again. */
  const settle = async () => {
    if (running.size === 0) return;
    const patience = new Promise<"late">((resolve) => wait(() => resolve("late"), patienceMs).unref?.());
    while (running.size > 0) {
      if ((await Promise.race([Promise.all(running), patience])) === "late") running = new Set();
    }
  };

  return {
    now,
    freeze: (atMs = now()) => {
      if (!(atMs >= firstMs && atMs <= lastMs)) {
        throw new RangeError("A clock stops at a time in the years 0 to 9999.");
      }
      frozenAtMs = atMs;
      onSet?.(current());
      rearm();
    },
    resume: () => {
      if (frozenAtMs === undefined) return;
      offsetMs = frozenAtMs - read();
      frozenAtMs = undefined;
      onSet?.(current());
      rearm();
    },
    advance: async (ms) => {
      const untilMs = now() + ms;
      if (!(ms >= 0 && untilMs <= lastMs)) {
        throw new RangeError(
          "A clock moves on by zero milliseconds or more, to a time in the years 0 to 9999.",
        );
      }
      await settle();
      for (let due = takeDue(untilMs); due; due = takeDue(untilMs)) {
        if (due.atMs > now()) setTo(due.atMs);
        void start(due);
        await settle();
      }
      if (now() < untilMs) setTo(untilMs);
      rearm();
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
    setting: current,
    set: (setting) => {
      ({ offsetMs, frozenAtMs } = setting);
      onSet?.(current());
      rearm();
    },
  };
};

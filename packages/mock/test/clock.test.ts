import { describe, expect, it } from "vitest";
import { createClock } from "../src/engine/clock.ts";

/** A machine whose time and timers a test moves. */
const createMachine = () => {
  let now = 1000;
  const timers: { at: number; work: () => void }[] = [];
  return {
    read: () => now,
    wait: (work: () => void, ms: number) => {
      timers.push({ at: now + ms, work });
      return {};
    },
    pass: (ms: number) => {
      now += ms;
      for (const timer of timers.splice(0)) {
        if (timer.at <= now) timer.work();
        else timers.push(timer);
      }
    },
  };
};

describe("a clock", () => {
  it("runs with the machine's", () => {
    const machine = createMachine();
    const clock = createClock(machine);
    expect(clock.now()).toBe(1000);
    machine.pass(5);
    expect(clock.now()).toBe(1005);
  });

  it("stands still when frozen, and runs on from there", () => {
    const machine = createMachine();
    const clock = createClock(machine);
    clock.freeze();
    machine.pass(500);
    expect(clock.now()).toBe(1000);
    clock.resume();
    machine.pass(7);
    expect(clock.now()).toBe(1007);
    clock.freeze(5_000_000);
    expect(clock.now()).toBe(5_000_000);
  });

  it("moves on, frozen or not", async () => {
    const machine = createMachine();
    const clock = createClock(machine);
    await clock.advance(100);
    expect(clock.now()).toBe(1100);
    machine.pass(1);
    expect(clock.now()).toBe(1101);
    clock.freeze();
    await clock.advance(9);
    expect(clock.now()).toBe(1110);
    await expect(clock.advance(-1)).rejects.toThrow(RangeError);
    await expect(clock.advance(Number.NaN)).rejects.toThrow(RangeError);
  });

  it("does what is due in its order and at its time when it is moved, retries included", async () => {
    const clock = createClock(createMachine());
    const seen: [string, number][] = [];
    const note = (name: string) => () => void seen.push([name, clock.now()]);
    clock.schedule(1300, note("third"));
    clock.schedule(1100, async () => {
      await Promise.resolve();
      note("first")();
      clock.schedule(clock.now() + 100, note("second"));
    });
    clock.schedule(9000, note("never"));
    await clock.advance(1000);
    expect(seen).toEqual([
      ["first", 1100],
      ["second", 1200],
      ["third", 1300],
    ]);
    expect(clock.now()).toBe(2000);
  });

  it("does what is due when the machine's time has come, but not while it stands", () => {
    const machine = createMachine();
    const clock = createClock(machine);
    const seen: string[] = [];
    clock.schedule(1200, () => void seen.push("b"));
    clock.schedule(1100, () => void seen.push("a"));
    machine.pass(100);
    expect(seen).toEqual(["a"]);
    clock.freeze();
    machine.pass(500);
    expect(seen).toEqual(["a"]);
    clock.resume();
    machine.pass(100);
    expect(seen).toEqual(["a", "b"]);
  });

  it("does not do what was called off", async () => {
    const clock = createClock(createMachine());
    const seen: string[] = [];
    clock.schedule(1100, () => void seen.push("a"))();
    await clock.advance(1000);
    expect(seen).toEqual([]);
  });

  it("does what is due already although it stands", async () => {
    const machine = createMachine();
    const clock = createClock(machine);
    clock.freeze();
    const seen: string[] = [];
    clock.schedule(clock.now(), () => void seen.push("now"));
    clock.schedule(clock.now() + 1, () => void seen.push("later"));
    machine.pass(0);
    expect(seen).toEqual(["now"]);
    clock.freeze(2000);
    machine.pass(0);
    expect(seen).toEqual(["now", "later"]);
  });

  it("waits for what is under way before it moves, and for what that leads to", async () => {
    const machine = createMachine();
    const clock = createClock(machine);
    const seen: number[] = [];
    const { promise: answered, resolve } = Promise.withResolvers<void>();
    clock.schedule(1000, async () => {
      await answered;
      seen.push(clock.now());
      clock.schedule(clock.now() + 10, () => void seen.push(clock.now()));
    });
    machine.pass(0);
    const moved = clock.advance(100);
    resolve();
    await moved;
    expect(seen).toEqual([1000, 1010]);
  });

  it("moves on after a second without what does not come to an end", async () => {
    const machine = createMachine();
    const clock = createClock(machine);
    clock.freeze();
    const seen: string[] = [];
    clock.schedule(1000, () => new Promise<void>(() => {}));
    clock.schedule(1050, () => void seen.push("next"));
    const moved = clock.advance(100);
    await Promise.resolve();
    expect(seen).toEqual([]);
    machine.pass(1000);
    await moved;
    expect(seen).toEqual(["next"]);
  });

  it("tells how it stands, and stands so again", async () => {
    const machine = createMachine();
    const settings: unknown[] = [];
    const clock = createClock({ ...machine, onSet: (setting) => settings.push(setting) });
    await clock.advance(100);
    expect(settings).toEqual([{ offsetMs: 100, frozenAtMs: undefined }]);
    const running = clock.setting();
    clock.freeze(5000);
    expect(createClock({ ...machine, setting: clock.setting() }).now()).toBe(5000);
    clock.set(running);
    machine.pass(3);
    expect(clock.now()).toBe(1103);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15, Date.parse("9999-12-31T23:59:59.999Z") + 1])(
    "takes no time that the API cannot write: %d",
    async (ms) => {
      const clock = createClock(createMachine());
      expect(() => clock.freeze(ms)).toThrow(RangeError);
      expect(() => clock.freeze(-ms)).toThrow(RangeError);
      await expect(clock.advance(ms)).rejects.toThrow(RangeError);
    },
  );

  it("may stand still in the first and in the last second that the API can write", () => {
    const clock = createClock(createMachine());
    for (const time of ["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]) {
      clock.freeze(Date.parse(time));
      expect(new Date(clock.now()).toISOString()).toBe(time);
    }
  });
});

import { expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";

test("tells milliseconds since 1970", () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
});

test("calls back once, unless that is taken back", async () => {
  const called: string[] = [];
  systemClock.after(0, () => called.push("taken back"))();
  await new Promise<void>((resolve) => {
    systemClock.after(0, () => called.push("kept"));
    systemClock.after(0, resolve);
  });
  expect(called).toEqual(["kept"]);
});

test("waits for a moment that is further away than a timer reaches", async () => {
  const called: string[] = [];
  const cancel = systemClock.after(2 ** 40, () => called.push("too early"));
  await new Promise<void>((resolve) => systemClock.after(5, resolve));
  cancel();
  expect(called).toEqual([]);
});

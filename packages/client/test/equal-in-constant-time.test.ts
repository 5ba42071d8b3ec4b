import fc from "fast-check";
import { expect, test } from "vitest";
import { equalInConstantTime } from "../src/equal-in-constant-time.ts";

test("is equality", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(equalInConstantTime(a, b)).toBe(a === b);
      expect(equalInConstantTime(a, a)).toBe(true);
      expect(equalInConstantTime(a, `${a}\0`)).toBe(false);
      expect(equalInConstantTime(`${a}\0`, a)).toBe(false);
    }),
  );
});

test("looks at every character, wherever they differ", () => {
  let looks = 0;
  const counted = (text: string) => {
    const value = new String(text) as unknown as string;
    value.charCodeAt = (index) => {
      looks++;
      return text.charCodeAt(index);
    };
    return value;
  };
  for (const other of ["xbcdef", "abcdex", "abcdef"]) {
    looks = 0;
    equalInConstantTime(counted(other), counted("abcdef"));
    expect(looks).toBe(12);
  }
});

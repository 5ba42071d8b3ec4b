/** Picks by chance, the same in every run with the same seed. */
export interface Picker {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** One of some things, of which there is at least one. */
  of<T>(choices: readonly T[]): T;
}

/**
 * Creates a picker. The generator is Mulberry32, which is quick and far from secret.
 *
 * @param seed 32 bits.
 */
export const createPicker = (seed: number): Picker => {
  let state = seed;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((((mixed ^ (mixed >>> 14)) >>> 0) * end) / 2 ** 32) | 0;
  };
  return { below, of: <T>(choices: readonly T[]) => choices[below(choices.length)] as T };
};

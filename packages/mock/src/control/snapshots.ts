import type { State } from "../engine/state.ts";

/** Data, tokens, time, faults and webhooks as they once were. Holds them until nobody holds it. */
export interface Snapshot {
  /** How much memory it takes. */
  readonly bytes: number;
  /** @internal */
  readonly image: Uint8Array;
}

/** Takes a snapshot. */
export const takeSnapshot = ({ database }: State): Snapshot => {
  const image = database.image();
  return { image, bytes: image.byteLength };
};

/** Snapshots by name, for those who cannot hold one themselves. */
export interface Snapshots {
  /**
   * Takes one, instead of an earlier one of the same name.
   *
   * @throws RangeError When there are too many.
   */
  take(name: string): Snapshot;
  get(name: string): Snapshot | undefined;
  /** Forgets one; false when there is none. */
  remove(name: string): boolean;
  list(): readonly (readonly [string, Snapshot])[];
}

const limit = 20;

/** Creates the snapshots of a state. They are not kept with it. */
export const createSnapshots = (state: State): Snapshots => {
  const snapshots = new Map<string, Snapshot>();
  return {
    take: (name) => {
      if (snapshots.size >= limit && !snapshots.has(name)) {
        throw new RangeError(`There are ${limit} snapshots already, and no more than that.`);
      }
      const snapshot = takeSnapshot(state);
      snapshots.set(name, snapshot);
      return snapshot;
    },
    get: (name) => snapshots.get(name),
    remove: (name) => snapshots.delete(name),
    list: () => [...snapshots],
  };
};

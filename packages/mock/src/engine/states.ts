import type { Description } from "../description.ts";
import { applicationsSchema } from "../oauth/applications.ts";
import { furnish, seedAccess } from "../oauth/demo.ts";
import { resources } from "../resources/index.ts";
import { accessSchema } from "./access.ts";
import { createClock } from "./clock.ts";
import { createWorld } from "./create-engine.ts";
import { rateLimitSchema } from "./rate-limit.ts";
import { seed as fill } from "./seed.ts";
import type { Settings } from "./settings.ts";
import { createState, type State } from "./state.ts";
import { usersSchema } from "./users.ts";

/** The states of a sandbox, one a namespace. */
export interface States {
  /** The state of a namespace, new when there is none yet. */
  of(namespace: string): State;
  /** Brings a namespace back to what it began with. */
  reset(namespace: string): void;
  close(): void;
}

const schema = [
  accessSchema,
  applicationsSchema,
  rateLimitSchema,
  usersSchema,
  ...resources.map(({ tables }) => tables),
].join("\n");

/** What new states are like, by seed: filling one takes much longer than copying it. */
const images = new Map<number, Uint8Array>();

/** @param seed What all values by chance depend on. */
export const createStates = (description: Description, seed: number, settings: Settings): States => {
  const states = new Map<string, State>();

  const create = () => {
    const image = images.get(seed);
    const state = createState({
      clock: createClock(),
      seed,
      settings,
      schema,
      image,
      fill: (empty) => {
        seedAccess(empty);
        fill(createWorld(empty, description));
      },
    });
    if (!image) images.set(seed, state.database.image());
    furnish(state);
    return state;
  };

  const of = (namespace: string) => {
    const known = states.get(namespace);
    if (known) return known;
    const state = create();
    states.set(namespace, state);
    return state;
  };

  return {
    of,
    reset: (namespace) => {
      const state = of(namespace);
      const image = images.get(seed);
      if (image) state.database.load(image);
      furnish(state);
    },
    close: () => {
      for (const { database } of states.values()) database.close();
      states.clear();
    },
  };
};

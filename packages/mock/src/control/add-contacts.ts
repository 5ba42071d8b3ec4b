import type { Description } from "../description.ts";
import { createWorld } from "../engine/create-engine.ts";
import type { State } from "../engine/state.ts";
import { demoUserId } from "../seed/demo-user.ts";
import { fillContacts } from "../seed/fill-contacts.ts";

/** Adds contacts of the demo user by the chance of the seed. Tells nobody of them. */
export const addContacts = (state: State, description: Description, count: number): void => {
  state.database.transaction(() => {
    const seed = Number.parseInt(state.random.hex(4), 16);
    fillContacts(createWorld(state, description), demoUserId, count, seed);
  });
};

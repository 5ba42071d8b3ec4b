import { createHash } from "node:crypto";
import type { Change } from "../engine/context.ts";
import type { State } from "../engine/state.ts";
import { findUser } from "../engine/users.ts";

/** The name of an event. */
export type EventName = Change["event"];

/** The names of all events. */
export const eventNames: readonly EventName[] = [
  "user_status",
  "contact_create",
  "contact_update",
  "contact_delete",
  "group_create",
  "group_update",
  "group_delete",
];

/** What is sent to every target of an event. */
export interface Event {
  /** The same in all attempts, and for all targets. */
  readonly id: string;
  readonly name: EventName;
  /** The raw body. */
  readonly body: string;
}

/** The account of every user of the sandbox. */
const accountId = "7829";

const payloadOf = (state: State, change: Change) => {
  if (change.event === "user_status") return { username: change.username, status: change.status };
  const user = findUser(state, change.owner);
  return {
    resource_type: change.event.startsWith("contact") ? "Contact" : "Group",
    resource_id: String(change.id),
    event: change.event,
    ...(user && { username: user.username }),
    user_id: String(change.owner),
    account_id: accountId,
  };
};

/**
 * Makes an event of a change. Its id depends on the time too: a receiver that remembers ids meets no known one when
 * the sandbox begins anew.
 */
export const createEvent = (state: State, change: Change): Event => ({
  id: createHash("sha256")
    .update(`${state.random.hex(16)} ${state.clock.now()}`)
    .digest("hex")
    .slice(0, 24),
  name: change.event,
  body: JSON.stringify(payloadOf(state, change)),
});

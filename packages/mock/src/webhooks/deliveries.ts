import type { State } from "../engine/state.ts";
import type { Event, EventName } from "./event.ts";
import type { Outcome } from "./post-event.ts";

/** One attempt to deliver an event. */
export type WebhookAttempt = Outcome & {
  /** When it began, in milliseconds since 1970 by the sandbox's clock. */
  readonly atMs: number;
};

/** An event on its way to a target. */
export interface WebhookDelivery {
  readonly id: number;
  /** What `X-Outstand-Id` says. */
  readonly eventId: string;
  readonly event: EventName;
  /** The raw body. */
  readonly body: string;
  /** The id of the target. */
  readonly target: number;
  /** `held` until it is released, `pending` until an attempt succeeds or the last one fails. */
  readonly state: "held" | "pending" | "delivered" | "failed";
  readonly attempts: readonly WebhookAttempt[];
  /** When the next attempt is due. */
  readonly dueAtMs: number;
}

/** The tables of this module. */
export const deliveriesSchema = `
  CREATE TABLE webhook_deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id TEXT NOT NULL,
    event TEXT NOT NULL,
    body TEXT NOT NULL,
    target INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts TEXT NOT NULL,
    due_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX webhook_deliveries_by_state ON webhook_deliveries (state, id);
`;

/** How many deliveries that came to an end are remembered. */
const memoryLimit = 1000;

const toDelivery = (row: Record<string, unknown>): WebhookDelivery => ({
  id: Number(row.id),
  eventId: String(row.event_id),
  event: String(row.event) as EventName,
  body: String(row.body),
  target: Number(row.target),
  state: String(row.state) as WebhookDelivery["state"],
  attempts: JSON.parse(String(row.attempts)) as WebhookAttempt[],
  dueAtMs: Number(row.due_at),
});

/** Puts an event on its way, or holds it back. */
export const addDelivery = (
  { database, clock }: State,
  event: Event,
  target: number,
  state: "held" | "pending",
): WebhookDelivery => {
  const row = database
    .prepare(
      "INSERT INTO webhook_deliveries (event_id, event, body, target, state, attempts, due_at) VALUES (?, ?, ?, ?, ?, '[]', ?) RETURNING *",
    )
    .get(event.id, event.name, event.body, target, state, Math.floor(clock.now()));
  if (!row) throw new Error("The delivery was not added.");
  const delivery = toDelivery(row);
  database
    .prepare("DELETE FROM webhook_deliveries WHERE id <= ? AND state IN ('delivered', 'failed')")
    .run(delivery.id - memoryLimit);
  return delivery;
};

/** The deliveries, in the order of their events; only those in a state when one is given. */
export const listDeliveries = ({ database }: State, state?: WebhookDelivery["state"]): WebhookDelivery[] => {
  const rows =
    state === undefined
      ? database.prepare("SELECT * FROM webhook_deliveries ORDER BY id").all()
      : database.prepare("SELECT * FROM webhook_deliveries WHERE state = ? ORDER BY id").all(state);
  return rows.map(toDelivery);
};

/** The delivery with this id. */
export const findDelivery = ({ database }: State, id: number): WebhookDelivery | undefined => {
  const row = database.prepare("SELECT * FROM webhook_deliveries WHERE id = ?").get(id);
  return row && toDelivery(row);
};

/** Writes what became of a delivery. */
export const saveDelivery = (
  { database }: State,
  { id, state, attempts, dueAtMs }: WebhookDelivery,
): void => {
  database
    .prepare("UPDATE webhook_deliveries SET state = ?, attempts = ?, due_at = ? WHERE id = ?")
    .run(state, JSON.stringify(attempts), Math.floor(dueAtMs), id);
};

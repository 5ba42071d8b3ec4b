import type { Change } from "../engine/context.ts";
import type { State } from "../engine/state.ts";
import {
  addDelivery,
  findDelivery,
  listDeliveries,
  saveDelivery,
  type WebhookAttempt,
  type WebhookDelivery,
} from "./deliveries.ts";
import { createEvent } from "./event.ts";
import { type Outcome, postEvent } from "./post-event.ts";
import { signBody } from "./sign-body.ts";
import {
  addTarget,
  findTarget,
  listTargets,
  removeTarget,
  type WebhookTarget,
  type WebhookTargetOptions,
  withoutSecret,
} from "./targets.ts";

/** How what was held back is let go. */
export interface ReleaseOptions {
  /**
   * As the events happened, the other way round, or in an order by chance.
   *
   * @default "in-order"
   */
  readonly order?: "in-order" | "reversed" | "shuffled";
  /**
   * How often each event is delivered.
   *
   * @default 1
   */
  readonly copies?: number;
}

/** What tells others of changes, as the service does. */
export interface Webhooks {
  /**
   * Adds a target, which gets the events from now on.
   *
   * @throws RangeError For what is no target.
   */
  addTarget(options: WebhookTargetOptions): WebhookTarget;
  targets(): readonly WebhookTarget[];
  /** Removes a target; false when there is none. What is on its way to it is given up. */
  removeTarget(id: number): boolean;
  /** What was sent and what is on its way, in the order of the events. The last 1000 that came to an end are there. */
  deliveries(): readonly WebhookDelivery[];
  /** Sends an event once more, with the same id; `undefined` when there is no such delivery. */
  redeliver(id: number): WebhookDelivery | undefined;
  /** Holds back what happens from now on. */
  hold(): void;
  isHolding(): boolean;
  /** Lets go what was held back, one after the other, and holds back no more. */
  release(options?: ReleaseOptions): void;
}

/** {@link Webhooks} as the sandbox itself needs them. */
export interface WebhookSender extends Webhooks {
  /** Sends what changed to the targets that want it. What it writes belongs to the transaction of the change. */
  tell(changes: readonly Change[]): void;
  /** Gives up what is under way; it is done again when the state is opened again. */
  close(): void;
}

/** How long a receiver may take for its answer. */
const timeoutMs = 15_000;
/** How long after the latest failure the next attempt is due. There are no more after the last. */
const delaysMs = [10_000, 15_000, 90_000, 180_000];
/** The row of the counters that says whether events are held back. */
const holding = "webhooks_held";

/** A permutation by chance. */
const shuffle = <T>(items: readonly T[], fraction: () => number): T[] =>
  items
    .map((item) => ({ item, rank: fraction() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

/** An attempt to deliver an event that has come to its end. */
export interface WebhookReport {
  /** The name of the event, and what `X-Outstand-Id` says. */
  readonly name: WebhookDelivery["event"];
  readonly id: string;
  /** Where it was sent, without the query. */
  readonly url: string;
  /** Which attempt it was, 1 for the first. */
  readonly attempt: number;
  /** The status of the answer, or why there was none. */
  readonly outcome: Outcome;
  /** How long after it the next attempt is due, in milliseconds; `undefined` when there is none. */
  readonly nextInMs: number | undefined;
}

const report = (
  { event, eventId, attempts, state }: WebhookDelivery,
  target: WebhookTarget,
  outcome: Outcome,
): WebhookReport => {
  const { origin, pathname } = new URL(target.url);
  return {
    name: event,
    id: eventId,
    url: `${origin}${pathname}`,
    attempt: attempts.length,
    outcome,
    nextInMs: state === "pending" ? delaysMs[attempts.length - 1] : undefined,
  };
};

/**
 * Creates the webhooks of a state, and goes on with what is on its way in it.
 *
 * @param onAttempt Called after every attempt.
 */
export const createWebhooks = (state: State, onAttempt?: (report: WebhookReport) => void): WebhookSender => {
  const { clock, database } = state;
  const scheduled = new Map<number, () => void>();
  /** Each target gets one event at a time, in the order in which they fall due. */
  let queues = new Map<number, Promise<void>>();
  /** What gives up what is under way. Replaced when the state becomes another one. */
  let life = new AbortController();

  const judge = (delivery: WebhookDelivery, atMs: number, outcome: Outcome): WebhookDelivery => {
    const attempt: WebhookAttempt = { atMs, ...outcome };
    const attempts = [...delivery.attempts, attempt];
    const delayMs = delaysMs[attempts.length - 1];
    const isDelivered = "status" in outcome && outcome.status === 200;
    if (isDelivered || delayMs === undefined) {
      return { ...delivery, attempts, state: isDelivered ? "delivered" : "failed" };
    }
    return { ...delivery, attempts, dueAtMs: clock.now() + delayMs };
  };

  const attempt = async (id: number, mine: AbortController) => {
    const delivery = mine.signal.aborted ? undefined : findDelivery(state, id);
    if (delivery?.state !== "pending") return;
    const target = findTarget(state, delivery.target);
    if (!target) return saveDelivery(state, { ...delivery, state: "failed" });
    const startedAt = clock.now();
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    const timeout = new AbortController();
    const callOff = clock.schedule(startedAt + timeoutMs, () => {
      timeout.abort(`no answer within ${timeoutMs / 1000} seconds`);
      return over;
    });
    const outcome = await postEvent(
      target.url,
      {
        "User-Agent": "Outstand-Webhook",
        "Content-Type": "application/json",
        "X-Outstand-Event": delivery.event,
        "X-Outstand-Id": delivery.eventId,
        "X-Outstand-Signature": signBody(delivery.body, target.secret, target.digest),
      },
      delivery.body,
      AbortSignal.any([mine.signal, timeout.signal]),
    );
    callOff();
    if (!mine.signal.aborted) {
      const judged = judge(delivery, startedAt, outcome);
      saveDelivery(state, judged);
      if (judged.state === "pending") schedule(judged);
      onAttempt?.(report(judged, target, outcome));
    }
    end();
  };

  const schedule = ({ id, target, dueAtMs }: WebhookDelivery) => {
    // The id of a delivery that was undone may come back.
    scheduled.get(id)?.();
    const mine = life;
    const work = () => {
      scheduled.delete(id);
      const turn = (queues.get(target) ?? Promise.resolve()).then(() => attempt(id, mine));
      queues.set(target, turn);
      return turn;
    };
    scheduled.set(id, clock.schedule(dueAtMs, work));
  };

  const stop = () => {
    for (const callOff of scheduled.values()) callOff();
    scheduled.clear();
    queues = new Map();
    life.abort("the sandbox stopped");
  };
  const goOn = () => {
    life = new AbortController();
    for (const delivery of listDeliveries(state, "pending")) schedule(delivery);
  };

  const isHolding = () =>
    database.prepare("SELECT 1 FROM counters WHERE name = ?").get(holding) !== undefined;

  state.onRestore(() => {
    stop();
    goOn();
  });
  goOn();

  return {
    addTarget: (options) => withoutSecret(addTarget(state, options)),
    targets: () => listTargets(state).map(withoutSecret),
    removeTarget: (id) => removeTarget(state, id),
    deliveries: () => listDeliveries(state),
    redeliver: (id) => {
      const past = findDelivery(state, id);
      if (!past) return undefined;
      const event = { id: past.eventId, name: past.event, body: past.body };
      const delivery = addDelivery(state, event, past.target, "pending");
      schedule(delivery);
      return delivery;
    },
    hold: () => {
      database.prepare("INSERT OR IGNORE INTO counters VALUES (?, 1)").run(holding);
    },
    isHolding,
    release: ({ order = "in-order", copies = 1 } = {}) => {
      if (!Number.isInteger(copies) || copies < 1 || copies > 100) {
        throw new RangeError("An event is delivered 1 to 100 times.");
      }
      const held = listDeliveries(state, "held");
      const ordered =
        order === "shuffled"
          ? shuffle(held, state.random.fraction)
          : order === "reversed"
            ? held.reverse()
            : held;
      database.transaction(() => {
        database.prepare("DELETE FROM counters WHERE name = ?").run(holding);
        for (const delivery of ordered) {
          const released: WebhookDelivery = { ...delivery, state: "pending", dueAtMs: clock.now() };
          saveDelivery(state, released);
          schedule(released);
          const event = { id: delivery.eventId, name: delivery.event, body: delivery.body };
          for (let copy = 1; copy < copies; copy += 1) {
            schedule(addDelivery(state, event, delivery.target, "pending"));
          }
        }
      });
    },
    tell: (changes) => {
      const targets = listTargets(state);
      if (targets.length === 0) return;
      const fate = isHolding() ? "held" : "pending";
      for (const change of changes) {
        const wanted = targets.filter(({ events }) => events.includes(change.event));
        if (wanted.length === 0) continue;
        const event = createEvent(state, change);
        for (const { id } of wanted) {
          const delivery = addDelivery(state, event, id, fate);
          if (fate === "pending") schedule(delivery);
        }
      }
    },
    close: stop,
  };
};

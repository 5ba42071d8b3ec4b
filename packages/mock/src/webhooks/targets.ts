import type { State } from "../engine/state.ts";
import { type EventName, eventNames } from "./event.ts";
import { type Digest, digests } from "./sign-body.ts";

/** Where events are to be sent. */
export interface WebhookTargetOptions {
  /** An `http` or `https` URL, without a user's name or password in it. */
  readonly url: string;
  /**
   * What bodies are signed with. It is not shown again.
   *
   * @default "sandbox-webhook-secret"
   */
  readonly secret?: string;
  /** @default "sha256" */
  readonly digest?: Digest;
  /**
   * The names of the events to send.
   *
   * @default all
   */
  readonly events?: readonly EventName[];
}

/** Where events are sent. */
export interface WebhookTarget {
  readonly id: number;
  readonly url: string;
  readonly digest: Digest;
  readonly events: readonly EventName[];
}

/** The part of a target that others see. */
export const withoutSecret = ({ secret: _, ...target }: SecretWebhookTarget): WebhookTarget => target;

/** A target with what its bodies are signed with. */
export interface SecretWebhookTarget extends WebhookTarget {
  readonly secret: string;
}

/** What bodies are signed with unless a target says otherwise. */
export const defaultSecret = "sandbox-webhook-secret";

/** The tables of this module. */
export const targetsSchema = `
  CREATE TABLE webhook_targets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL,
    secret TEXT NOT NULL,
    digest TEXT NOT NULL,
    events TEXT NOT NULL
  ) STRICT;
`;

/**
 * Judges the options of a target.
 *
 * @throws RangeError For what is no target.
 */
export const checkTarget = ({ url, secret, digest = "sha256", events }: WebhookTargetOptions): void => {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) {
    throw new RangeError(
      "A webhook target is an http or https URL without a user's name or password; authenticate by the signature.",
    );
  }
  if (secret === "") throw new RangeError("The secret of a webhook target is not empty.");
  if (!digests.includes(digest)) {
    throw new RangeError(`The digest of a webhook target is ${digests.join(" or ")}.`);
  }
  const unknown = events?.find((event) => !eventNames.includes(event));
  if (unknown !== undefined || events?.length === 0) {
    throw new RangeError(`The events of a webhook target are some of ${eventNames.join(", ")}.`);
  }
};

const toTarget = (row: Record<string, unknown>): SecretWebhookTarget => ({
  id: Number(row.id),
  url: String(row.url),
  digest: String(row.digest) as Digest,
  events: JSON.parse(String(row.events)) as EventName[],
  secret: String(row.secret),
});

/** Adds a target. @throws RangeError For what is no target. */
export const addTarget = ({ database }: State, options: WebhookTargetOptions): SecretWebhookTarget => {
  checkTarget(options);
  const { url, secret = defaultSecret, digest = "sha256", events = eventNames } = options;
  const row = database
    .prepare("INSERT INTO webhook_targets (url, secret, digest, events) VALUES (?, ?, ?, ?) RETURNING *")
    .get(new URL(url).href, secret, digest, JSON.stringify(events));
  if (!row) throw new Error("The target was not added.");
  return toTarget(row);
};

/** All targets, in the order of their adding. */
export const listTargets = ({ database }: State): SecretWebhookTarget[] =>
  database.prepare("SELECT * FROM webhook_targets ORDER BY id").all().map(toTarget);

/** The target with this id. */
export const findTarget = ({ database }: State, id: number): SecretWebhookTarget | undefined => {
  const row = database.prepare("SELECT * FROM webhook_targets WHERE id = ?").get(id);
  return row && toTarget(row);
};

/** Removes a target; false when there is none. */
export const removeTarget = ({ database }: State, id: number): boolean =>
  Number(database.prepare("DELETE FROM webhook_targets WHERE id = ?").run(id).changes) > 0;

import type { webhooks } from "../generated/schema.ts";

/** The name of an event, such as `contact_create`. */
export type WebhookName = keyof webhooks;

/** What Outstand tells about an event, by its name. */
export type WebhookPayload<Name extends WebhookName = WebhookName> =
  webhooks[Name]["post"]["requestBody"]["content"]["application/json"];

/** An event of one name, or of any of several. */
export interface WebhookEventOf<Name extends WebhookName> {
  /**
   * The event's id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, never a
   * forged one.
   */
  readonly id: string;
  /** The event's name. */
  readonly name: Name;
  /** What the event says. Get the resource again for what counts: events arrive late and out of order. */
  readonly payload: WebhookPayload<Name>;
}

/**
 * An event, whose payload follows from its name.
 *
 * Outstand may add events that this version does not know. They are delivered all the same: let a `switch` ignore
 * names that it does not expect.
 *
 * @example
 * ```ts
 * function describe(event: WebhookEvent): string {
 *   switch (event.name) {
 *     case "user_status":
 *       return `${event.payload.username} is ${event.payload.status}`;
 *     case "contact_delete":
 *       return `contact ${event.payload.resource_id} is gone`;
 *     default:
 *       return event.name;
 *   }
 * }
 * ```
 */
export type WebhookEvent = { [Name in WebhookName]: WebhookEventOf<Name> }[WebhookName];

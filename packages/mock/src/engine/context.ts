import type { Answer, Call } from "../call.ts";
import type { Description } from "../description.ts";
import type { Violation } from "../prism.ts";
import type { Session } from "./access.ts";
import { createErrors, type Errors } from "./errors.ts";
import type { Resource } from "./resource.ts";
import type { State } from "./state.ts";

/** An object of JSON. */
export type Document = Readonly<Record<string, unknown>>;

/** Something that happened to a contact or a group. */
export interface ResourceChange {
  readonly event:
    | "contact_create"
    | "contact_update"
    | "contact_delete"
    | "group_create"
    | "group_update"
    | "group_delete";
  readonly id: number;
  /** The user's id. */
  readonly owner: number;
}

/** A user's status became another one. */
export interface StatusChange {
  readonly event: "user_status";
  readonly username: string;
  readonly status: string;
}

/** Something that happened to the data and that webhooks tell of. */
export type Change = ResourceChange | StatusChange;

/** What resources work on. */
export interface World {
  readonly state: State;
  readonly description: Description;
  /** Every resource, for what goes across them. */
  readonly resources: readonly Resource[];
  /** Tells of a change; heard at the end of the request, unless it is undone. */
  readonly announce: (change: Change) => void;
  /**
   * Has something done later, by the clock, as a whole or not at all. It is forgotten when the process ends: what it
   * is to do must stand in the state.
   */
  readonly later: (ms: number, work: (world: World) => void) => void;
}

/** What a handler works on: the world, and the request of one user. */
export interface Context extends World {
  readonly call: Call;
  readonly session: Session;
  /** Where the body breaks the description. */
  readonly violations: readonly Violation[];
}

/**
 * Answers one operation.
 *
 * @throws {@link Refusal} For every answer that undoes what was begun.
 */
export type Handler = (context: Context) => Answer;

/** Whether a value is an object of JSON. */
export const isDocument = (value: unknown): value is Document =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The body as an object; an empty one when it is something else, which {@link errorsOf} tells. */
export const inputOf = ({ call }: Context): Document => (isDocument(call.body?.value) ? call.body.value : {});

/**
 * What is wrong with the body by the description, for more to be added.
 *
 * @param counts Whether a violation counts; where a body has several forms, those of the others do not.
 */
export const errorsOf = (
  { call, violations }: Context,
  counts: (violation: Violation) => boolean = () => true,
): Errors => createErrors(violations.filter(counts), call.body?.value);

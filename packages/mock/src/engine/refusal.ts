import type { Answer } from "../call.ts";
import { type Problem, transportStatuses } from "../transport-error.ts";

/** Thrown by a handler to give another answer than it set out to; what it did is undone. */
export class Refusal extends Error {
  /** @param answer What the client gets. */
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}.`);
    this.name = "Refusal";
    this.answer = answer;
  }
}

/**
 * What is asked for does not exist or is another user's.
 *
 * @param reason What is recorded of it; the client is not told.
 */
export const notFound = (reason = "There is no such thing, or it is another user's."): Refusal =>
  new Refusal({ status: 404, headers: {}, reason });

/**
 * The request breaks the description in its query or headers, or has a page or status that cannot be.
 *
 * @param detail What is wrong with it; holds no value of the request.
 */
export const badRequest = (detail: string): Refusal => {
  const body: Problem = { title: transportStatuses[400], status: 400, detail };
  return new Refusal({ status: 400, headers: { "content-type": "application/problem+json" }, body });
};

import type { Answer } from "../call.ts";

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

/** What is asked for does not exist or is another user's. */
export const notFound = (): Refusal => new Refusal({ status: 404, headers: {} });

/** The request breaks the description in its query or headers. */
export const badRequest = (): Refusal => new Refusal({ status: 400, headers: {} });

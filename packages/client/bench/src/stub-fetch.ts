import { exampleOf } from "./description.ts";

/** An email in JSON, as the description shows it. */
export const email: string = JSON.stringify(exampleOf("Email"));

/** What the service answers to each kind of call. They are small, or parsing them would be most of what is measured. */
const answers = {
  get: { status: 200, body: email },
  list: { status: 200, body: JSON.stringify([exampleOf("Group")]) },
  create: { status: 201, body: email },
  update: { status: 204, body: null },
  delete: { status: 204, body: null },
} as const;

/** A kind of call. */
export type CallKind = keyof typeof answers;

/** All kinds of calls. */
export const callKinds = Object.keys(answers) as CallKind[];

/** A `fetch` that answers at once, with what was made before. */
export interface StubFetch {
  fetch: typeof fetch;
  /** Makes answers for so many calls. Made while the calls are timed, they would be most of what is measured. */
  prepare(kind: CallKind, calls: number): void;
}

/** Creates a `fetch` that answers at once. */
export function createStubFetch(): StubFetch {
  const made: Response[] = [];
  return {
    fetch: async () => made.pop() as Response,
    prepare: (kind, calls) => {
      const { status, body } = answers[kind];
      while (made.length < calls) {
        const response = new Response(body, { status });
        if (body !== null) response.headers.set("content-type", "application/json; charset=utf-8");
        made.push(response);
      }
      // Twice, so that the answers are old: else each collection during the calls would move them.
      for (let collected = 0; collected < 2; collected++) globalThis.gc?.({ type: "minor" });
    },
  };
}

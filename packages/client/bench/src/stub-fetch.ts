import { exampleOf } from "./description.ts";

/** An email in JSON, as the description shows it. */
export const email: string = JSON.stringify(exampleOf("Email"));

/** A `fetch` that answers at once, with what was made before. */
export interface StubFetch {
  fetch: typeof fetch;
  /** Makes answers for so many calls. Made while the calls are timed, they would be most of what is measured. */
  prepare(calls: number): void;
}

/** Creates a `fetch` that answers every request with an email: a small resource, or parsing it would be most of what is measured. */
export function createStubFetch(): StubFetch {
  const answers: Response[] = [];
  const headers = { "content-type": "application/json; charset=utf-8" };
  return {
    fetch: async () => answers.pop() ?? new Response(email, { headers }),
    prepare: (calls) => {
      while (answers.length < calls) answers.push(new Response(email, { headers }));
    },
  };
}

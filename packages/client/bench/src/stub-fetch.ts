import { exampleOf } from "./description.ts";

/** A contact in JSON, as the description shows it. */
export const contact: string = JSON.stringify(exampleOf("Contact"));

/** A `fetch` that answers at once, with what was made before. */
export interface StubFetch {
  fetch: typeof fetch;
  /** Makes answers for so many calls. Made while the calls are timed, they would be most of what is measured. */
  prepare(calls: number): void;
}

/** Creates a `fetch` that answers every request with a contact. */
export function createStubFetch(): StubFetch {
  const answers: Response[] = [];
  const headers = { "content-type": "application/json; charset=utf-8" };
  return {
    fetch: async () => answers.pop() ?? new Response(contact, { headers }),
    prepare: (calls) => {
      while (answers.length < calls) answers.push(new Response(contact, { headers }));
    },
  };
}

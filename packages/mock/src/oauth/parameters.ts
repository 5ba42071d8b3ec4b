import type { Call } from "../call.ts";
import { isDocument } from "../engine/context.ts";

/** The parameters of a request to an OAuth endpoint. */
export interface Parameters {
  /** A parameter; one without a value counts as left out. */
  get(name: string): string | undefined;
  /** Whether it is there more than once or is no text, which no parameter may. */
  isBroken(name: string): boolean;
}

const createParameters = (values: Readonly<Record<string, unknown>>, repeated: readonly string[] = []) => {
  const own = new Map(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
  const parameters: Parameters = {
    get: (name) => {
      const value = own.get(name);
      return typeof value === "string" && value !== "" ? value : undefined;
    },
    isBroken: (name) => own.has(name) && (typeof own.get(name) !== "string" || repeated.includes(name)),
  };
  return parameters;
};

/** The parameters in the query. */
export const queryParameters = ({ query }: Call): Parameters => createParameters(query);

/** The parameters in the body, of JSON or of a form; none when it is no object. */
export const bodyParameters = ({ body }: Call): Parameters =>
  createParameters(isDocument(body?.value) ? body.value : {}, body?.repeated);

import type { Responder } from "./call.ts";
import { readPreference } from "./prefer.ts";
import type { Prism } from "./prism.ts";

/** Answers with the examples of the description alone: nothing is remembered and every token is good. */
export const createStateless =
  (prism: Prism): Responder =>
  (call) => {
    const { operation, token, headers } = call;
    if (operation.needsToken && token === undefined) {
      return prism.example(call, { code: 401 }, { checkRequest: false });
    }
    const prefer = headers.prefer;
    const preference = readPreference(typeof prefer === "string" ? prefer : prefer?.join(", "), operation);
    return prism.example(call, preference, { checkRequest: true });
  };

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Answer, Call } from "../call.ts";
import { isLoopbackOrigin } from "../cors.ts";
import type { Part } from "../create-server.ts";
import { type Description, readDescription } from "../description.ts";
import { createPrism, describeViolation, type Prism } from "../prism.ts";
import { createRouter } from "../router.ts";
import type { Sandboxes } from "../sandboxes.ts";
import { controlHandlers, problem } from "./control-handlers.ts";

/** Where the control's description lies. */
const controlFile = fileURLToPath(new URL("../../control.yaml", import.meta.url));

const load = async () => {
  const control: unknown = parse(readFileSync(controlFile, "utf8"));
  const description = readDescription(controlFile, control);
  return { control, prism: await createPrism(description), router: createRouter(description.operations) };
};
/** Read once in a process. */
let contract: ReturnType<typeof load> | undefined;

/** Creates what answers `/_mock`: judged by its own description, as the API is by its. */
export const createControl = async (sandboxes: Sandboxes, description: Description): Promise<Part> => {
  contract ??= load();
  const { control, prism, router } = await contract;

  const answer = async (call: Call, judge: Prism): Promise<Answer> => {
    const { origin } = call.headers;
    if (origin !== undefined && !isLoopbackOrigin(String(origin))) {
      return problem(403, "Forbidden", "Only pages of this machine may use /_mock.");
    }
    const violations = judge.checkRequest(call);
    if (violations.length > 0) {
      return problem(422, "Unprocessable Content", violations.map(describeViolation).join(" "));
    }
    const handler = controlHandlers[call.operation.id];
    if (!handler) throw new Error(`${call.operation.id} has no handler.`);
    try {
      return await handler({ ...sandboxes.of(call.namespace), call, sandboxes, description, control });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return problem(422, "Unprocessable Content", error.message);
    }
  };

  return {
    router,
    respond: async (call) => {
      const given = await answer(call, prism);
      prism.checkAnswer(call.operation, given);
      return given;
    },
  };
};

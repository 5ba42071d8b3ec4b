import type { Answer, Call, Responder } from "../call.ts";
import type { State } from "../engine/state.ts";
import { describedStatus } from "../prefer.ts";
import type { Prism } from "../prism.ts";
import type { FaultOptions, Faults } from "./faults.ts";

/** Why such an answer is what it is. */
const reason = "A fault struck.";

/** Begins like JSON and is none. */
const garbage = Buffer.from('{"id": 1, "first_name": "Jo\u0000');

const answerOf = async (call: Call, status: number, fault: FaultOptions, prism: Prism): Promise<Answer> => {
  const { body } = fault;
  const headers = Object.fromEntries(
    Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (body !== undefined) {
    const type = typeof body === "string" ? "text/plain; charset=utf-8" : "application/json";
    const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
    return { status, headers: { "content-type": type, ...headers }, body: bytes };
  }
  if (describedStatus(call.operation, status) === undefined) return { status, headers };
  const example = await prism.example(call, { code: status }, { checkRequest: false });
  return { ...example, headers: { ...example.headers, ...headers } };
};

const spoil = (answer: Answer, effect: FaultOptions["effect"]): Answer => {
  if (effect === "lose") return { ...answer, broken: "before", reason };
  if (effect === "cut") return { ...answer, broken: "within", reason };
  if (effect !== "garbage") return answer;
  const headers = { ...answer.headers, "content-type": "application/json" };
  return { status: answer.status, headers, body: garbage, reason };
};

/** What {@link withFaults} is made of. */
export interface FaultyOptions {
  readonly prism: Prism;
  readonly of: (namespace: string) => { readonly state: State; readonly faults: Faults };
  /** Ends every delay, since the sandbox stops. */
  readonly signal: AbortSignal;
}

/** Has the faults of a namespace strike what is answered. */
export const withFaults = (respond: Responder, { prism, of, signal }: FaultyOptions): Responder => {
  const delay = ({ clock }: State, ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        signal.removeEventListener("abort", end);
        callOff();
        resolve();
      };
      const callOff = clock.schedule(clock.now() + ms, end);
      signal.addEventListener("abort", end);
    });

  const strike = async (call: Call, state: State, fault: FaultOptions): Promise<Answer> => {
    if (fault.delayMs) await delay(state, fault.delayMs);
    if (fault.effect === "drop") return { status: 0, headers: {}, broken: "before", reason };
    const answer =
      fault.status === undefined ? await respond(call) : await answerOf(call, fault.status, fault, prism);
    return spoil({ ...answer, ...(fault.status !== undefined && { reason }) }, fault.effect);
  };

  return (call) => {
    const { faults, state } = of(call.namespace);
    const fault = faults.strike(call.operation.id);
    return fault ? strike(call, state, fault.options) : respond(call);
  };
};

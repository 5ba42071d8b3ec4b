import type { Answer, Call, Responder } from "../call.ts";
import type { Description } from "../description.ts";
import { oauthHandlers, protocolHandlers } from "../oauth/handlers.ts";
import { readPreference } from "../prefer.ts";
import { describeViolation, type Prism } from "../prism.ts";
import { handlers as resourceHandlers, resources, resumeWork } from "../resources/index.ts";
import { admit, findSession, type Session } from "./access.ts";
import type { Change, World } from "./context.ts";
import { countRequest } from "./rate-limit.ts";
import { badRequest, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** What an engine is made of. */
export interface EngineOptions {
  readonly description: Description;
  readonly prism: Prism;
  /** The state of a namespace. */
  readonly stateOf: (namespace: string) => State;
  /**
   * Told of what a request changed, within its transaction: what is written then is kept, or lost, together with the
   * change.
   */
  readonly onChange?: ((namespace: string, changes: readonly Change[]) => void) | undefined;
}

const handlers = new Map([...resourceHandlers, ...oauthHandlers, ...protocolHandlers]);

/** The session of an operation that needs no token. */
const nobody: Session = {
  userId: 0,
  family: "user",
  scopes: [],
  clientId: "",
  createdAt: 0,
  expiresAt: 0,
};

/** Makes what resources need of a state, when there is no request. */
export const createWorld = (
  state: State,
  description: Description,
  announce: World["announce"] = () => {},
  later: World["later"] = () => {},
): World => ({ state, description, resources, announce, later });

/**
 * Answers out of the state. Every request is judged by the description before, and every answer after; a writing
 * request does all that it does or, when it is refused or its answer breaks the description, nothing.
 */
export const createEngine = ({ description, prism, stateOf, onChange }: EngineOptions): Responder => {
  /** Does some work, and tells of what it changed. */
  const perform = <T>(state: State, work: (world: World) => T): T => {
    const changes: Change[] = [];
    const later: World["later"] = (ms, delayed) => {
      state.clock.schedule(state.clock.now() + ms, () => {
        if (state.database.isOpen) performAtOnce(state, delayed);
      });
    };
    const result = work(createWorld(state, description, (change) => changes.push(change), later));
    if (changes.length > 0) onChange?.(state.namespace, changes);
    return result;
  };
  const performAtOnce: typeof perform = (state, work) =>
    state.database.transaction(() => perform(state, work));

  const handle = (call: Call, state: State, session: Session): Answer => {
    const { operation } = call;
    const isJudgedHere = !operation.isOwn && !protocolHandlers.has(operation.id);
    const violations = isJudgedHere ? prism.checkRequest(call) : [];
    const outside = violations.filter((violation) => violation.in !== "body");
    if (outside.length > 0) throw badRequest(outside.map(describeViolation).join(" "));
    const handler = handlers.get(operation.id);
    if (!handler) throw new Error(`${operation.id} has no handler.`);
    return (operation.isSafe ? perform : performAtOnce)(state, (world) => {
      const answer = handler({ ...world, call, session, violations });
      if (!operation.isOwn) prism.checkAnswer(operation, answer);
      return answer;
    });
  };

  /** The states in which what was left to be done was taken up. */
  const resumed = new WeakSet<State>();
  const resume = (state: State) => {
    const takeUp = () => performAtOnce(state, resumeWork);
    resumed.add(state);
    state.onRestore(takeUp);
    takeUp();
  };

  return async (call) => {
    const { operation, headers } = call;
    const state = stateOf(call.namespace);
    if (!resumed.has(state)) resume(state);
    try {
      countRequest(state, call);
      const session = operation.needsToken ? findSession(state, operation, call.token) : nobody;
      if (operation.needsToken) admit(session, operation);
      if (headers.prefer !== undefined && !operation.isOwn) {
        const preference = readPreference([headers.prefer].flat().join(", "), operation);
        if (Object.keys(preference).length > 0)
          return prism.example(call, preference, { checkRequest: true });
      }
      if (!handlers.has(operation.id)) return prism.example(call, {}, { checkRequest: true });
      return handle(call, state, session);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!operation.isOwn) prism.checkAnswer(operation, error.answer);
      return error.answer;
    }
  };
};

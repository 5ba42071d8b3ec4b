import type { Answer, Call } from "../call.ts";
import type { Description } from "../description.ts";
import type { Clock } from "../engine/clock.ts";
import { readDemo } from "../oauth/demo.ts";
import { resources } from "../resources/index.ts";
import type { Sandbox, Sandboxes } from "../sandboxes.ts";
import { createTokens, type Tokens } from "../tokens.ts";
import { createUsers } from "../users.ts";
import type { ReleaseOptions } from "../webhooks/create-webhooks.ts";
import type { WebhookDelivery } from "../webhooks/deliveries.ts";
import type { WebhookTargetOptions } from "../webhooks/targets.ts";
import { addContacts } from "./add-contacts.ts";
import type { FaultOptions } from "./faults.ts";
import { pageHeaders, renderPage } from "./page.ts";
import type { RecordedRequest } from "./request-log.ts";

/** What a control request works on. */
export interface ControlContext extends Sandbox {
  readonly call: Call;
  readonly sandboxes: Sandboxes;
  /** The description of the API. */
  readonly description: Description;
  /** The description of the control itself, as JSON. */
  readonly control: unknown;
}

/**
 * Answers one control operation.
 *
 * @throws RangeError For what makes no sense: 422.
 */
export type ControlHandler = (context: ControlContext) => Answer | Promise<Answer>;

/** An answer as problem details. */
export const problem = (status: number, title: string, detail: string): Answer => ({
  status,
  headers: { "content-type": "application/problem+json" },
  body: { title, status, detail },
});

const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body,
});
const done = (): Answer => ({ status: 204, headers: {} });
const doneIf = (found: boolean, what: string) =>
  found ? done() : problem(404, "Not Found", `There is no such ${what}.`);

const timeOf = (ms: number) => new Date(ms).toISOString();
const idOf = ({ call }: ControlContext) => Number(call.path.id);
/** The body, which the description has judged. */
const bodyOf = <T>({ call }: ControlContext) => (call.body?.value ?? {}) as T;

const writeClock = (clock: Clock) => ({
  now: timeOf(clock.now()),
  frozen: clock.setting().frozenAtMs !== undefined,
});

const writeDelivery = ({ dueAtMs, attempts, ...delivery }: WebhookDelivery) => ({
  ...delivery,
  attempts: attempts.map(({ atMs, ...attempt }) => ({ at: timeOf(atMs), ...attempt })),
  dueAt: timeOf(dueAtMs),
});

const writeRequest = ({ atMs, ...request }: RecordedRequest) => ({ at: timeOf(atMs), ...request });

/** Where the API of a namespace begins. */
const urlOf = ({ call }: ControlContext, name: string) => {
  const origin = call.namespace ? call.origin.slice(0, -call.namespace.length - 2) : call.origin;
  return name ? `${origin}/~${name}` : origin;
};
const writeNamespace = (context: ControlContext, name: string) => ({ name, url: urlOf(context, name) });

/** How many there are of each resource. */
const countRows = ({ database }: Sandbox["state"]) =>
  Object.fromEntries(
    resources.map(({ name }) => [
      name,
      Number(database.prepare(`SELECT count(*) AS count FROM ${name}`).get()?.count),
    ]),
  );

const readState = (context: ControlContext) => ({
  namespace: context.call.namespace,
  url: context.call.origin,
  seed: context.state.seed(),
  clock: writeClock(context.state.clock),
  rows: countRows(context.state),
});

/** What answers each control operation, by its id. */
export const controlHandlers: Readonly<Record<string, ControlHandler>> = {
  page_get: (context) => ({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", ...pageHeaders },
    body: renderPage({
      state: readState(context),
      faults: context.faults.list(),
      requests: context.requests.list().map(writeRequest),
      targets: context.webhooks.targets(),
      deliveries: context.webhooks.deliveries().map(writeDelivery),
      namespaces: context.sandboxes.names().map((name) => writeNamespace(context, name)),
    }),
  }),
  description_get: ({ control }) => json(control),
  state_get: (context) => json(readState(context)),
  state_reset: (context) => {
    context.sandboxes.reset(context.call.namespace, bodyOf<{ seed?: number }>(context).seed);
    return done();
  },
  state_seed: (context) => {
    addContacts(context.state, context.description, bodyOf<{ contacts: number }>(context).contacts);
    return done();
  },
  snapshots_list: ({ snapshots }) => json(snapshots.list().map(([name, { bytes }]) => ({ name, bytes }))),
  snapshots_create: (context) => {
    const { name } = bodyOf<{ name: string }>(context);
    return json({ name, bytes: context.snapshots.take(name).bytes }, 201);
  },
  snapshots_delete: ({ call, snapshots }) => doneIf(snapshots.remove(call.path.name ?? ""), "snapshot"),
  snapshots_restore: ({ call, snapshots, state }) => {
    const snapshot = snapshots.get(call.path.name ?? "");
    if (snapshot) state.restore(snapshot.image);
    return doneIf(snapshot !== undefined, "snapshot");
  },
  clock_get: ({ state }) => json(writeClock(state.clock)),
  clock_freeze: (context) => {
    const { at } = bodyOf<{ at?: string }>(context);
    context.state.clock.freeze(at === undefined ? undefined : Date.parse(at));
    return json(writeClock(context.state.clock));
  },
  clock_resume: ({ state }) => {
    state.clock.resume();
    return json(writeClock(state.clock));
  },
  clock_advance: async (context) => {
    await context.state.clock.advance(bodyOf<{ ms: number }>(context).ms);
    return json(writeClock(context.state.clock));
  },
  faults_list: ({ faults }) => json(faults.list()),
  faults_create: (context) => json(context.faults.add(bodyOf<FaultOptions>(context)), 201),
  faults_clear: ({ faults }) => {
    faults.clear();
    return done();
  },
  faults_delete: (context) => doneIf(context.faults.remove(idOf(context)), "fault"),
  requests_list: ({ call, requests }) => {
    const { operation } = call.query;
    const found = requests.list().filter((request) => !operation || request.operation === operation);
    return json(found.map(writeRequest));
  },
  requests_clear: ({ requests }) => {
    requests.clear();
    return done();
  },
  targets_list: ({ webhooks }) => json(webhooks.targets()),
  targets_create: (context) => json(context.webhooks.addTarget(bodyOf<WebhookTargetOptions>(context)), 201),
  targets_delete: (context) => doneIf(context.webhooks.removeTarget(idOf(context)), "target"),
  deliveries_list: ({ webhooks }) => json(webhooks.deliveries().map(writeDelivery)),
  deliveries_redeliver: (context) => {
    const delivery = context.webhooks.redeliver(idOf(context));
    return delivery ? json(writeDelivery(delivery), 201) : doneIf(false, "delivery");
  },
  webhooks_hold: ({ webhooks }) => {
    webhooks.hold();
    return done();
  },
  webhooks_release: (context) => {
    context.webhooks.release(bodyOf<ReleaseOptions>(context));
    return done();
  },
  demo_get: ({ state }) => json(readDemo(state)),
  tokens_create: (context) => {
    const options = bodyOf<NonNullable<Parameters<Tokens["issue"]>[0]>>(context);
    return json(createTokens(() => context.state).issue(options), 201);
  },
  tokens_expire: (context) => {
    createTokens(() => context.state).expire(bodyOf<{ token: string }>(context).token);
    return done();
  },
  tokens_revoke: (context) => {
    createTokens(() => context.state).revoke(bodyOf<{ token: string }>(context).token);
    return done();
  },
  users_set_status: (context) => {
    const { status } = bodyOf<{ status: string }>(context);
    createUsers(context, context.description).setStatus(context.call.path.username ?? "", status);
    return done();
  },
  namespaces_list: (context) => json(context.sandboxes.names().map((name) => writeNamespace(context, name))),
  namespaces_create: (context) => json(writeNamespace(context, context.sandboxes.add()), 201),
  namespaces_delete: ({ call, sandboxes }) => doneIf(sandboxes.remove(call.path.name ?? ""), "namespace"),
};

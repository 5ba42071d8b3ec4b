import type { FastifyInstance } from "fastify";
import { addContacts } from "./control/add-contacts.ts";
import type { Fault, FaultOptions, Faults } from "./control/faults.ts";
import type { RecordedRequest } from "./control/request-log.ts";
import { type Snapshot, takeSnapshot } from "./control/snapshots.ts";
import type { Description } from "./description.ts";
import type { Clock } from "./engine/clock.ts";
import { injectFetch } from "./inject-fetch.ts";
import { type Demo, readDemo } from "./oauth/demo.ts";
import type { Sandboxes } from "./sandboxes.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { createUsers, type Users } from "./users.ts";
import type { Webhooks } from "./webhooks/create-webhooks.ts";

/** A sandbox within the sandbox: data, tokens, time, faults, requests and webhooks of its own. */
export interface Namespace {
  /** Its name; empty for the one without. */
  readonly name: string;
  /** Where its API begins, such as `http://127.0.0.1:4010/~test`. A client's base URL. */
  readonly url: string;
  /**
   * Answers without a socket, whatever the origin of the URL. Redirects are returned, not followed.
   *
   * @example
   * const outstand = createOutstand({ auth: "token", fetch: mock.fetch });
   */
  readonly fetch: typeof fetch;
  /** Its time. Not asked for when the sandbox is stateless. */
  readonly clock: Clock;
  readonly tokens: Tokens;
  /** The white label's users. */
  readonly users: Users;
  /** Who is told of changes. */
  readonly webhooks: Webhooks;
  /** What goes wrong on purpose. */
  readonly faults: Omit<Faults, "strike">;
  /** Its applications, users and tokens, good to try it with. */
  demo(): Demo;
  /**
   * The last 1000 requests, the oldest first, without secrets.
   *
   * @param operation Only those for this `operationId`.
   */
  requests(operation?: string): readonly RecordedRequest[];
  /**
   * Has something go wrong: the same as `faults.add`.
   *
   * @throws RangeError For what makes no sense.
   * @example
   * mock.fail({ operation: "contacts_create", status: 503, times: 2 });
   */
  fail(options: FaultOptions): Fault;
  /**
   * Forgets all that happened: data, tokens, time, faults, requests and webhooks.
   *
   * @param options `seed`: what its values by chance depend on from now on; by default the same as before.
   */
  reset(options?: { readonly seed?: number }): void;
  /** Adds contacts by the chance of the seed. No webhook tells of them. */
  seed(options: { readonly contacts: number }): void;
  /** Keeps data, tokens, time, faults and webhooks as they are. */
  snapshot(): Snapshot;
  /** Brings back what a snapshot of this or another namespace kept. The list of requests stays. */
  restore(snapshot: Snapshot): void;
}

/** What a namespace is made of. */
export interface NamespaceOptions {
  readonly name: string;
  /** Where the server listens. */
  readonly origin: string;
  readonly server: FastifyInstance;
  readonly sandboxes: Sandboxes;
  readonly description: Description;
}

/** Makes the handle of a namespace, and the namespace when there is none yet. */
export const createNamespace = ({
  name,
  origin,
  server,
  sandboxes,
  description,
}: NamespaceOptions): Namespace => {
  const sandbox = sandboxes.of(name);
  const { state, webhooks, faults, requests } = sandbox;
  const prefix = name && `/~${name}`;
  return {
    name,
    url: `${origin}${prefix}`,
    fetch: injectFetch(server, prefix),
    clock: state.clock,
    tokens: createTokens(() => state),
    users: createUsers(sandbox, description),
    webhooks,
    faults,
    demo: () => readDemo(state),
    requests: (operation) =>
      requests.list().filter((request) => operation === undefined || request.operation === operation),
    fail: (options) => faults.add(options),
    reset: ({ seed } = {}) => sandboxes.reset(name, seed),
    seed: ({ contacts }) => {
      if (!Number.isInteger(contacts) || contacts < 0)
        throw new RangeError("Contacts come in whole numbers.");
      addContacts(state, description, contacts);
    },
    snapshot: () => takeSnapshot(state),
    restore: ({ image }) => state.restore(image),
  };
};

import { createFaults, type Faults, faultsSchema } from "./control/faults.ts";
import { createRequestLog, type RequestLog } from "./control/request-log.ts";
import { createSnapshots, type Snapshots } from "./control/snapshots.ts";
import type { State } from "./engine/state.ts";
import { createStates, type StatesOptions } from "./engine/states.ts";
import { createWebhooks, type WebhookReport, type WebhookSender } from "./webhooks/create-webhooks.ts";
import { deliveriesSchema } from "./webhooks/deliveries.ts";
import { targetsSchema, type WebhookTarget, type WebhookTargetOptions } from "./webhooks/targets.ts";

/** All that a namespace has. */
export interface Sandbox {
  readonly state: State;
  readonly webhooks: WebhookSender;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly snapshots: Snapshots;
}

/** The sandboxes of a server, one a namespace. */
export interface Sandboxes {
  /**
   * The sandbox of a namespace, new when there is none yet.
   *
   * @throws {@link TransportError} 404 when there are too many.
   */
  of(namespace: string): Sandbox;
  /** The sandbox of a namespace, when there is one. */
  find(namespace: string): Sandbox | undefined;
  /** Adds a namespace with a name of its own; gives the name. */
  add(): string;
  /** The namespaces that there are; the one without a name is empty. */
  names(): readonly string[];
  /**
   * Brings a namespace back to what it began with: data, time, faults, requests and webhooks.
   *
   * @param seed What its values by chance depend on from now on; by default the same as before.
   */
  reset(namespace: string, seed?: number): void;
  /** Forgets a namespace; false when there is none, or it is the one without a name. */
  remove(namespace: string): boolean;
  close(): void;
}

/** What sandboxes are made of. */
export interface SandboxesOptions extends Pick<StatesOptions, "description" | "seed" | "settings" | "file"> {
  /** The targets that the namespace without a name begins with. */
  readonly targets: readonly WebhookTargetOptions[];
  /** Called after every attempt to deliver an event of any namespace. */
  readonly onWebhook?: ((report: WebhookReport) => void) | undefined;
}

/** Creates the sandboxes, and opens those that were kept. */
export const createSandboxes = ({ targets, onWebhook, ...options }: SandboxesOptions): Sandboxes => {
  const sandboxes = new Map<string, Sandbox>();

  /** Adds the targets of the options, which a kept state may have already. */
  const aim = ({ state, webhooks }: Sandbox) => {
    if (state.namespace !== "") return;
    for (const target of targets) {
      const { url, digest = "sha256" } = target;
      const isSame = (known: WebhookTarget) => known.url === new URL(url).href && known.digest === digest;
      if (!webhooks.targets().some(isSame)) webhooks.addTarget(target);
    }
  };

  const open = (state: State) => {
    const sandbox: Sandbox = {
      state,
      webhooks: createWebhooks(state, onWebhook),
      faults: createFaults(state, options.description),
      requests: createRequestLog(),
      snapshots: createSnapshots(state),
    };
    aim(sandbox);
    sandboxes.set(state.namespace, sandbox);
  };

  const states = createStates({
    ...options,
    schema: [targetsSchema, deliveriesSchema, faultsSchema].join("\n"),
    onOpen: open,
  });

  const of = (namespace: string): Sandbox => {
    const known = sandboxes.get(namespace);
    if (known) return known;
    states.of(namespace);
    return of(namespace);
  };

  let added = 0;
  const freeName = () => {
    do added += 1;
    while (sandboxes.has(`n${added}`));
    return `n${added}`;
  };

  return {
    of,
    find: (namespace) => sandboxes.get(namespace),
    add: () => {
      const name = freeName();
      of(name);
      return name;
    },
    names: () => [...sandboxes.keys()],
    reset: (namespace, seed) => {
      const sandbox = of(namespace);
      states.reset(namespace, seed);
      sandbox.requests.clear();
      aim(sandbox);
    },
    remove: (namespace) => {
      if (namespace === "" || !sandboxes.has(namespace)) return false;
      sandboxes.get(namespace)?.webhooks.close();
      sandboxes.delete(namespace);
      states.remove(namespace);
      return true;
    },
    close: () => {
      for (const { webhooks } of sandboxes.values()) webhooks.close();
      sandboxes.clear();
      states.close();
    },
  };
};

import type { AddressInfo } from "node:net";
import { createControl } from "./control/create-control.ts";
import { withFaults } from "./control/with-faults.ts";
import { createServer, type Exchange, type Part } from "./create-server.ts";
import { createStateless } from "./create-stateless.ts";
import { descriptionFile } from "./description.ts";
import { createEngine } from "./engine/create-engine.ts";
import { resolveSettings, type SettingsOptions } from "./engine/settings.ts";
import { loadContract } from "./load-contract.ts";
import { createNamespace, type Namespace } from "./namespace.ts";
import type { BodyLimits } from "./read-body.ts";
import { createSandboxes } from "./sandboxes.ts";
import type { WebhookReport } from "./webhooks/create-webhooks.ts";
import { checkTarget, type WebhookTargetOptions } from "./webhooks/targets.ts";

/** What {@link startMock} takes. */
export interface MockOptions extends Partial<BodyLimits>, SettingsOptions {
  /**
   * Answers with the examples of the description alone: nothing is remembered and every token is good.
   *
   * @default false
   */
  readonly stateless?: boolean;
  /**
   * What all values by chance depend on, such as tokens.
   *
   * @default 1
   */
  readonly seed?: number;
  /**
   * The address to listen on. Everything but a loopback address can be reached from other machines.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * The port to listen on; 0 takes a free one.
   *
   * @default 4010
   */
  readonly port?: number;
  /**
   * A file to keep the state in, over restarts; those of namespaces lie beside it. What was answered is kept even when
   * the process is killed.
   *
   * @default in memory
   */
  readonly db?: string | undefined;
  /** Who is told of changes in the namespace without a name. */
  readonly webhooks?: readonly WebhookTargetOptions[];
  /** Called after every answer, with nothing in it that could be a secret. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called after every attempt to deliver a webhook, with nothing in it that could be a secret. */
  readonly onWebhook?: (report: WebhookReport) => void;
  /** Called with what the sandbox itself did wrong, after which the client gets a 500. */
  readonly onDefect?: (error: unknown) => void;
}

/** A namespace that somebody asked for, to be forgotten when it is no longer needed. */
export interface OwnNamespace extends Namespace {
  /** Forgets it and all that it has. */
  close(): void;
}

/** A sandbox that runs. It is the namespace without a name, and has others. */
export interface Mock extends Namespace {
  /**
   * Another namespace: the one of a name, or one that nobody else has.
   *
   * @param name Letters, digits, `_`, `.` and `-`; 64 at most.
   * @throws RangeError For another name.
   */
  namespace(name?: string): OwnNamespace;
  /** Answers what has arrived, then stops. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox of the Outstand API.
 *
 * @throws The system's error when the address cannot be listened on, such as `EADDRINUSE`.
 * @example
 * const mock = await startMock({ port: 0 });
 * const { access_token } = mock.tokens.issue();
 * const response = await fetch(`${mock.url}/api/v1/contacts/1.json`, {
 *   headers: { authorization: `Bearer ${access_token}` },
 * });
 * await mock.close();
 */
export const startMock = async ({
  host = "127.0.0.1",
  port = 4010,
  stateless = false,
  seed = 1,
  db,
  webhooks: targets = [],
  bodyLimitBytes = 4_194_304,
  multipartLimitBytes = 23_068_672,
  requestTimeoutMs = 10_000,
  lingerMs = 1000,
  onExchange,
  onWebhook,
  onDefect,
  ...settings
}: MockOptions = {}): Promise<Mock> => {
  if (host === "")
    throw new RangeError("A host is an address: an empty one would be every address there is.");
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError("A seed is a whole number from 0.");
  for (const target of targets) checkTarget(target);
  const { description, prism, router, fullRouter } = await loadContract(descriptionFile());
  const sandboxes = createSandboxes({
    description,
    seed,
    settings: resolveSettings(settings),
    file: db,
    targets,
    onWebhook,
  });
  const stop = new AbortController();
  const respond = stateless
    ? createStateless(prism)
    : createEngine({
        description,
        prism,
        stateOf: (namespace) => sandboxes.of(namespace).state,
        onChange: (namespace, changes) => sandboxes.of(namespace).webhooks.tell(changes),
      });
  let control: Promise<Part> | undefined;
  const server = createServer({
    api: {
      router: stateless ? router : fullRouter,
      respond: withFaults(respond, { prism, of: sandboxes.of, signal: stop.signal }),
    },
    control: () => {
      control ??= createControl(sandboxes, description);
      return control;
    },
    limits: { bodyLimitBytes, multipartLimitBytes, requestTimeoutMs, lingerMs },
    onAnswer: (namespace, request) => {
      const sandbox = sandboxes.find(namespace);
      sandbox?.requests.add({ ...request, atMs: sandbox.state.clock.now() });
    },
    onExchange,
    onDefect,
  });
  try {
    await server.listen({ host, port });
  } catch (error) {
    sandboxes.close();
    throw error;
  }
  const address = server.server.address() as AddressInfo;
  const hostname = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const namespaceOf = (name: string) =>
    createNamespace({ name, origin: `http://${hostname}:${address.port}`, server, sandboxes, description });
  return {
    ...namespaceOf(""),
    namespace: (name = sandboxes.add()) => {
      if (!/^[\w.-]{1,64}$/.test(name))
        throw new RangeError("A name has 1 to 64 letters, digits, _, . and -.");
      return { ...namespaceOf(name), close: () => void sandboxes.remove(name) };
    },
    close: async () => {
      stop.abort();
      const patience = setTimeout(() => server.server.closeAllConnections(), requestTimeoutMs);
      await server.close();
      clearTimeout(patience);
      sandboxes.close();
    },
  };
};

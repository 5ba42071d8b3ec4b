import type { AddressInfo } from "node:net";
import { createServer, type Exchange } from "./create-server.ts";
import { createStateless } from "./create-stateless.ts";
import { descriptionFile } from "./description.ts";
import type { Clock } from "./engine/clock.ts";
import { createEngine } from "./engine/create-engine.ts";
import { resolveSettings, type SettingsOptions } from "./engine/settings.ts";
import { createStates } from "./engine/states.ts";
import { injectFetch } from "./inject-fetch.ts";
import { loadContract } from "./load-contract.ts";
import { type Demo, readDemo } from "./oauth/demo.ts";
import type { BodyLimits } from "./read-body.ts";
import { createTokens, type Tokens } from "./tokens.ts";

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
  /** Called after every answer, with nothing in it that could be a secret. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with what the sandbox itself did wrong, after which the client gets a 500. */
  readonly onDefect?: (error: unknown) => void;
}

/** A sandbox that runs. */
export interface Mock {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /**
   * Answers without a socket, whatever the origin of the URL. Redirects are returned, not followed.
   *
   * @example
   * const outstand = createOutstand({ auth: "token", fetch: mock.fetch });
   */
  readonly fetch: typeof fetch;
  /** The time of the sandbox. Not asked for when it is stateless. */
  readonly clock: Clock;
  readonly tokens: Tokens;
  /** The applications, users and tokens that the sandbox begins with, good to try it with. */
  demo(): Demo;
  /** Forgets all that happened, tokens included. */
  reset(): void;
  /** Answers what has arrived, then stops. */
  close(): Promise<void>;
}

/** The longest time that `close` waits for answers under way. */
const closeTimeoutMs = 2000;

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
  bodyLimitBytes = 4_194_304,
  multipartLimitBytes = 23_068_672,
  requestTimeoutMs = 10_000,
  lingerMs = 1000,
  onExchange,
  onDefect,
  ...settings
}: MockOptions = {}): Promise<Mock> => {
  const { description, prism, router, fullRouter } = await loadContract(descriptionFile());
  const states = createStates({ description, seed, settings: resolveSettings(settings) });
  const server = createServer({
    router: stateless ? router : fullRouter,
    respond: stateless ? createStateless(prism) : createEngine({ description, prism, stateOf: states.of }),
    limits: { bodyLimitBytes, multipartLimitBytes, requestTimeoutMs, lingerMs },
    onExchange,
    onDefect,
  });
  await server.listen({ host, port });
  const address = server.server.address() as AddressInfo;
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    fetch: injectFetch(server),
    clock: states.of("").clock,
    tokens: createTokens(() => states.of("")),
    demo: () => readDemo(states.of("")),
    reset: () => states.reset(""),
    close: async () => {
      const patience = setTimeout(() => server.server.closeAllConnections(), closeTimeoutMs);
      await server.close();
      clearTimeout(patience);
      states.close();
    },
  };
};

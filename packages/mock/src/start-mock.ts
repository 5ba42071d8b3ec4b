import type { AddressInfo } from "node:net";
import { createServer, type Exchange } from "./create-server.ts";
import { createStateless } from "./create-stateless.ts";
import { descriptionFile, readOperations } from "./description.ts";
import { injectFetch } from "./inject-fetch.ts";
import { createPrism } from "./prism.ts";
import type { BodyLimits } from "./read-body.ts";
import { createRouter } from "./router.ts";

/** What {@link startMock} takes. */
export interface MockOptions extends Partial<BodyLimits> {
  /** Answers with the examples of the description alone. */
  readonly stateless: true;
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
 * const mock = await startMock({ port: 0, stateless: true });
 * const response = await fetch(`${mock.url}/api/v1/contacts/1.json`, { headers: { authorization: "Bearer any" } });
 * await mock.close();
 */
export const startMock = async ({
  host = "127.0.0.1",
  port = 4010,
  bodyLimitBytes = 4_194_304,
  multipartLimitBytes = 23_068_672,
  requestTimeoutMs = 10_000,
  onExchange,
  onDefect,
}: MockOptions): Promise<Mock> => {
  const file = descriptionFile();
  const server = createServer({
    router: createRouter(readOperations(file)),
    respond: createStateless(await createPrism(file)),
    limits: { bodyLimitBytes, multipartLimitBytes, requestTimeoutMs },
    onExchange,
    onDefect,
  });
  await server.listen({ host, port });
  const address = server.server.address() as AddressInfo;
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    fetch: injectFetch(server),
    close: async () => {
      const patience = setTimeout(() => server.server.closeAllConnections(), closeTimeoutMs);
      await server.close();
      clearTimeout(patience);
    },
  };
};

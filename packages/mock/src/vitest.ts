import { test as base, type TestAPI } from "vitest";
import type { Namespace } from "./namespace.ts";
import { type Mock, type MockOptions, startMock } from "./start-mock.ts";

/** What a test gets. */
export interface MockFixtures {
  /** The server that the tests of a worker share. */
  readonly server: Mock;
  /** A namespace of the test's own, fresh at its beginning and forgotten at its end. */
  readonly mock: Namespace;
}

/**
 * Makes a `test` whose tests get a namespace each. The tests of a worker share one server, which
 * starts with the first of them, on a free port.
 *
 * @param options Those of the server.
 * @example
 * const test = createMockTest({ rateLimit: { requests: 5 } });
 */
export const createMockTest = (options: MockOptions = {}): TestAPI<MockFixtures> =>
  base.extend<MockFixtures>({
    server: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures that are needed from the pattern.
      async ({}, use) => {
        const server = await startMock({ port: 0, ...options });
        await use(server);
        await server.close();
      },
      { scope: "worker" },
    ],
    mock: async ({ server }, use) => {
      const namespace = server.namespace();
      await use(namespace);
      namespace.close();
    },
  });

/**
 * A `test` whose tests get a namespace each: data, tokens, time, faults, requests and webhooks of their own.
 *
 * @example
 * test("shows the contacts", async ({ mock }) => {
 *   const outstand = createOutstand({ auth: mock.tokens.issue().access_token, baseUrl: mock.url });
 *   expect(await outstand.contacts.list()).toHaveLength(43);
 * });
 */
export const test: TestAPI<MockFixtures> = createMockTest();

import type * as client from "@outstand/client";
import type * as node from "@outstand/client/node";
import type * as oauth from "@outstand/client/oauth";
import type * as webhooks from "@outstand/client/webhooks";

/** The package, by entry point; `node` only where there are Node's modules. */
export interface EntryPoints {
  client: typeof client;
  oauth: typeof oauth;
  webhooks: typeof webhooks;
  node?: typeof node;
}

/** What a check works with. */
export interface CheckContext extends EntryPoints {
  /** The server of the checks. */
  baseUrl: string;
  /** A client of that server with a good token and no waits. */
  outstand: client.Outstand;
}

/** Something that must hold wherever the package runs. It throws when it does not. */
export type Check = (context: CheckContext) => Promise<void> | void;

/** Checks by the sentence that each holds for. */
export type Checks = Readonly<Record<string, Check>>;

/** @throws when the two are not the same as JSON shows them */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`${shown}, not ${wanted}`);
}

/** @returns what the promise rejects with, which must be of the class */
export async function expectRejection<T extends Error>(
  promise: PromiseLike<unknown>,
  expected: abstract new (...args: never[]) => T,
): Promise<T> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof expected) return error;
    throw new Error(`rejected with ${error}, not ${expected.name}`);
  }
  throw new Error(`not rejected with ${expected.name}`);
}

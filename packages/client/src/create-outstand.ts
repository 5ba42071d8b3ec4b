import { bindResource } from "./bind-resource.ts";
import type { Call } from "./call.ts";
import type { RateLimit } from "./create-rate-limit.ts";
import { camelCase } from "./expand-row.ts";
import { operations } from "./generated/operations.ts";
import type { Resources } from "./generated/resources.ts";
import type { OutstandOptions } from "./outstand-options.ts";
import { type RequestOptions, request } from "./request.ts";
import { type Core, resolveOptions } from "./resolve-options.ts";
import { createSso, type Sso } from "./sso.ts";
import type { TokenSource } from "./token-source.ts";

/** Options of {@link Outstand.withAuth}. */
export interface WithAuthOptions {
  /**
   * The user's quota, or `false` for none.
   *
   * @default an unused one of the same size
   */
  rateLimit?: RateLimit | false | undefined;
}

/** The client: all resources, single sign-on, and requests that are not described. */
export interface Outstand extends Resources {
  /** Logs a browser in as the user of the access token. */
  readonly sso: Sso;
  /**
   * Sends a request that is not described, as all others are sent.
   *
   * @param method - the HTTP method; only GET is repeated
   * @param path - the path, below the base URL. Of a longer one, messages and hooks show three segments
   * @returns the JSON of the answer, or `undefined` when it is empty
   * @throws {@link ConfigError} for a path that does not begin with `/` or has `.` or `..` segments
   * @example
   * ```ts
   * const imports = await outstand.request("GET", "/api/v1/imports.json");
   * ```
   */
  request<T = unknown>(method: string, path: string, options?: RequestOptions): Call<T>;
  /**
   * A client for another user, with a quota of its own. It costs next to nothing.
   *
   * @throws {@link ConfigError} when the token is missing or empty
   */
  withAuth(auth: string | TokenSource, options?: WithAuthOptions): Outstand;
}

/**
 * Creates a client.
 *
 * @throws {@link ConfigError} for an option that cannot work
 * @example
 * ```ts
 * const outstand = createOutstand({ auth: accessToken });
 * const contact = await outstand.contacts.get(1);
 * ```
 */
export const createOutstand = (options: OutstandOptions): Outstand => {
  return new Client(resolveOptions(options)) as unknown as Outstand;
};

/** The core of a client, for the other faces of this package. */
export let coreOf: (outstand: Outstand) => Core;

class Client {
  // Private, so that neither `inspect` nor JSON shows a token.
  readonly #core: Core;
  readonly #made: Record<string, object> = {};

  static {
    coreOf = (outstand) => (outstand as unknown as Client).#core;
    for (const tag in operations) {
      Object.defineProperty(Client.prototype, camelCase(tag), {
        get(this: Client) {
          this.#made[tag] ??= bindResource(this.#core, tag);
          return this.#made[tag];
        },
      });
    }
  }

  constructor(core: Core) {
    this.#core = core;
  }

  get sso(): object {
    this.#made.sso ??= createSso(this.#core);
    return this.#made.sso;
  }

  request(method: string, path: string, options?: RequestOptions): Call<unknown> {
    return request(this.#core, method, path, options);
  }

  withAuth(auth: string | TokenSource, options?: WithAuthOptions): Client {
    return new Client(this.#core.fork(auth, options?.rateLimit));
  }
}

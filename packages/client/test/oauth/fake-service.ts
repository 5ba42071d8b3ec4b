import type { Fetch } from "../../src/index.ts";
import type { TokenSet } from "../../src/oauth/index.ts";
import { json } from "../stub-fetch.ts";

interface Line {
  access: string;
  refresh: string;
}

/**
 * The service's tokens for one user, in memory. An old pair dies at once when it is refreshed, or when the new access
 * token is first used.
 */
export class FakeService {
  /** What was asked of the token endpoint. */
  readonly requests: Record<string, unknown>[] = [];
  /** Answers in place of the token endpoint, once each; `undefined` for the usual answer. */
  readonly replies: ((usual: () => Response) => Response | Promise<Response> | undefined)[] = [];
  readonly #live: Line[] = [];
  readonly #dies: "at once" | "on first use";
  #made = 0;

  constructor(dies: "at once" | "on first use" = "at once") {
    this.#dies = dies;
  }

  /** How many refreshes were asked for. */
  get refreshes(): number {
    return this.requests.filter(({ grant_type }) => grant_type === "refresh_token").length;
  }

  /** A new authorization. */
  authorize(): TokenSet {
    this.#live.length = 0;
    return this.#issue();
  }

  /** The user takes the authorization back. */
  revoke(): void {
    this.#live.length = 0;
  }

  /** A call of the API: whether the access token was accepted. */
  use(access: string): boolean {
    const index = this.#live.findIndex((line) => line.access === access);
    if (index > 0) this.#live.splice(0, index);
    return index >= 0;
  }

  /** The token endpoint. */
  readonly fetch: Fetch = async (_url, init) => {
    const request = JSON.parse(init.body as string) as Record<string, unknown>;
    this.requests.push(request);
    const usual = () => {
      if (request.grant_type === "client_credentials") return json(this.#issue());
      const index = this.#live.findIndex((line) => line.refresh === request.refresh_token);
      if (index < 0) return json({ error: "invalid_grant", error_description: "dead" }, 400);
      if (this.#dies === "at once") this.#live.length = 0;
      return json(this.#issue());
    };
    await Promise.resolve();
    return (await this.replies.shift()?.(usual)) ?? usual();
  };

  #issue(): TokenSet {
    this.#made++;
    const line = { access: `access-${this.#made}`, refresh: `refresh-${this.#made}` };
    this.#live.push(line);
    return {
      access_token: line.access,
      token_type: "bearer",
      expires_in: 7200,
      created_at: 1447820578 + this.#made,
      refresh_token: line.refresh,
    };
  }
}

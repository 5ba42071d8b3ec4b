import {
  type Application,
  type ApplicationOptions,
  checkRedirectUri,
  resolveApplication,
} from "../oauth/applications.ts";
import { type RateLimit, type RateLimitOptions, resolveRateLimit } from "./rate-limit.ts";

/** When a refreshed token's old pair ends. */
export type Rotation = "at-once" | "on-first-use";

/** How the sandbox behaves where the service may behave in one way or another. */
export interface SettingsOptions {
  /**
   * The rate limit for each access token; `false` for none.
   *
   * @default 300 requests in 5 minutes
   */
  readonly rateLimit?: RateLimitOptions | false;
  /**
   * When the old access token and the old refresh token end after a refresh: at once, or at the first request that is
   * made with the new access token.
   *
   * @default "at-once"
   */
  readonly rotation?: Rotation;
  /**
   * Where the demo application's users may be sent back to, beside `/callback` and `/auth/outstand/callback` on any
   * port of this machine.
   */
  readonly redirectUris?: readonly string[];
  /** Applications beside the two that are there. */
  readonly applications?: readonly ApplicationOptions[];
  /**
   * How many made-up contacts the user of the description's examples begins with, beside those of the examples.
   *
   * @default 40
   */
  readonly contacts?: number;
}

/** {@link SettingsOptions} with nothing left out. */
export interface Settings {
  readonly rateLimit: RateLimit | false;
  readonly rotation: Rotation;
  readonly redirectUris: readonly string[];
  readonly applications: readonly Application[];
  readonly contacts: number;
}

/**
 * Brings the options into their full form.
 *
 * @throws RangeError or TypeError For a value that makes no sense.
 */
export const resolveSettings = ({
  rateLimit = {},
  rotation = "at-once",
  redirectUris = [],
  applications = [],
  contacts = 40,
}: SettingsOptions): Settings => {
  if (rotation !== "at-once" && rotation !== "on-first-use") {
    throw new TypeError('The rotation is "at-once" or "on-first-use".');
  }
  if (!(Number.isInteger(contacts) && contacts >= 0))
    throw new RangeError("contacts is a whole number from 0.");
  return {
    contacts,
    rateLimit: rateLimit && resolveRateLimit(rateLimit),
    rotation,
    redirectUris: redirectUris.map(checkRedirectUri),
    applications: applications.map(resolveApplication),
  };
};

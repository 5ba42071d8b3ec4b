import { createHash } from "node:crypto";
import type { Call } from "../call.ts";
import type { Database } from "./database.ts";
import { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** How often an access token may be used. */
export interface RateLimitOptions {
  /**
   * Requests in a window, for each access token.
   *
   * @default 300
   */
  readonly requests?: number;
  /**
   * The length of a window, in milliseconds. Windows begin at the multiples of it, not with the first request.
   *
   * @default 300_000
   */
  readonly windowMs?: number;
  /**
   * What `Retry-After` says: the seconds that are left of the window, the seconds of a whole one, or the time of its
   * end as an HTTP date.
   *
   * @default "left"
   */
  readonly retryAfter?: "left" | "window" | "date";
  /**
   * The requests that bypass tokens, sent as `X-Ratelimit-Bypass`, buy instead.
   *
   * @default { "sandbox-bypass-token": 3000 }
   */
  readonly bypassTokens?: Readonly<Record<string, number>>;
}

/** {@link RateLimitOptions} with nothing left out. */
export type RateLimit = Required<RateLimitOptions>;

/** The tables of this module. */
export const rateLimitSchema = `
  CREATE TABLE rates (
    window INTEGER NOT NULL,
    token TEXT NOT NULL,
    requests INTEGER NOT NULL,
    PRIMARY KEY (window, token)
  ) STRICT, WITHOUT ROWID;
`;

const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;

/**
 * Brings the options into their full form.
 *
 * @throws RangeError For a number that is not a positive integer, or another word for `Retry-After`.
 */
export const resolveRateLimit = ({
  requests = 300,
  windowMs = 300_000,
  retryAfter = "left",
  bypassTokens = { "sandbox-bypass-token": 3000 },
}: RateLimitOptions): RateLimit => {
  if (![requests, windowMs, ...Object.values(bypassTokens)].every(isCount)) {
    throw new RangeError("The numbers of a rate limit are positive integers.");
  }
  if (!["left", "window", "date"].includes(retryAfter)) {
    throw new RangeError('A Retry-After is "left", "window" or "date".');
  }
  return { requests, windowMs, retryAfter, bypassTokens };
};

/** The longest token that is remembered as it is; a longer one would only take room. */
const longestKey = 128;

const keyOf = (token: string) =>
  token.length <= longestKey ? token : createHash("sha256").update(token).digest("hex");

/** How often each access token was used within a window. */
export interface RateCounts {
  /** Counts once more; gives how often that is by now. */
  count(window: number, token: string): number;
}

/**
 * Creates the counts of a state. They are held in memory: writing them with every request took as long as all else that
 * the state does for a page of contacts. A kill forgets them, as a service forgets what stands in its cache.
 */
export const createRateCounts = (database: Database): RateCounts => {
  let current: number | undefined;
  let counts: Map<string, number> | undefined;
  const read = () => {
    const rows = database.prepare("SELECT window, token, requests FROM rates").all();
    current = rows[0] && Number(rows[0].window);
    return new Map(rows.map(({ token, requests }) => [String(token), Number(requests)]));
  };
  database.hold({
    forget: () => {
      counts = undefined;
    },
    write: () => {
      if (!counts || current === undefined) return;
      database.run("DELETE FROM rates");
      const insert = database.prepare("INSERT INTO rates VALUES (?, ?, ?)");
      for (const [token, requests] of counts) insert.run(current, token, requests);
    },
  });
  return {
    count: (window, token) => {
      counts ??= read();
      if (window !== current) counts = new Map();
      current = window;
      const key = keyOf(token);
      const requests = (counts.get(key) ?? 0) + 1;
      counts.set(key, requests);
      return requests;
    },
  };
};

const writeRetryAfter = ({ retryAfter, windowMs }: RateLimit, nowMs: number, endMs: number) => {
  if (retryAfter === "date") return new Date(Math.ceil(endMs / 1000) * 1000).toUTCString();
  return String(Math.ceil((retryAfter === "window" ? windowMs : endMs - nowMs) / 1000));
};

/**
 * Counts a request against its access token, whether that is good or not. A request without a token is not counted;
 * nor are OAuth and single sign-on.
 *
 * @throws {@link Refusal} 429 over the limit.
 */
export const countRequest = ({ clock, rates, settings }: State, call: Call): void => {
  const { rateLimit } = settings;
  if (!rateLimit || call.token === undefined || !call.operation.path.startsWith("/api/")) return;
  const now = clock.now();
  const window = Math.floor(now / rateLimit.windowMs);
  const requests = rates.count(window, call.token);
  const bypass = String(call.headers["x-ratelimit-bypass"] ?? "");
  const limit = Object.hasOwn(rateLimit.bypassTokens, bypass)
    ? rateLimit.bypassTokens[bypass]
    : rateLimit.requests;
  if (requests <= Number(limit)) return;
  throw new Refusal({
    status: 429,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "retry-after": writeRetryAfter(rateLimit, now, (window + 1) * rateLimit.windowMs),
    },
    body: "Retry later",
    reason: `The token is over its limit of ${limit} in a window.`,
  });
};

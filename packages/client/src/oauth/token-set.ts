import type { components } from "../generated/schema.ts";

/**
 * An access token and what belongs to it: the answer of the token endpoint as it is, and when it arrived.
 *
 * A user's `oauth2_token`, which a white label reads from `users`, is one as well.
 */
export type TokenSet = components["schemas"]["TokenSet"] & {
  /**
   * When the set was received, in seconds since 1970 by this machine's clock. Added by this package, to know when the
   * access token expires: `created_at` is of the server's clock, and where a set was not received from the token endpoint,
   * `expires_in` may be what was left when it was shown. A set without it is used until it is answered 401.
   */
  received_at?: number;
};

/** Keeps the tokens out of `console.log`. `JSON.stringify` shows them: a store has to write them down. */
export function hideTokens(tokens: TokenSet): TokenSet {
  const inspect = Symbol.for("nodejs.util.inspect.custom");
  return Object.defineProperty(tokens, inspect, { value: () => "TokenSet [hidden]" });
}

/**
 * When to get a new set, in milliseconds since 1970; `NaN` when that is not known.
 *
 * @param aheadMs - how long before the end; at most half of the token's life, or a short-lived one would always be late
 */
export function renewalTime({ received_at, expires_in }: TokenSet, aheadMs: number): number {
  return (received_at as number) * 1000 + Math.max(expires_in * 1000 - aheadMs, expires_in * 500);
}

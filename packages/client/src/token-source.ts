/** What a {@link TokenSource} is told about the request that needs a token. */
export interface TokenContext {
  /** The token that was answered 401. A source that has a newer one returns that; else it gets a new one. */
  rejected?: string | undefined;
  /** Aborted when the caller no longer waits. The work for other callers goes on. */
  signal?: AbortSignal | undefined;
}

/**
 * Where the client gets its access token from, before each attempt.
 *
 * @example
 * ```ts
 * const auth: TokenSource = { getToken: async () => await readSecret("outstand-token") };
 * ```
 */
export interface TokenSource {
  /**
   * An access token. To return the rejected one again means that there is none better: the 401 is thrown.
   *
   * The request that waits for it holds its slot of the rate limit, so a source that may hang should give up on `signal`.
   */
  getToken(context: TokenContext): Promise<string>;
}

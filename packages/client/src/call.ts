/** What a call resolves to when the response is asked for. */
export interface WithResponse<T> {
  /** The result. */
  data: T;
  /** The response, for its status and headers. Its body has been read. */
  response: Response;
}

/** The promise of a method's result. */
export interface Call<T> extends Promise<T> {
  /**
   * The result together with the response.
   *
   * @example
   * ```ts
   * const { data, response } = await outstand.contacts.create(body).withResponse();
   * response.headers.get("location");
   * ```
   */
  withResponse(): Promise<WithResponse<T>>;
}

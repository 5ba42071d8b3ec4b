/**
 * Remembers events by their ids, so that an event that is delivered twice is handled once.
 *
 * It removes honest duplicates only: the id is not signed, so whoever has a signed body may send it again with another
 * id.
 *
 * A store that is shared by processes should let a claim run out that is neither confirmed nor released, or an event
 * whose handler died is never handled.
 */
export interface SeenEvents {
  /**
   * Takes an event; `false` when it was handled. Of many that ask at once, one gets `true`. While another has it, it is
   * best to wait for the outcome: a `false` is answered 200, and nothing is delivered again if the other then fails.
   */
  claim(id: string): Promise<boolean>;
  /** The event was handled: claims of it fail from now on. */
  confirm(id: string): Promise<void>;
  /** The event could not be handled: the next claim of it succeeds. */
  release(id: string): Promise<void>;
}

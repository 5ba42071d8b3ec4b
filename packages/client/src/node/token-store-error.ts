import { OutstandError } from "../errors.ts";

/** A token store cannot be read or written. `cause` has the system's error. */
export class TokenStoreError extends OutstandError {
  static override readonly code = "token_store";
  declare readonly code: "token_store";
}

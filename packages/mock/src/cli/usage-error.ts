/** A command line that cannot be run; its message is one line. */
export class UsageError extends Error {
  /** @param detail What is wrong, and how to mend it. */
  constructor(detail: string) {
    super(detail);
    this.name = "UsageError";
  }
}

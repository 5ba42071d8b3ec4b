/** One line of the table: a thing that was measured, and what it was to reach. */
export interface Row {
  what: string;
  /** What the package is to reach; empty when it is measured without a target. */
  target: string;
  /** What the package reached. */
  ours: string;
  /** Whether that is what it was to reach; `undefined` without a target. */
  met: boolean | undefined;
  /** What the peers reached in the same run, by name. */
  peers: Record<string, string>;
}

/** Hands rows to the program that started this one. */
export function sendRows(...rows: Row[]): void {
  process.stdout.write(`${JSON.stringify(rows)}\n`);
}

import type { Description } from "../description.ts";
import type { State } from "../engine/state.ts";

/** What goes wrong on purpose. At least one of `delayMs`, `status` and `effect` is there. */
export interface FaultOptions {
  /**
   * The `operationId` of the requests that it strikes.
   *
   * @default every operation
   */
  readonly operation?: string;
  /**
   * How many requests it strikes.
   *
   * @default 1, or without end when there is a `probability`
   */
  readonly times?: number;
  /**
   * How likely it strikes a request, from 0 to 1, by the chance of the seed. 1 strikes every one.
   *
   * @default 1
   */
  readonly probability?: number;
  /** How long the request waits before anything else, in milliseconds of the sandbox's clock. */
  readonly delayMs?: number;
  /** Answers this without doing anything; with the example of the description when it has one. */
  readonly status?: number;
  /** Headers of that answer, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body of that answer: a text as it is, everything else as JSON. */
  readonly body?: unknown;
  /**
   * `drop`: the connection breaks off and nothing is done. `lose`: all is done, but the connection breaks off before
   * the answer. `cut`: all is done, and the connection breaks off in the middle of the body. `garbage`: all is done,
   * and the body is no JSON.
   */
  readonly effect?: "drop" | "lose" | "cut" | "garbage";
}

/** A fault that is there, and how often it struck. */
export interface Fault {
  readonly id: number;
  readonly struck: number;
  readonly options: FaultOptions;
}

/** The faults of a state. */
export interface Faults {
  /**
   * Has something go wrong.
   *
   * @throws RangeError For what makes no sense.
   */
  add(options: FaultOptions): Fault;
  /** Those that have not struck for the last time. */
  list(): readonly Fault[];
  /** Takes a fault back; false when there is none. */
  remove(id: number): boolean;
  /** Takes all back. */
  clear(): void;
  /** The fault that strikes a request for an operation: the oldest one that fits. */
  strike(operation: string): Fault | undefined;
}

/** The tables of this module. */
export const faultsSchema = `
  CREATE TABLE faults (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    options TEXT NOT NULL,
    struck INTEGER NOT NULL DEFAULT 0
  ) STRICT;
`;

const longestDelayMs = 600_000;

const check = (
  { operation, times = 1, probability = 1, delayMs, status, headers, body, effect }: FaultOptions,
  { operations }: Description,
) => {
  const demand = (holds: boolean, what: string) => {
    if (!holds) throw new RangeError(what);
  };
  demand(
    operation === undefined || operations.some(({ id }) => id === operation),
    "The description has no such operation.",
  );
  demand(Number.isSafeInteger(times) && times > 0, "A fault strikes one time or more.");
  demand(probability >= 0 && probability <= 1, "A probability is from 0 to 1.");
  demand(
    delayMs === undefined || (delayMs >= 0 && delayMs <= longestDelayMs),
    `A delay is from 0 to ${longestDelayMs} milliseconds.`,
  );
  demand(
    status === undefined || (Number.isInteger(status) && status >= 200 && status <= 599),
    "A status is from 200 to 599.",
  );
  demand(
    status !== undefined || (headers === undefined && body === undefined),
    "Headers and body are those of a status.",
  );
  demand(
    effect === undefined || ["drop", "lose", "cut", "garbage"].includes(effect),
    "An effect is drop, lose, cut or garbage.",
  );
  demand(
    delayMs !== undefined || status !== undefined || effect !== undefined,
    "A fault has a delay, a status or an effect.",
  );
  for (const [name, value] of Object.entries(headers ?? {})) {
    demand(/^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t -~]*$/.test(value), "A header is no HTTP header.");
  }
};

/** Whether a fault has struck as often as it may. */
const isSpent = ({ options: { times, probability }, struck }: Fault) =>
  struck >= (times ?? (probability === undefined ? 1 : Number.POSITIVE_INFINITY));

/** Creates the faults of a state. They are kept with it. */
export const createFaults = (state: State, description: Description): Faults => {
  const { database, random } = state;
  const read = () =>
    database
      .prepare("SELECT id, options, struck FROM faults ORDER BY id")
      .all()
      .map((row): Fault => {
        const options = JSON.parse(String(row.options)) as FaultOptions;
        return { id: Number(row.id), struck: Number(row.struck), options };
      });
  // Asked for with every request.
  let faults = read();
  state.onRestore(() => {
    faults = read();
  });
  const remove = (id: number) => {
    const { changes } = database.prepare("DELETE FROM faults WHERE id = ?").run(id);
    faults = read();
    return Number(changes) > 0;
  };
  return {
    add: (options) => {
      check(options, description);
      const { lastInsertRowid } = database
        .prepare("INSERT INTO faults (options) VALUES (?)")
        .run(JSON.stringify(options));
      faults = read();
      return { id: Number(lastInsertRowid), struck: 0, options };
    },
    list: () => faults,
    remove,
    clear: () => {
      database.run("DELETE FROM faults");
      faults = [];
    },
    strike: (operation) => {
      if (faults.length === 0) return undefined;
      for (const fault of faults) {
        const { operation: struckOne = operation, probability = 1 } = fault.options;
        if (struckOne !== operation) continue;
        if (probability < 1 && random.fraction() >= probability) continue;
        const struck = { ...fault, struck: fault.struck + 1 };
        if (isSpent(struck)) remove(fault.id);
        else database.prepare("UPDATE faults SET struck = ? WHERE id = ?").run(struck.struck, fault.id);
        faults = read();
        return struck;
      }
      return undefined;
    },
  };
};

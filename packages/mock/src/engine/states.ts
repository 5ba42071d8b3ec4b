import { readdirSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Description } from "../description.ts";
import { applicationsSchema } from "../oauth/applications.ts";
import { furnish, seedAccess } from "../oauth/demo.ts";
import { oauthSchema } from "../oauth/handlers.ts";
import { resourcesSchema } from "../resources/index.ts";
import { seedState } from "../seed/seed-state.ts";
import { TransportError } from "../transport-error.ts";
import { accessSchema } from "./access.ts";
import { createWorld } from "./create-engine.ts";
import { rateLimitSchema } from "./rate-limit.ts";
import type { Settings } from "./settings.ts";
import { createState, type State } from "./state.ts";
import { usersSchema } from "./users.ts";

/** The states of a sandbox, one a namespace. */
export interface States {
  /**
   * The state of a namespace, new when there is none yet.
   *
   * @throws {@link TransportError} 404 when there are too many.
   */
  of(namespace: string): State;
  /** The namespaces that there are. */
  names(): readonly string[];
  /**
   * Brings a namespace back to what it began with.
   *
   * @param seed What its values by chance depend on from now on; by default the same as before.
   */
  reset(namespace: string, seed?: number): void;
  /** Forgets a namespace. */
  remove(namespace: string): void;
  close(): void;
}

/** What states are made of. */
export interface StatesOptions {
  readonly description: Description;
  /** What all values by chance depend on. */
  readonly seed: number;
  /** Where to keep the state of the namespace without a name; the others lie beside it. In memory when absent. */
  readonly file?: string | undefined;
  readonly settings: Settings;
  /** Further tables, as SQL. */
  readonly schema?: string;
  /**
   * How many namespaces there may be, of which each takes about half a megabyte.
   *
   * @default 1000
   */
  readonly maxNamespaces?: number;
  /** Called with every state that was created or opened. */
  readonly onOpen?: (state: State) => void;
}

const ownTables = [
  accessSchema,
  applicationsSchema,
  oauthSchema,
  rateLimitSchema,
  usersSchema,
  resourcesSchema,
];

/** What new states are like, by schema, seed and contacts: filling one takes much longer than copying it. */
const images = new Map<string, Uint8Array>();

const suffix = ".db";

/** The names of the namespaces whose states lie beside a file. */
const keptBeside = (file: string) => {
  const prefix = `${basename(file)}~`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
    .map((name) => name.slice(prefix.length, -suffix.length));
};

/** Creates the states, and opens those that were kept. */
export const createStates = ({
  description,
  seed,
  settings,
  file,
  schema = "",
  maxNamespaces = 1000,
  onOpen,
}: StatesOptions): States => {
  const tables = [...ownTables, schema].join("\n");
  const states = new Map<string, State>();
  const fillState = (empty: State) => {
    seedAccess(empty);
    seedState(createWorld(empty, description));
  };
  const fileOf = (namespace: string) => (file && namespace ? `${file}~${namespace}${suffix}` : file);

  const beginning = (of: number): Uint8Array => {
    const key = `${of} ${settings.contacts} ${tables}`;
    const known = images.get(key);
    if (known) return known;
    const { database } = createState({
      namespace: "",
      seed: of,
      settings,
      schema: tables,
      fill: fillState,
    });
    const image = database.image();
    database.close();
    images.set(key, image);
    return image;
  };

  const create = (namespace: string) => {
    const state = createState({
      namespace,
      seed,
      settings,
      file: fileOf(namespace),
      schema: tables,
      fill: fillState,
      image: file === undefined ? beginning(seed) : undefined,
    });
    states.set(namespace, state);
    furnish(state);
    onOpen?.(state);
    return state;
  };

  const of = (namespace: string) => {
    const known = states.get(namespace);
    if (known) return known;
    if (states.size >= maxNamespaces) {
      throw new TransportError(404, `There are ${maxNamespaces} namespaces already, and no more than that.`);
    }
    return create(namespace);
  };

  of("");
  if (file) for (const name of keptBeside(file)) of(name);

  return {
    of,
    names: () => [...states.keys()],
    reset: (namespace, newSeed) => {
      const state = of(namespace);
      state.restore(beginning(newSeed ?? state.seed()));
      furnish(state);
    },
    remove: (namespace) => {
      states.get(namespace)?.database.close();
      states.delete(namespace);
      const kept = fileOf(namespace);
      if (kept) for (const end of ["", "-wal", "-shm"]) rmSync(`${kept}${end}`, { force: true });
    },
    close: () => {
      for (const { database } of states.values()) database.close();
      states.clear();
    },
  };
};

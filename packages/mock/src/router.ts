import type { Method, Operation } from "./description.ts";
import { TransportError } from "./transport-error.ts";

/** A path that the description has, with its operations and the values of its parameters. */
export interface Route {
  readonly operations: ReadonlyMap<Method, Operation>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the path that a request means, or `undefined` when the description has none. */
export type Router = (path: string) => Route | undefined;

interface Parameter {
  readonly prefix: string;
  readonly suffix: string;
  readonly integer: boolean;
  readonly next: Branch;
}

interface Branch {
  readonly literals: Map<string, Branch>;
  readonly parameters: Parameter[];
  operations: Map<Method, Operation> | undefined;
}

const branch = (): Branch => ({ literals: new Map(), parameters: [], operations: undefined });

/** An id as the service writes it: decimal, without sign or leading zeros, exact as a number. */
const isId = (value: string) => /^(?:0|[1-9]\d{0,14})$/.test(value);

const decode = (value: string) => {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new TransportError(400, "The path has a percent sign that begins no UTF-8 character.");
  }
};

const grow = (root: Branch, operation: Operation): Branch =>
  operation.path.split("/").reduce((at, segment) => {
    const [, prefix = "", name, suffix = ""] = /^([^{]*)\{([^}]+)\}(.*)$/.exec(segment) ?? [];
    if (name === undefined) {
      const next = at.literals.get(segment) ?? branch();
      at.literals.set(segment, next);
      return next;
    }
    const integer = operation.pathParameters.some((known) => known.name === name && known.integer);
    const same = at.parameters.find(
      (known) => known.prefix === prefix && known.suffix === suffix && known.integer === integer,
    );
    if (same) return same.next;
    const parameter = { prefix, suffix, integer, next: branch() };
    at.parameters.push(parameter);
    return parameter.next;
  }, root);

/**
 * Compiles the paths of the description. A literal segment goes before a parameter, so `batch.json` is no id. An
 * integer parameter takes nothing but an id: everything else is another path, and so not found.
 */
export const createRouter = (operations: readonly Operation[]): Router => {
  const root = branch();
  for (const operation of operations) {
    const leaf = grow(root, operation);
    leaf.operations ??= new Map();
    leaf.operations.set(operation.method, operation);
  }

  const find = (
    at: Branch,
    segments: readonly string[],
    index: number,
    values: string[],
  ): Branch | undefined => {
    const segment = segments[index];
    if (segment === undefined) return at.operations && at;
    const literal = at.literals.get(segment);
    const found = literal && find(literal, segments, index + 1, values);
    if (found) return found;
    for (const { prefix, suffix, integer, next } of at.parameters) {
      if (!segment.startsWith(prefix) || !segment.endsWith(suffix)) continue;
      const value = segment.slice(prefix.length, segment.length - suffix.length);
      if (value === "" || (integer && !isId(value))) continue;
      values[index] = value;
      const further = find(next, segments, index + 1, values);
      if (further) return further;
      delete values[index];
    }
    return undefined;
  };

  return (path) => {
    const values: string[] = [];
    const leaf = find(root, path.split("/"), 0, values);
    const [operation] = leaf?.operations?.values() ?? [];
    if (!leaf?.operations || !operation) return undefined;
    const found = values.filter((value) => value !== undefined);
    return {
      operations: leaf.operations,
      parameters: Object.fromEntries(
        operation.pathParameters.map(({ name }, index) => [name, decode(found[index] ?? "")]),
      ),
    };
  };
};

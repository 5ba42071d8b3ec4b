/** A place in the sources, as Redocly gives it. */
export interface Location {
  source: { absoluteRef: string };
  /** A JSON pointer within the file, with its leading `#`. */
  pointer: string;
  child(keys: string | readonly (string | number)[]): Location;
  /** The same place, reported on the key instead of the value. */
  key(): Location;
}

/** What Redocly hands to a visitor besides the node: where it is and how to report and to resolve. */
export interface Context {
  /** The node's key in the map or list that it stands in. For a URL's path item it is the URL. */
  key: string | number;
  location: Location;
  /** The node's name in Redocly's tree: `Schema`, `Operation`, … */
  type: { name?: string };
  report(problem: { message: string; location?: Location }): void;
  resolve<Node>(node: Node | Reference, from?: string): Resolved<Node>;
}

/** What is behind a reference, or nothing when it leads nowhere. */
export interface Resolved<Node> {
  node?: Node;
  location?: Location;
}

export interface Reference {
  $ref: string;
}

export interface Schema {
  properties?: Record<string, Schema | Reference>;
  required?: readonly string[];
  items?: Schema | Reference;
  allOf?: readonly (Schema | Reference)[];
  anyOf?: readonly (Schema | Reference)[];
  oneOf?: readonly (Schema | Reference)[];
  additionalProperties?: boolean | Schema | Reference;
  unevaluatedProperties?: boolean | Schema;
  type?: string | readonly string[];
  "x-inferred"?: string;
}

export interface Parameter {
  name: string;
  in: "cookie" | "header" | "path" | "query";
}

export interface Response {
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema | Reference;
}

export interface Operation {
  operationId?: string;
  tags?: readonly string[];
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: { content?: Record<string, MediaType> } | Reference;
  responses?: Record<string, Response | Reference>;
}

export interface PathItem {
  parameters?: readonly (Parameter | Reference)[];
}

type Visit<Node> = (node: Node, context: Context) => void;

interface Hooks<Node> {
  enter?: Visit<Node>;
  leave?: Visit<Node>;
}

/** The hooks of a rule by node type. A type within another's hooks is visited only below it. */
export interface Visitor {
  any?: Hooks<unknown>;
  ref?: { enter(node: Reference, context: Context, target: Resolved<object>): void };
  Root?: Hooks<Record<string, unknown>>;
  Paths?: Hooks<object> & { PathItem?: Hooks<PathItem> & { Operation?: Hooks<Operation> } };
  WebhooksMap?: Hooks<object> & { PathItem?: Hooks<PathItem> & { Operation?: Hooks<Operation> } };
  Response?: Hooks<Response>;
  Schema?: Hooks<Schema & Record<string, unknown>>;
}

/** Makes the visitor of a rule. The options are what stands beside `severity` in `redocly.yaml`. */
export type Rule<Options = Record<string, never>> = (options: Options) => Visitor;

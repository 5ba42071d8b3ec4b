import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A type with what else the facts say of it. */
export interface Detail {
  type: string | readonly unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  nullable?: boolean;
  inferred?: boolean;
}
/** The type of a field: a word, the allowed values, or one of both with more. See the comment in the file of facts. */
export type Type = string | readonly unknown[] | Detail;
/** The types of fields by name. */
export type Fields = Record<string, Type>;

/** What the facts say of an operation. */
export interface OperationFacts {
  request: string;
  retry: string;
  token: string;
  path?: Fields;
  query?: Fields;
  headers?: Fields;
  paged?: boolean;
  body?: Record<string, string>;
  bodyOptional?: boolean;
  location?: boolean;
  documented: Record<string, string | null>;
  partly?: string[];
  inferred: Record<string, string | null>;
}

/** What this comparison reads of a schema. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
  "x-inferred"?: string;
}

/** What this comparison reads of a parameter. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
  "x-inferred"?: string;
}

/** What this comparison reads of a response. */
export interface Response {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema }>;
  "x-inferred"?: string;
}

/** What this comparison reads of an operation. */
export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  "x-retry"?: string;
  "x-inferred"?: string;
}

/** The operations of a URL by method, and what they share. */
export type PathItem = Record<string, Operation> & { parameters?: Parameter[] };

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", name), "utf8"));
/** The bundle as it was built. */
export const bundle: {
  info: object;
  paths: Record<string, PathItem>;
  webhooks: Record<string, PathItem>;
  security: [];
} = read("dist/openapi.json");
/** The facts, as they were written without the description. */
export const facts: {
  paging: Fields;
  partly: string[];
  operations: Record<string, OperationFacts>;
  reads: Record<string, Fields>;
  writes: Record<string, Fields | string[]>;
  texts: Record<string, string[]>;
  webhooks: { headers: string[]; events: Record<string, Fields> };
} = read("facts.json");

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A JSON value, as examples are. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Stands for what is described elsewhere in the same document. */
export interface Reference {
  $ref: string;
}

/** A schema object: the part of JSON Schema that the description uses. */
export interface Schema {
  type?: string | readonly string[];
  title?: string;
  description?: string;
  format?: string;
  enum?: readonly Json[];
  const?: Json;
  default?: Json;
  examples?: readonly Json[];
  deprecated?: boolean;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema | Reference>>;
  additionalProperties?: boolean | Schema | Reference;
  items?: Schema | Reference;
  allOf?: readonly (Schema | Reference)[];
  anyOf?: readonly (Schema | Reference)[];
  oneOf?: readonly (Schema | Reference)[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  "x-inferred"?: string;
  "x-max-bytes"?: number;
}

/** An example object. */
export interface Example {
  summary?: string;
  value: Json;
}

/** A media type object. */
export interface MediaType {
  schema: Schema | Reference;
  examples?: Readonly<Record<string, Example | Reference>>;
  encoding?: Readonly<Record<string, { contentType: string }>>;
}

/** A parameter object. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description: string;
  schema: Schema | Reference;
  example?: Json;
}

/** A header object. */
export interface Header {
  description: string;
  required?: boolean;
  schema: Schema | Reference;
  example?: Json;
}

/** A response object. */
export interface Response {
  description: string;
  "x-inferred"?: string;
  headers?: Readonly<Record<string, Header | Reference>>;
  content?: Readonly<Record<string, MediaType>>;
}

/** One method of the client, where an operation has several. */
export interface ClientMethod {
  resource: string;
  method: string;
  body: string;
  status: number;
}

/** An operation object. */
export interface Operation {
  operationId: string;
  tags: readonly [string];
  summary: string;
  description: string;
  /** The section of Outstand's own documentation that this restates. */
  externalDocs: { description: string; url: string };
  deprecated?: boolean;
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: { description: string; required?: boolean; content: Readonly<Record<string, MediaType>> };
  responses: Readonly<Record<string, Response | Reference>>;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  "x-inferred"?: string;
  "x-retry": "safe" | "idempotent" | "never";
  "x-client"?: readonly ClientMethod[];
}

/** Methods in the order that a path's operations are shown in. */
export const httpMethods = ["get", "post", "put", "patch", "delete"] as const;

/** A path item object. */
export type PathItem = { parameters?: readonly (Parameter | Reference)[] } & {
  [method in (typeof httpMethods)[number]]?: Operation;
};

/** An OpenAPI document. */
export interface Description {
  openapi: string;
  info: { title: string; version: string; summary: string; description: string };
  servers: readonly { url: string; description: string }[];
  security: readonly Readonly<Record<string, readonly string[]>>[];
  tags: readonly { name: string; description: string; "x-displayName": string }[];
  paths: Readonly<Record<string, PathItem>>;
  webhooks: Readonly<Record<string, PathItem>>;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    securitySchemes: Readonly<Record<string, { type: string; description: string }>>;
  };
}

/** Reads the bundle. */
export function readDescription(): Description {
  const file = fileURLToPath(import.meta.resolve("@outstand/openapi/openapi.json"));
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Follows a reference within the document.
 *
 * @throws Error when it leads nowhere
 */
export function resolve<T extends object>(description: Description, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  let found: unknown = description;
  for (const key of value.$ref.slice(2).split("/")) {
    found = (found as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
    if (found === undefined) throw new Error(`${value.$ref} is not in the description`);
  }
  return resolve(description, found as T | Reference);
}

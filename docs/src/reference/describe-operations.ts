import { describeSchema, type SchemaView } from "./describe-schema.ts";
import {
  type Description,
  type Example,
  type Header,
  httpMethods,
  type Json,
  type MediaType,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
  resolve,
} from "./description.ts";

/** A parameter or a header as a reader sees it. */
export interface ParameterView extends SchemaView {
  name: string;
  required: boolean;
}

/** A body in one media type. */
export interface ContentView {
  mediaType: string;
  schema: SchemaView;
  examples: readonly { name: string; summary: string; value: Json }[];
}

/** An answer. */
export interface ResponseView {
  status: string;
  description: string;
  inferred?: string;
  headers: readonly ParameterView[];
  contents: readonly ContentView[];
}

/** An operation or a webhook as a reader sees it. */
export interface OperationView {
  id: string;
  tag: string;
  /** In capitals. */
  method: string;
  /** Empty for a webhook. */
  path: string;
  summary: string;
  description: string;
  inferred?: string;
  retry: Operation["x-retry"];
  /** Each is one way in; a way may need several schemes, none of them means without a token. */
  security: readonly (readonly string[])[];
  parameters: Readonly<Record<Parameter["in"], readonly ParameterView[]>>;
  body?: { description: string; required: boolean; contents: readonly ContentView[] };
  responses: readonly ResponseView[];
  source: Operation;
}

/** A tag with its operations in the order of the document. */
export interface TagView {
  name: string;
  title: string;
  description: string;
  operations: readonly OperationView[];
}

/** All operations, by tag, in the order of the document's tags. */
export function describeOperations(description: Description): TagView[] {
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    ofPathItem(description, path, item),
  );
  return description.tags
    .map(({ name, description: text, "x-displayName": title }) => ({
      name,
      title,
      description: text,
      operations: operations.filter((operation) => operation.tag === name),
    }))
    .filter((tag) => tag.operations.length > 0);
}

/** All webhooks. Their id is the event's name. */
export function describeWebhooks(description: Description): OperationView[] {
  return Object.values(description.webhooks).flatMap((item) => ofPathItem(description, "", item));
}

function ofPathItem(description: Description, path: string, item: PathItem): OperationView[] {
  return httpMethods.flatMap((method) => {
    const source = item[method];
    if (source === undefined) return [];
    const own = (source.parameters ?? []).map((parameter) => resolve<Parameter>(description, parameter));
    const shared = (item.parameters ?? []).map((parameter) => resolve<Parameter>(description, parameter));
    const parameters = [...own, ...shared];
    const place = (where: Parameter["in"]) =>
      parameters
        .filter((parameter) => parameter.in === where)
        .map((parameter) => ofParameter(description, parameter.name, parameter));
    const { requestBody: body, "x-inferred": inferred } = source;
    return {
      id: source.operationId,
      tag: source.tags[0],
      method: method.toUpperCase(),
      path,
      summary: source.summary,
      description: source.description,
      ...(inferred !== undefined && { inferred }),
      retry: source["x-retry"],
      security: (source.security ?? description.security).map((way) => Object.keys(way)),
      parameters: { path: place("path"), query: place("query"), header: place("header") },
      ...(body !== undefined && {
        body: {
          description: body.description,
          required: body.required ?? false,
          contents: ofContent(description, body.content),
        },
      }),
      responses: Object.entries(source.responses).map(([status, response]) =>
        ofResponse(description, status, resolve<Response>(description, response)),
      ),
      source,
    };
  });
}

function ofParameter(description: Description, name: string, parameter: Parameter | Header): ParameterView {
  const { example } = parameter;
  return {
    ...describeSchema(description, parameter.schema),
    name,
    required: parameter.required ?? false,
    description: parameter.description,
    ...(example !== undefined && { example }),
  };
}

function ofResponse(description: Description, status: string, response: Response): ResponseView {
  const { "x-inferred": inferred } = response;
  return {
    status,
    description: response.description,
    ...(inferred !== undefined && { inferred }),
    headers: Object.entries(response.headers ?? {}).map(([name, header]) =>
      ofParameter(description, name, resolve<Header>(description, header)),
    ),
    contents: ofContent(description, response.content ?? {}),
  };
}

function ofContent(description: Description, content: Readonly<Record<string, MediaType>>): ContentView[] {
  return Object.entries(content).map(([mediaType, { schema, examples = {} }]) => ({
    mediaType,
    schema: describeSchema(description, schema),
    examples: Object.entries(examples).map(([name, source]) => {
      const example = resolve<Example>(description, source);
      return { name, summary: example.summary ?? name, value: example.value };
    }),
  }));
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An HTTP method that the description uses. */
export type Method = "get" | "put" | "post" | "delete" | "patch";

/** What an operation says about one of its statuses. */
export interface ResponseDescription {
  /** The media types of its bodies; none when no body is described. */
  readonly mediaTypes: readonly string[];
  /** The names of its examples. */
  readonly examples: ReadonlySet<string>;
}

/** One operation of the description, as the server needs it. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** The path template, such as `/api/v1/contacts/{id}.json`. */
  readonly path: string;
  /** The path parameters in the order of the template. */
  readonly pathParameters: readonly { readonly name: string; readonly integer: boolean }[];
  /** The media types of the request's body; `undefined` when no body is described. */
  readonly accepts: readonly string[] | undefined;
  /** By described status: `200`, `5XX`. */
  readonly responses: ReadonlyMap<string, ResponseDescription>;
  /** The media types of the answers to a request that succeeds; none when one of them has no body. */
  readonly produces: readonly string[];
  /** Whether there is no getting in without an access token. */
  readonly needsToken: boolean;
  /** Whether the token may also be sent as `access_token`, in the query or in the body. */
  readonly tokenInQuery: boolean;
  readonly tokenInBody: boolean;
}

interface Reference {
  readonly $ref: string;
}
type Referable<T> = T | Reference;
type Named<T> = Readonly<Record<string, T>>;

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Named<unknown>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Referable<Schema>;
}

interface Content {
  readonly content?: Named<{ readonly schema?: Referable<Schema>; readonly examples?: Named<unknown> }>;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<Content>;
  readonly responses: Named<Referable<Content>>;
  readonly security?: readonly Named<unknown>[];
}

type PathItem = Partial<Record<Method, DescribedOperation>> & Pick<DescribedOperation, "parameters">;

interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
}

interface Bundle {
  readonly security?: DescribedOperation["security"];
  readonly paths: Named<Referable<PathItem>>;
  readonly components?: { readonly securitySchemes?: Named<Referable<SecurityScheme>> };
}

const methods: readonly Method[] = ["get", "put", "post", "delete", "patch"];

/** Where the bundle lies on this machine. */
export const descriptionFile = (): string =>
  fileURLToPath(import.meta.resolve("@outstand/openapi/openapi.json"));

const createResolve =
  (bundle: unknown) =>
  <T extends object>(node: Referable<T>): T => {
    let found: Referable<T> = node;
    while ("$ref" in found) {
      found = found.$ref
        .slice(2)
        .split("/")
        .reduce<unknown>(
          (at, key) => (at as Named<unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
          bundle,
        ) as Referable<T>;
    }
    return found;
  };

/**
 * Reads the operations of the bundled description.
 *
 * @param file The bundle as JSON.
 */
export const readOperations = (file: string): Operation[] => {
  const bundle = JSON.parse(readFileSync(file, "utf8")) as Bundle;
  const resolve = createResolve(bundle);

  const readSecurity = (operation: DescribedOperation) =>
    (operation.security ?? bundle.security ?? [])
      .flatMap((requirement) => Object.keys(requirement))
      .flatMap((name) => bundle.components?.securitySchemes?.[name] ?? [])
      .map((scheme) => resolve(scheme));

  const readResponses = (operation: DescribedOperation) =>
    new Map(
      Object.entries(operation.responses).map(([status, response]) => {
        const content = Object.entries(resolve(response).content ?? {});
        return [
          status,
          {
            mediaTypes: content.map(([mediaType]) => mediaType),
            examples: new Set(content.flatMap(([, media]) => Object.keys(media.examples ?? {}))),
          },
        ];
      }),
    );

  const readOperation = (
    path: string,
    method: Method,
    item: PathItem,
    operation: DescribedOperation,
  ): Operation => {
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => resolve(p));
    const named = (name: string, where: string) =>
      parameters.findLast((parameter) => parameter.name === name && parameter.in === where);
    const content = operation.requestBody && (resolve(operation.requestBody).content ?? {});
    const schemes = readSecurity(operation);
    const responses = readResponses(operation);
    const successes = [...responses].flatMap(([status, r]) => (/^[23]/.test(status) ? [r.mediaTypes] : []));
    return {
      id: operation.operationId,
      method,
      path,
      pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => {
        const schema = named(name, "path")?.schema;
        return { name, integer: schema !== undefined && resolve(schema).type === "integer" };
      }),
      accepts: content && Object.keys(content),
      responses,
      produces: successes.every((types) => types.length > 0) ? successes.flat() : [],
      needsToken: schemes.some(({ type }) => type === "oauth2"),
      tokenInQuery:
        named("access_token", "query") !== undefined ||
        schemes.some((scheme) => scheme.in === "query" && scheme.name === "access_token"),
      tokenInBody: Object.values(content ?? {}).some(
        ({ schema }) => schema !== undefined && resolve(schema).properties?.access_token !== undefined,
      ),
    };
  };

  return Object.entries(bundle.paths).flatMap(([path, node]) => {
    const item = resolve(node);
    return methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(path, method, item, operation)] : [];
    });
  });
};

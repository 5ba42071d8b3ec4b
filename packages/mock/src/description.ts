import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An HTTP method that the description uses. */
export type Method = "get" | "put" | "post" | "delete" | "patch";

/** Whose tokens an operation takes: a user's, or an application's own. */
export type Family = "user" | "application";

/** What an operation says about one of its statuses. */
export interface ResponseDescription {
  /** The media types of its bodies; none when no body is described. */
  readonly mediaTypes: readonly string[];
  /** Its examples by name. */
  readonly examples: ReadonlyMap<string, unknown>;
}

/** One operation of the description, as the server needs it. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** Whether a request may be repeated freely, because it changes nothing. */
  readonly isSafe: boolean;
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
  /** Whose token that is, and the scopes that it must have. */
  readonly families: ReadonlyMap<Family, readonly string[]>;
  /** Whether the token may also be sent as `access_token`, in the query or in the body. */
  readonly tokenInQuery: boolean;
  readonly tokenInBody: boolean;
  /** Whether it is the sandbox's own, of which the description knows nothing. */
  readonly isOwn?: true;
}

/** An operation of the sandbox's own, which nobody needs a token for. */
export const ownOperation = (
  operation: Pick<Operation, "id" | "method" | "isSafe" | "path" | "pathParameters" | "accepts">,
): Operation => ({
  ...operation,
  responses: new Map(),
  produces: [],
  needsToken: false,
  families: new Map(),
  tokenInQuery: false,
  tokenInBody: false,
  isOwn: true,
});

/** The attributes of an object, or the values of an enumeration, as the schema names them. */
export interface ObjectSchema {
  readonly properties: readonly string[];
  readonly required: readonly string[];
  readonly values: readonly unknown[];
}

/** The description, as the server needs it. */
export interface Description {
  /** The bundle, as JSON. */
  readonly file: string;
  readonly operations: readonly Operation[];
  /** The schemas by name. */
  readonly schemas: ReadonlyMap<string, ObjectSchema>;
}

interface Reference {
  readonly $ref: string;
}
type Referable<T> = T | Reference;
type Named<T> = Readonly<Record<string, T>>;

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Named<unknown>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
}

interface Example {
  readonly value?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Referable<Schema>;
}

interface Content {
  readonly content?: Named<{
    readonly schema?: Referable<Schema>;
    readonly examples?: Named<Referable<Example>>;
  }>;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<Content>;
  readonly responses: Named<Referable<Content>>;
  readonly security?: readonly Named<readonly string[]>[];
  readonly "x-retry"?: string;
}

type PathItem = Partial<Record<Method, DescribedOperation>> & Pick<DescribedOperation, "parameters">;

interface SecurityScheme {
  readonly type: string;
  readonly flows?: { readonly authorizationCode?: unknown; readonly clientCredentials?: unknown };
  readonly in?: string;
  readonly name?: string;
}

interface Bundle {
  readonly security?: DescribedOperation["security"];
  readonly paths: Named<Referable<PathItem>>;
  readonly components?: {
    readonly securitySchemes?: Named<Referable<SecurityScheme>>;
    readonly schemas?: Named<Referable<Schema>>;
  };
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
 * Reads a bundled description.
 *
 * @param file Where it lies.
 * @param content What the file says; for one that is not JSON.
 */
export const readDescription = (
  file: string,
  content: unknown = JSON.parse(readFileSync(file, "utf8")),
): Description => {
  const bundle = content as Bundle;
  const resolve = createResolve(bundle);

  const readSecurity = (operation: DescribedOperation) =>
    (operation.security ?? bundle.security ?? [])
      .flatMap((requirement) => Object.entries(requirement))
      .flatMap(([name, scopes]) => {
        const scheme = bundle.components?.securitySchemes?.[name];
        return scheme ? [{ ...resolve(scheme), scopes }] : [];
      });

  const readResponses = (operation: DescribedOperation) =>
    new Map(
      Object.entries(operation.responses).map(([status, response]) => {
        const content = Object.entries(resolve(response).content ?? {});
        return [
          status,
          {
            mediaTypes: content.map(([mediaType]) => mediaType),
            examples: new Map(
              content.flatMap(([, { examples = {} }]) =>
                Object.entries(examples).map(([name, example]) => [name, resolve(example).value] as const),
              ),
            ),
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
      isSafe: operation["x-retry"] === "safe",
      path,
      pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => {
        const schema = named(name, "path")?.schema;
        return { name, integer: schema !== undefined && resolve(schema).type === "integer" };
      }),
      accepts: content && Object.keys(content),
      responses,
      produces: successes.every((types) => types.length > 0) ? successes.flat() : [],
      needsToken: schemes.some(({ type }) => type === "oauth2"),
      families: new Map(
        schemes.flatMap(({ flows, scopes }) => [
          ...(flows?.authorizationCode ? [["user", scopes] as const] : []),
          ...(flows?.clientCredentials ? [["application", scopes] as const] : []),
        ]),
      ),
      tokenInQuery:
        named("access_token", "query") !== undefined ||
        schemes.some((scheme) => scheme.in === "query" && scheme.name === "access_token"),
      tokenInBody: Object.values(content ?? {}).some(
        ({ schema }) => schema !== undefined && resolve(schema).properties?.access_token !== undefined,
      ),
    };
  };

  const operations = Object.entries(bundle.paths).flatMap(([path, node]) => {
    const item = resolve(node);
    return methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(path, method, item, operation)] : [];
    });
  });
  const schemas = Object.entries(bundle.components?.schemas ?? {}).map(([name, node]) => {
    const { properties = {}, required = [], enum: values = [] } = resolve(node);
    return [name, { properties: Object.keys(properties), required, values }] as const;
  });
  return { file, operations, schemas: new Map(schemas) };
};

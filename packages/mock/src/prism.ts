import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Answer, Call } from "./call.ts";
import type { Preference } from "./prefer.ts";
import type { Body } from "./read-body.ts";

type Instance = ReturnType<typeof createInstance>;
type Config = NonNullable<Parameters<Instance["request"]>[2]>;
type Resource = Parameters<Instance["request"]>[1][number];
type Input = Parameters<Instance["request"]>[0];
type Components = Parameters<typeof createInstance>[1];
type Diagnostic = { readonly path?: readonly string[]; readonly message: string; readonly severity: number };

/** The severity that Prism gives to what breaks the contract; the others are warnings. */
const errorSeverity = 0;

/** An answer of the server's own that breaks the description. A defect of the sandbox or of the description. */
export class ContractError extends Error {
  /** @param detail Which operation and what is wrong with its answer. */
  constructor(detail: string) {
    super(detail);
    this.name = "ContractError";
  }
}

/** Prism, one operation at a time. */
export interface Prism {
  /**
   * Answers with an example of the description: the one that is preferred, or the first one of the lowest 2xx
   * status. A missing token and an invalid request go before a preference.
   *
   * @throws {@link ContractError} When the example breaks its own description.
   */
  example(call: Call, preference: Preference, options: { readonly checkRequest: boolean }): Promise<Answer>;
}

const formBoundary = "----outstand-sandbox";

/**
 * A body as Prism's validators want it: JSON parsed, forms as text. Forms were read already, so that what Prism
 * parses here is written by us: it cannot meet a part without a name, or bytes that are no text.
 */
const wireBody = ({ mediaType, value }: Body): { contentType: string; body: unknown } => {
  const fields = Object.entries(value as Record<string, unknown>).map(
    ([name, field]) => [name, typeof field === "string" ? field : "file"] as const,
  );
  if (mediaType === "application/x-www-form-urlencoded") {
    return { contentType: mediaType, body: new URLSearchParams(Object.fromEntries(fields)).toString() };
  }
  const parts = fields.map(
    ([name, text]) =>
      `--${formBoundary}\r\nContent-Disposition: form-data; name="${encodeURIComponent(name)}"\r\n\r\n${encodeURIComponent(text)}\r\n`,
  );
  return {
    contentType: `${mediaType}; boundary=${formBoundary}`,
    body: `${parts.join("")}--${formBoundary}--\r\n`,
  };
};

/** Headers that the server has settled itself and Prism would judge once more. */
const settled = new Set(["authorization", "accept", "content-type", "content-length"]);

const toInput = ({ operation, query, headers, body, token }: Call): Input => {
  const wire =
    body && /^(application\/x-www-form-urlencoded|multipart\/form-data)$/.test(body.mediaType)
      ? wireBody(body)
      : body && { contentType: body.mediaType, body: body.value };
  const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => !settled.has(name)));
  return {
    method: operation.method,
    url: { path: operation.path, query: query as Record<string, string | string[]> },
    headers: {
      ...(rest as Record<string, string>),
      ...(wire && { "content-type": wire.contentType }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: wire?.body,
  };
};

const describe = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ severity }) => severity === errorSeverity)
    .map(({ message }) => message)
    .join("; ");

/**
 * Sets Prism up for a description.
 *
 * @param file The bundle as JSON, by path: Prism changes what it is given.
 */
export const createPrism = async (file: string): Promise<Prism> => {
  const resources = new Map<string, Resource>();
  for (const resource of await getHttpOperationsFromSpec(file)) {
    if (!resource.iid) continue;
    // The router has read and checked the path already, more strictly than Prism does.
    const { path, ...request } = resource.request ?? {};
    resources.set(resource.iid, { ...resource, request });
  }

  // Both objects are new for every call: Prism writes into the one it is given.
  const configuration = ({ code, example }: Preference, checkRequest: boolean): Config => ({
    isProxy: false,
    upstreamProxy: undefined,
    errors: false,
    checkSecurity: checkRequest,
    validateRequest: checkRequest,
    validateResponse: true,
    mock: {
      dynamic: false,
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
    },
  });

  const components: Components = {
    logger: createLogger("sandbox", { level: "silent" }),
    route: ({ resources: [resource] }) =>
      resource
        ? { _tag: "Right", right: resource }
        : { _tag: "Left", left: new ContractError("Prism does not know the operation.") },
  };
  const instance = createInstance(configuration({}, true), components);

  return {
    example: async (call, preference, { checkRequest }) => {
      const { id } = call.operation;
      const resource = resources.get(id);
      if (!resource) throw new ContractError(`${id}: Prism does not know the operation.`);
      const result = await instance.request(
        toInput(call),
        [resource],
        configuration(preference, checkRequest),
      )();
      if (result._tag === "Left") throw new ContractError(`${id}: ${result.left.message}`);
      const { output, validations } = result.right;
      const violations = describe(validations.output);
      if (violations) throw new ContractError(`${id}: ${violations}`);
      const headers = Object.entries(output.headers ?? {}).map(
        ([name, value]) => [name.toLowerCase(), String(value)] as const,
      );
      return {
        status: output.statusCode,
        headers: Object.fromEntries(
          headers.filter(([name]) => name !== "content-type" || output.body !== undefined),
        ),
        body: output.body,
      };
    },
  };
};

import type { createInstance } from "@stoplight/prism-http";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http/dist/utils/operations.js";
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import type { Answer, Call, Documents } from "./call.ts";
import type { Description, Operation } from "./description.ts";
import { describedStatus, type Preference } from "./prefer.ts";
import { wireBody } from "./wire-body.ts";

type Instance = ReturnType<typeof createInstance>;
type Config = NonNullable<Parameters<Instance["request"]>[2]>;
type Resource = Parameters<Instance["request"]>[1][number];
type Input = Parameters<Instance["request"]>[0];
type Components = Parameters<typeof createInstance>[1];
type Schema = Parameters<typeof validateAgainstSchema>[1];

interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

/** An answer of the server's own that breaks the description: a defect of the sandbox or of the description. */
export class ContractError extends Error {
  /** What is wrong, one by one. */
  readonly faults: readonly string[];

  /**
   * @param what Which operation it is.
   * @param faults What is wrong with it or its answer.
   */
  constructor(what: string, faults: readonly string[]) {
    super(`${what}: ${faults.join("; ")}`);
    this.name = "ContractError";
    this.faults = faults;
  }
}

/** Where a request breaks the description. */
export interface Violation {
  readonly in: "body" | "query" | "header";
  /** The way to what is wrong, from the body or the parameters on. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
  /** The property that is missing there. */
  readonly missing?: string;
}

/** A violation in words, without any value of the request. */
export const describeViolation = ({ in: place, path, keyword, missing }: Violation): string =>
  `The ${place} breaks the description at /${[...path, ...(missing === undefined ? [] : [missing])].join("/")} (${keyword}).`;

/** Prism, one operation at a time. */
export interface Prism {
  /** Judges the parameters and the body of a request. */
  checkRequest(call: Call): readonly Violation[];
  /**
   * Judges an answer: its status, headers, media type and body.
   *
   * @throws {@link ContractError} When the answer breaks the description.
   */
  checkAnswer(operation: Operation, answer: Answer): void;
  /**
   * Answers with an example of the description: the one that is preferred, or the first one of the lowest 2xx
   * status. A missing token and an invalid request go before a preference.
   *
   * @throws {@link ContractError} When the example breaks its own description.
   */
  example(call: Call, preference: Preference, options: { readonly checkRequest: boolean }): Promise<Answer>;
}

/** The texts of documents that were judged and found good. */
interface GoodTexts {
  readonly status: number;
  readonly isList: boolean;
  readonly schema: Schema | undefined;
  readonly good: Set<string>;
}

/** The severity that Prism gives to what breaks the contract; the others are warnings. */
const errorSeverity = 0;
/** How many queries, and how many documents of an operation, are remembered as judged. */
const memoryLimit = 5000;
/** Headers that the server has settled itself and Prism would judge once more. */
const settled = new Set(["authorization", "accept", "content-type", "content-length"]);

const toInput = ({ operation, query, headers, body, token }: Call): Input => {
  const wire = body && wireBody(body);
  const kept = Object.entries(headers).filter(([name]) => !settled.has(name));
  return {
    method: operation.method,
    url: { path: operation.path, query: query as Record<string, string | string[]> },
    headers: {
      ...(Object.fromEntries(kept) as Record<string, string>),
      ...(wire && { "content-type": wire.contentType }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: wire?.value,
  };
};

const isError = ({ severity }: Diagnostic) => severity === errorSeverity;

const toViolation = ({ path = ["body"], code, message }: Diagnostic): Violation => {
  const [place, ...rest] = path;
  const missing = code === "required" ? /required property '(.+)'$/.exec(message)?.[1] : undefined;
  const extra = code === "additionalProperties" ? /; found '(.+)'$/.exec(message)?.[1] : undefined;
  const keys = rest.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return {
    in: place === "query" || place === "header" ? place : "body",
    path: extra === undefined ? keys : [...keys, extra],
    keyword: String(code),
    ...(missing !== undefined && { missing }),
  };
};

/** The parts of a resource that Prism has to judge: not the path, nor headers that may be any text. */
const trim = (resource: Resource): Resource => {
  const { path, headers = [], ...request } = resource.request ?? {};
  const asserting = ["enum", "const", "pattern", "minLength", "maxLength"];
  const judged = headers.filter(
    ({ required, schema }) =>
      required || schema?.type !== "string" || asserting.some((keyword) => keyword in schema),
  );
  return { ...resource, request: { ...request, ...(judged.length > 0 && { headers: judged }) } };
};

/** The schema of the items, when nothing else is demanded of the array. */
const itemSchema = (schema: Schema): Schema | undefined => {
  const silent = new Set(["type", "items", "title", "description", "examples", "$schema", "x-stoplight"]);
  const isPlain = schema.type === "array" && Object.keys(schema).every((keyword) => silent.has(keyword));
  return isPlain && typeof schema.items === "object" && !Array.isArray(schema.items)
    ? schema.items
    : undefined;
};

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

/**
 * Loads Prism's pipeline. That takes longer than to load all else of Prism, mostly for what makes up values, and is left
 * until an example is asked for.
 */
const createPipeline = async (): Promise<Instance> => {
  const [{ createLogger }, { createInstance }] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http"),
  ]);
  const components: Components = {
    logger: createLogger("sandbox", { level: "silent" }),
    route: ({ resources: [resource] }) =>
      resource
        ? { _tag: "Right", right: resource }
        : { _tag: "Left", left: new ContractError("Prism", ["It was given no operation."]) },
  };
  return createInstance(configuration({}, true), components);
};

/**
 * Sets Prism up for a description.
 *
 * Its pipeline takes 55 µs for a page of contacts on a machine where all of a bare Fastify request takes 25 µs, so
 * requests and answers of the state go to its validators directly; examples take the whole pipeline.
 *
 * @param description Given to Prism by path, since it changes what it is given.
 */
export const createPrism = async ({ file }: Description): Promise<Prism> => {
  const resources = new Map<string, Resource>();
  for (const resource of await getHttpOperationsFromSpec(file)) {
    if (resource.iid) resources.set(resource.iid, trim(resource));
  }
  const resourceOf = ({ id }: Operation) => {
    const resource = resources.get(id);
    if (!resource) throw new ContractError(id, ["Prism does not know the operation."]);
    return resource;
  };

  let loading: Promise<Instance> | undefined;
  const loadInstance = () => {
    loading ??= createPipeline();
    return loading;
  };

  const refuse = (operation: Operation, status: number, diagnostics: readonly Diagnostic[]) => {
    const messages = diagnostics.filter(isError).map(({ message }) => message);
    if (messages.length > 0) throw new ContractError(`${operation.id} ${status}`, messages);
  };

  const judgedQueries = new Map<string, readonly Violation[]>();
  const judge = (call: Call) => {
    const result = validateInput({ resource: resourceOf(call.operation), element: toInput(call) });
    return result._tag === "Left" ? result.left.filter(isError).map(toViolation) : [];
  };

  const goodTexts = new Map<Operation, GoodTexts[]>();
  /** How documents of an answer are judged one by one; `undefined` where the answer has more to be judged. */
  const goodTextsOf = (operation: Operation, status: number, isList: boolean) => {
    const known = goodTexts.get(operation) ?? [];
    const found = known.find((texts) => texts.status === status && texts.isList === isList);
    if (found) return found;
    const code = describedStatus(operation, status);
    const response = resourceOf(operation).responses.find((described) => described.code === code);
    const json = response?.contents?.find(({ mediaType }) => mediaType === "application/json");
    const schema = json?.schema as Schema | undefined;
    const hasHeaders = (response?.headers?.length ?? 0) > 0;
    const one = hasHeaders ? undefined : schema && isList ? itemSchema(schema) : schema;
    const texts: GoodTexts = { status, isList, schema: one, good: new Set() };
    goodTexts.set(operation, [...known, texts]);
    return texts;
  };

  /** Judges documents one by one, each text once; false when that is not enough. */
  const checkDocuments = (operation: Operation, status: number, { texts, isList }: Documents): boolean => {
    const { schema, good } = goodTextsOf(operation, status, isList);
    if (!schema) return false;
    for (const text of texts) {
      if (good.has(text)) continue;
      const result = validateAgainstSchema(JSON.parse(text), schema, false, ValidationContext.Output, "body");
      if (result._tag === "Some") refuse(operation, status, result.value);
      if (good.size >= memoryLimit) good.clear();
      good.add(text);
    }
    return true;
  };

  return {
    checkRequest: (call) => {
      const { operation, body, search } = call;
      if (body || operation.accepts || resourceOf(operation).request?.headers) return judge(call);
      const key = `${operation.id}?${search}`;
      const known = judgedQueries.get(key);
      if (known) return known;
      const violations = judge(call);
      if (judgedQueries.size >= memoryLimit) judgedQueries.clear();
      judgedQueries.set(key, violations);
      return violations;
    },

    checkAnswer: (operation, answer) => {
      const { status, headers, body, documents } = answer;
      if (documents && checkDocuments(operation, status, documents)) return;
      if (describedStatus(operation, status) === undefined) {
        throw new ContractError(`${operation.id} ${status}`, ["The status is not described."]);
      }
      const parsed = documents?.texts.map((text): unknown => JSON.parse(text));
      const result = validateOutput({
        resource: resourceOf(operation),
        element: {
          statusCode: status,
          headers: headers as Record<string, string>,
          body: documents?.isList ? parsed : parsed ? parsed[0] : body,
        },
      });
      if (result._tag === "Left") refuse(operation, status, result.left);
    },

    example: async (call, preference, { checkRequest }) => {
      const { operation } = call;
      const instance = await loadInstance();
      const result = await instance.request(
        toInput(call),
        [resourceOf(operation)],
        configuration(preference, checkRequest),
      )();
      if (result._tag === "Left") throw new ContractError(operation.id, [result.left.message]);
      const { output, validations } = result.right;
      refuse(operation, output.statusCode, validations.output);
      const headers = Object.entries(output.headers ?? {})
        .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
        .filter(([name]) => name !== "content-type" || output.body !== undefined);
      return { status: output.statusCode, headers: Object.fromEntries(headers), body: output.body };
    },
  };
};

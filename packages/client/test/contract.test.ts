import { type Mock, startMock } from "@outstand/mock";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { camelCase } from "../src/expand-row.ts";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type CallOptions,
  createApi,
  createOutstand,
  NotFoundError,
  type Outstand,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "../src/index.ts";
import { type DescribedOperation, document, readOperations } from "./description.ts";

/** One answer that the description knows, and one way to call for it. */
interface Case {
  name: string;
  operation: DescribedOperation;
  status: string;
  /** The example to ask for, where the answer has a body. */
  example: string | undefined;
  schema: string | undefined;
  isHtml: boolean;
  /** What is called: a method of a resource, a path, or a request of one's own. */
  face: "resource" | "api" | "request";
  resource: string;
  method: string;
  body: unknown;
}

type Method = (...args: unknown[]) => Promise<unknown>;

const errorClasses: Record<string, new (...args: never) => Error> = {
  "302": ApiError,
  "400": BadRequestError,
  "401": AuthenticationError,
  "403": PermissionError,
  "404": NotFoundError,
  "422": ValidationError,
  "429": RateLimitError,
  "5XX": ServerError,
};

const operations = readOperations();
const answered = new Set<string>();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: "bundle" });
const cases = operations.flatMap(casesOf);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0, stateless: true });
});
afterAll(() => mock.close());

test.each(cases)("$name", async (the) => {
  const withoutToken = the.status === "401" && the.operation.needsToken;
  const outstand = createOutstand({
    auth: "token",
    baseUrl: mock.url,
    rateLimit: false,
    retry: false,
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      if (withoutToken) headers.delete("authorization");
      return fetch(url, { ...init, headers });
    },
  });
  const code = the.status === "5XX" ? "500" : the.status;
  const prefer = withoutToken ? "" : `code=${code}${the.example ? `, example=${the.example}` : ""}`;
  const outcome = await call(outstand, the, { headers: { prefer } }).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (the.isHtml && the.status === "200") {
    expect(outcome).toMatchObject({
      error: { code: "api", status: Number(code), body: expect.stringContaining("<") },
    });
  } else if (the.status.startsWith("2")) {
    expect(outcome).not.toHaveProperty("error");
    expectDescribed(the, (outcome as { value: unknown }).value);
  } else {
    const { error } = outcome as { error: ApiError };
    expect(error.constructor).toBe(errorClasses[the.status]);
    expect(error).toMatchObject({ status: Number(code), method: the.operation.method });
    if (the.face !== "request") expect(error.path).toBe(the.operation.path);
    if (the.schema) expectDescribed(the, error.body);
    if (error instanceof RateLimitError) expect(error.retryAfterMs).toBeGreaterThan(0);
  }
  answered.add(`${the.operation.operationId} ${the.status}`);
});

test("has had every described answer of every operation", () => {
  const described = operations.flatMap(({ operationId, responses }) =>
    responses.map(({ status }) => `${operationId} ${status}`),
  );
  expect(operations).toHaveLength(80);
  expect([...answered].sort()).toEqual(described.sort());
});

/** The faces that reach an operation, each with every described answer. */
function casesOf(operation: DescribedOperation): Case[] {
  const { operationId, tag, method, path, forms, responses, bodies } = operation;
  const isApi = path.startsWith("/api/v1/");
  const [body] = bodies.values();
  const named = { resource: camelCase(tag), method: camelCase(operationId.slice(tag.length + 1)) };
  const ways = forms
    ? forms.map((form) => ({
        ...form,
        resource: camelCase(form.resource),
        body: bodyOf(form.body, bodies),
        status: String(form.status),
      }))
    : [{ ...named, body, status: undefined }];
  return responses.flatMap(({ status, schema, isHtml, examples }) =>
    (examples.size > 0 ? [...examples.keys()] : [undefined]).flatMap((example): Case[] => {
      const answer = { operation, status, schema, isHtml, example };
      const name = `${operationId} ${status}${example ? ` (${example})` : ""}`;
      if (!isApi) return [{ ...answer, ...named, body, face: "request", name: `${name} by request` }];
      const methods = ways
        .filter((way) => !status.startsWith("2") || (way.status ?? status) === status)
        .map((way) => ({
          ...answer,
          ...way,
          status,
          face: "resource" as const,
          name: `${name} by ${way.method}`,
        }));
      return [...methods, { ...answer, ...named, body, face: "api", name: `${name} by ${method}` }];
    }),
  );
}

/** The example of a request that one form of it takes. */
function bodyOf(schema: string, bodies: ReadonlyMap<string, unknown>): unknown {
  return [...bodies.values()].find((body) =>
    ajv.validate({ $ref: `bundle#/components/schemas/${schema}`, additionalProperties: true }, body),
  );
}

async function call(outstand: Outstand, the: Case, options: CallOptions): Promise<unknown> {
  const { operation, body } = the;
  if (the.face === "request") {
    const all = { ...options, query: operation.query as Record<string, string>, body: body as object };
    return outstand.request(operation.method, operation.path, all);
  }
  if (the.face === "api") {
    const send = createApi(outstand)[operation.method as "GET"] as unknown as (
      path: string,
      init: object,
    ) => Promise<{ data: unknown; error: unknown }>;
    const params = { path: operation.pathValues, query: operation.query };
    const { data, error } = await send(operation.path, { ...options, params, body });
    if (error) throw error;
    return data;
  }
  const resource = outstand[the.resource as keyof Outstand] as unknown as Record<string, Method>;
  const method = resource[the.method] as Method;
  const values = Object.values(operation.pathValues);
  const input = operation.takesQuery ? [{}] : body === undefined ? [] : [body];
  return method(...values, ...input, options);
}

/** The result or the error's body is what the description says, and what the example holds. */
function expectDescribed({ operation, status, schema, example }: Case, value: unknown): void {
  if (schema === undefined) {
    expect(value).toBeUndefined();
    return;
  }
  const validate = ajv.compile({ $ref: `bundle${schema}` });
  expect(validate(value), ajv.errorsText(validate.errors)).toBe(true);
  const response = operation.responses.find((candidate) => candidate.status === status);
  if (example !== undefined) expect(value).toEqual(response?.examples.get(example));
}

import type { IncomingHttpHeaders } from "node:http";
import { parse as parseQuery } from "node:querystring";
import { Readable } from "node:stream";
import { accessToken } from "../access-token.ts";
import type { Operation } from "../description.ts";
import type { Contract } from "../load-contract.ts";
import { decodeText } from "../multipart.ts";
import { describedStatus } from "../prefer.ts";
import { ContractError, describeViolation } from "../prism.ts";
import { readBody } from "../read-body.ts";
import { readTarget } from "../read-target.ts";
import type { Route } from "../router.ts";
import { TransportError } from "../transport-error.ts";
import { decode } from "./capture.ts";

/** A request and its answer, as they passed. */
export interface PassedExchange {
  readonly method: string;
  /** The path below the server's own, with the query. */
  readonly target: string;
  readonly requestHeaders: IncomingHttpHeaders;
  /** `undefined` when it is too long to be judged. */
  readonly requestBody: Buffer | undefined;
  readonly status: number;
  readonly answerHeaders: IncomingHttpHeaders;
  readonly answerBody: Buffer | undefined;
}

/** Where what passed differs from the description. Holds no value of either side. */
export interface Deviation {
  readonly in: "request" | "answer";
  readonly detail: string;
}

/** What was found out about an exchange. */
export interface Judgement {
  /** The path template, or `undefined` when the description has no such path. */
  readonly path: string | undefined;
  /** The `operationId`. */
  readonly operation: string | undefined;
  readonly deviations: readonly Deviation[];
}

const limitBytes = 33_554_432;
const limits = {
  bodyLimitBytes: limitBytes,
  multipartLimitBytes: limitBytes,
  requestTimeoutMs: 10_000,
  lingerMs: 0,
};
const tooLong = "The body is too long to be judged.";

const judgeRequest = async (
  { prism }: Contract,
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
  { target, requestHeaders: headers, requestBody }: PassedExchange,
): Promise<readonly string[]> => {
  if (!requestBody) return [tooLong];
  const { search } = readTarget(target);
  const query = parseQuery(search);
  try {
    const body = await readBody(Readable.from([requestBody]), headers, operation.accepts, limits);
    const token = accessToken(operation, headers, query, body);
    const missing = operation.needsToken && token === undefined ? ["There is no access token."] : [];
    const call = {
      operation,
      path: parameters,
      query,
      search,
      origin: "",
      namespace: "",
      headers,
      body,
      token,
    };
    return [...missing, ...prism.checkRequest(call).map(describeViolation)];
  } catch (error) {
    if (error instanceof TransportError) return [error.message];
    throw error;
  }
};

const parseAnswer = async ({ answerHeaders, answerBody = Buffer.alloc(0) }: PassedExchange) => {
  const bytes = await decode(answerBody, answerHeaders["content-encoding"] ?? "", limitBytes);
  if (bytes.length === 0) return undefined;
  const isJson = /^application\/([^;]+\+)?json\b/.test(answerHeaders["content-type"] ?? "");
  const text = decodeText(bytes);
  return isJson ? (JSON.parse(text) as unknown) : text;
};

const judgeAnswer = async (
  { prism }: Contract,
  operation: Operation,
  exchange: PassedExchange,
): Promise<readonly string[]> => {
  const { method, status, answerHeaders } = exchange;
  // The headers are those of a body that is not there.
  if (method === "HEAD" && describedStatus(operation, status) !== undefined) return [];
  if (!exchange.answerBody) return [tooLong];
  let body: unknown;
  try {
    body = await parseAnswer(exchange);
  } catch (error) {
    if (error instanceof SyntaxError) return ["The body is no JSON."];
    return [`The body cannot be read: ${error instanceof Error ? error.message : error}`];
  }
  const described = operation.responses.get(String(status));
  if (described && described.mediaTypes.length > 0 && body === undefined) {
    return ["The body is empty."];
  }
  const headers = Object.fromEntries(
    Object.entries(answerHeaders).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
  try {
    prism.checkAnswer(operation, { status, headers, body });
    return [];
  } catch (error) {
    if (error instanceof ContractError) return error.faults;
    throw error;
  }
};

const inRequest = (detail: string): Deviation => ({ in: "request", detail });

/** What a request is for, whether or not it was answered; with what is wrong with it when it is for nothing. */
export const findOperation = (
  { router }: Contract,
  { method, target }: Pick<PassedExchange, "method" | "target">,
): Judgement & { readonly found?: { readonly operation: Operation; readonly route: Route } } => {
  const { path } = readTarget(target);
  let route: Route | undefined;
  try {
    route = router(path);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return { path: undefined, operation: undefined, deviations: [inRequest(error.message)] };
  }
  const [first] = route?.operations.values() ?? [];
  if (!route || !first) {
    const deviations = [inRequest("The description has no such path.")];
    return { path: undefined, operation: undefined, deviations };
  }
  const wanted = method === "HEAD" ? "get" : method.toLowerCase();
  const operation = [...route.operations.values()].find((one) => one.method === wanted);
  if (!operation) {
    const deviations = [inRequest("The description has no such method for the path.")];
    return { path: first.path, operation: undefined, deviations };
  }
  return { path: operation.path, operation: operation.id, deviations: [], found: { operation, route } };
};

/** Holds a request and its answer against the description. */
export const judgeExchange = async (contract: Contract, exchange: PassedExchange): Promise<Judgement> => {
  const { found, ...judgement } = findOperation(contract, exchange);
  if (!found) return judgement;
  const { operation, route } = found;
  const requestFaults = await judgeRequest(contract, operation, route.parameters, exchange);
  const answerFaults = await judgeAnswer(contract, operation, exchange);
  return {
    ...judgement,
    deviations: [
      ...requestFaults.map(inRequest),
      ...answerFaults.map((detail): Deviation => ({ in: "answer", detail })),
    ],
  };
};

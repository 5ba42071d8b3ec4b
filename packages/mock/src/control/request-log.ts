import type { IncomingHttpHeaders } from "node:http";
import type { Operation } from "../description.ts";
import type { Body } from "../read-body.ts";
import { decode, redact, redacted, redactQuery } from "./redact.ts";

/** A request that came in, without secrets. */
export interface RecordedRequest {
  readonly id: number;
  /** When it was answered, in milliseconds since 1970 by the sandbox's clock. */
  readonly atMs: number;
  readonly method: string;
  /** The path without the namespace, with its query. */
  readonly path: string;
  /** The `operationId`, or `undefined` when the description has no such operation. */
  readonly operation: string | undefined;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** What the JSON or the form says; `undefined` when there is none, or it was not read. */
  readonly body: unknown;
  /** The status of the answer; `undefined` when the connection broke off on purpose. */
  readonly status: number | undefined;
  /** Why the request was refused, or a fault struck, as far as that is known. */
  readonly reason: string | undefined;
  /** How long the answer took, in milliseconds of the machine. */
  readonly durationMs: number;
}

/** What is known of a request once it is answered. */
export interface AnsweredRequest {
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly operation: Operation | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body | undefined;
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly durationMs: number;
}

/** The requests of a namespace. */
export interface RequestLog {
  add(request: AnsweredRequest): void;
  /** The last 1000 requests, the oldest first. */
  list(): readonly RecordedRequest[];
  clear(): void;
}

const memoryLimit = 1000;
/** Bodies longer than this are not kept. */
const bodyLimitBytes = 65_536;
/** Paths longer than this are cut. */
const pathLimit = 2000;

/** The parameters of paths that are secrets, which only the template tells. */
const secretSegment = /^\{(white_label_token)\}$/;

const pathOf = (path: string, operation: Operation | undefined) => {
  const template = operation?.path.split("/");
  const segments = path.split("/");
  return segments
    .map((segment, index) => {
      // Of a path that is not described, what follows `white_labels` is taken for the token.
      const isToken = template
        ? secretSegment.test(template[index] ?? "")
        : decode(segments[index - 1] ?? "") === "white_labels" && segment !== "";
      return isToken ? redacted : segment;
    })
    .join("/");
};

const toRecorded = (id: number, request: AnsweredRequest): RecordedRequest => {
  const { path, search, operation, headers, body, ...rest } = request;
  const whole = search ? `${pathOf(path, operation)}?${redactQuery(search)}` : pathOf(path, operation);
  return {
    id,
    ...rest,
    path: whole.slice(0, pathLimit),
    operation: operation?.id,
    headers: redact(headers) as Record<string, unknown>,
    body: redact(body?.value),
  };
};

/** Creates a log. What it shows is made when it is asked for: requests are many, questions few. */
export const createRequestLog = (): RequestLog => {
  let requests: AnsweredRequest[] = [];
  let first = 1;
  return {
    add: (request) => {
      const isLong = request.body !== undefined && request.body.bytes > bodyLimitBytes;
      requests.push(isLong ? { ...request, body: undefined } : request);
      // Twice the limit, so that not every request moves all the others.
      if (requests.length < 2 * memoryLimit) return;
      requests = requests.slice(-memoryLimit);
      first += memoryLimit;
    },
    list: () => {
      const skipped = Math.max(requests.length - memoryLimit, 0);
      return requests.slice(skipped).map((request, index) => toRecorded(first + skipped + index, request));
    },
    clear: () => {
      first += requests.length;
      requests = [];
    },
  };
};

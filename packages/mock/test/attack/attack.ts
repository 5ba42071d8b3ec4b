import { type ClientRequest, request as requestHttp } from "node:http";
import fc from "fast-check";
import { startMock } from "../../src/index.ts";
import { transportStatuses } from "../../src/transport-error.ts";
import { type DescribedCase, described, judge } from "../described.ts";
import { type AttackRequest, type Bearer, requestArbitrary } from "./request-arbitrary.ts";

/** What an attack has done. */
export interface AttackReport {
  readonly requests: number;
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  /** How many operations were answered with a success. */
  readonly succeeded: number;
  readonly slowestMs: number;
}

/** How long an answer may take before it counts as a hang. */
const patienceMs = 10_000;

/** Sends a request byte by byte as it is, which `fetch` would mend or refuse. */
const send = (url: string, { target, method, headers, body }: AttackRequest, token: string | undefined) =>
  new Promise<Response>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent: ClientRequest = requestHttp(
      {
        hostname,
        port,
        method,
        path: target,
        headers: {
          ...headers,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
        },
        timeout: patienceMs,
      },
      (answer) => {
        answer.toArray().then((chunks) => {
          const { statusCode: status = 0, headers: received } = answer;
          const bodiless = [204, 304].includes(status);
          const entries = Object.entries(received).map(([name, value]): [string, string] => [
            name,
            String(value),
          ]);
          resolve(new Response(bodiless ? null : Buffer.concat(chunks), { status, headers: entries }));
        }, reject);
      },
    );
    sent.on("timeout", () => sent.destroy(new Error(`there was no answer within ${patienceMs} ms`)));
    sent.on("error", reject).end(body);
  });

/** The operation that a request is for, which another method than its own may make another one. */
const operationOf = ({ operation, method }: AttackRequest): DescribedCase | undefined => {
  const { path } = described.find(({ operationId }) => operationId === operation) ?? {};
  const own = method === "HEAD" ? "get" : method.toLowerCase();
  return described.find((other) => other.path === path && other.method === own);
};

/** What is wrong with an answer; empty when nothing is. */
const findFaults = async (request: AttackRequest, answer: Response): Promise<string[]> => {
  const { method } = request;
  const operation = operationOf(request);
  const { status } = answer;
  const type = answer.headers.get("content-type") ?? "";
  if (type.startsWith("application/problem+json")) {
    return status in transportStatuses
      ? []
      : [`${status} is a problem of the sandbox itself: ${await answer.text()}`];
  }
  if (method === "OPTIONS") return status === 204 ? [] : [`OPTIONS is answered ${status}`];
  if (!operation) return [`${method} is answered ${status} without being described`];
  const response =
    operation.responses[String(status)] ?? operation.responses[`${String(status).slice(0, 1)}XX`];
  if (!response) return [`${status} is not described: ${(await answer.text()).slice(0, 200)}`];
  if (method === "HEAD") return [];
  return judge(answer, response);
};

/** Whether a request asks for the failure that it gets. */
const isWanted = ({ headers }: AttackRequest, status: number) =>
  status < 500 || /code=5/.test(headers.prefer ?? "");

/**
 * Sends requests that are made from the description to a sandbox, one after the other.
 *
 * @throws When one of them is not answered, or not as the description says; with the shortest such request found.
 */
export const attack = async (
  runs: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): Promise<AttackReport> => {
  const defects: unknown[] = [];
  const mock = await startMock({
    port: 0,
    rateLimit: false,
    seed,
    onDefect: (error) => defects.push(error),
  });
  const issueUser = () => {
    try {
      return mock.tokens.issue();
    } catch {
      // One of the requests has deleted the user.
      mock.reset();
      return mock.tokens.issue();
    }
  };
  const tokens: Readonly<Record<Bearer, () => string | undefined>> = {
    user: () => issueUser().access_token,
    application: () => mock.tokens.issue({ user: null }).access_token,
    expired: () => {
      const { access_token } = issueUser();
      mock.tokens.expire(access_token);
      return access_token;
    },
    junk: () => "junk",
    none: () => undefined,
  };
  const statuses = new Map<number, number>();
  const succeeded = new Set<string>();
  let requests = 0;
  let slowestMs = 0;
  try {
    await fc.assert(
      fc.asyncProperty(requestArbitrary, async ({ request, bearer }) => {
        const started = performance.now();
        const answer = await send(mock.url, request, tokens[bearer]());
        slowestMs = Math.max(slowestMs, performance.now() - started);
        const { status } = answer;
        const faults = await findFaults(request, answer);
        const own = defects.splice(0).map((error) => String(error));
        if (!isWanted(request, status)) own.push(`${status} that nobody asked for`);
        if (faults.length + own.length > 0) throw new Error([...faults, ...own].join("\n"));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status < 400 && request.headers.prefer === undefined) succeeded.add(request.operation);
        requests += 1;
        onProgress(requests);
      }),
      {
        numRuns: runs,
        seed,
        includeErrorInReport: true,
        interruptAfterTimeLimit: 1_200_000,
        markInterruptAsFailure: true,
      },
    );
  } finally {
    await mock.close();
  }
  return { requests, statuses, succeeded: succeeded.size, slowestMs };
};

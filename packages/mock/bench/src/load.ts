import autocannon from "autocannon";

/** A request of a load. */
export interface LoadRequest {
  readonly method: "GET" | "PUT";
  readonly path: string;
  readonly body?: string;
}

const connections = 32;

/**
 * Sends requests over 32 connections for some seconds, each connection beginning elsewhere among them.
 *
 * @returns The answers per second.
 * @throws Error when an answer is not a success.
 */
export async function load(
  url: string,
  requests: readonly LoadRequest[],
  token: string,
  seconds: number,
): Promise<number> {
  const sent = requests.map((request) => ({
    ...request,
    headers: {
      authorization: `Bearer ${token}`,
      ...(request.body !== undefined && { "content-type": "application/json" }),
    },
  }));
  let connected = 0;
  const {
    non2xx,
    errors,
    duration,
    statusCodeStats: statuses,
    requests: answered,
  } = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: sent.slice(0, 1),
    setupClient: (client) => {
      const from = Math.floor((connected++ * sent.length) / connections);
      client.setRequests([...sent.slice(from), ...sent.slice(0, from)]);
    },
  });
  if (non2xx + errors > 0)
    throw new Error(`${url} answered ${JSON.stringify(statuses)}, and ${errors} requests failed`);
  return answered.total / duration;
}

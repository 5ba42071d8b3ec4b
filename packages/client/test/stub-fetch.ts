import type { Fetch } from "../src/index.ts";

/** A request as the client handed it to `fetch`. */
export interface SentRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal;
}

/** What a stub answers: a response, what makes one, or an error to reject with. */
export type Reply = Response | Error | ((request: SentRequest) => Response | Promise<Response>);

/** A `fetch` that gives the replies in order, the last one again and again, and keeps what was sent. */
export interface StubFetch extends Fetch {
  requests: SentRequest[];
}

export function stubFetch(...replies: Reply[]): StubFetch {
  const requests: SentRequest[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = {
      method: init.method as string,
      url: new URL(url),
      headers: { ...(init.headers as Record<string, string>) },
      body: init.body,
      signal: init.signal as AbortSignal,
    };
    const reply = replies[Math.min(requests.push(request), replies.length) - 1];
    if (reply instanceof Error) throw reply;
    if (typeof reply === "function") return reply(request);
    return (reply as Response).clone();
  };
  return Object.assign(fetch, { requests });
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** An answer without a body. */
export function empty(status = 204, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

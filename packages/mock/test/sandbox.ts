import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type Mock, type MockOptions, startMock } from "../src/index.ts";

/** An object of JSON. */
export type Json = { readonly [key: string]: unknown };

/** A sandbox for the tests of a file, with what it takes to call it over a socket. Every test begins anew. */
export const openSandbox = (options: MockOptions = {}) => {
  let mock: Mock;
  let token: string;
  const defects: unknown[] = [];

  beforeAll(async () => {
    mock = await startMock({
      port: 0,
      contacts: 0,
      rateLimit: false,
      ...options,
      onDefect: (error) => defects.push(error),
    });
  });
  beforeEach(() => {
    mock.reset();
    mock.clock.resume();
    token = mock.tokens.issue().access_token;
  });
  afterAll(async () => {
    await mock.close();
    expect(defects).toEqual([]);
  });

  /** Sends text as it is. */
  const sendText = async (
    method: string,
    path: string,
    text: string | Uint8Array | FormData | undefined,
    headers: Record<string, string> = {},
  ) => {
    const answer = await fetch(path.startsWith("http") ? path : `${mock.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(text !== undefined && { body: text as string }),
    });
    const received = await answer.text();
    const isJson = answer.headers.get("content-type")?.startsWith("application/json");
    return {
      status: answer.status,
      headers: answer.headers,
      body: (isJson ? JSON.parse(received) : received) as Json,
    };
  };

  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    sendText(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    });

  return {
    get mock() {
      return mock;
    },
    send,
    sendText,
    get: async (path: string) => (await send("GET", path)).body,
    list: async (path: string) => (await send("GET", path)).body as unknown as Json[],
    /** The values of one attribute in a list, or the status when there is none. */
    pluck: async (path: string, attribute: string) => {
      const { status, body } = await send("GET", path);
      return status === 200 ? (body as unknown as Json[]).map((one) => one[attribute]) : status;
    },
    status: async (method: string, path: string, body?: unknown) => (await send(method, path, body)).status,
    errors: async (method: string, path: string, body?: unknown) => {
      const answer = await send(method, path, body);
      expect(answer.status).toBe(422);
      return answer.body.errors as Json;
    },
    create: async (path: string, body: unknown) => {
      const answer = await send("POST", path, body);
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      return answer.body;
    },
    /** Goes on as another user, or as the application that `null` stands for. */
    become: (user: string | null) => {
      token = mock.tokens.issue({ user }).access_token;
    },
    useToken: (other: string) => {
      token = other;
    },
  };
};

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import { ApiError, ConnectionError, TimeoutError } from "../../src/index.ts";
import { createOAuth, memoryTokenStore } from "../../src/oauth/index.ts";
import { FakeClock } from "../fake-clock.ts";

const tokens = {
  access_token: "a",
  token_type: "bearer",
  expires_in: 7200,
  refresh_token: "r",
  created_at: 1,
};
const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => handler(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const newSession = (baseUrl: string, clock?: FakeClock) =>
  createOAuth({ clientId: "id", clientSecret: "secret", baseUrl, clock }).session({
    store: memoryTokenStore(tokens),
  });

test("refreshes over a socket", async () => {
  const baseUrl = await serve((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ...tokens, access_token: `${request.method} ${request.url}` }));
  });
  expect(await newSession(baseUrl).getToken({ rejected: "a" })).toBe("POST /oauth/token");
});

test("takes a body that is cut off for a lost answer", async () => {
  let requests = 0;
  const baseUrl = await serve((_, response) => {
    requests++;
    response.writeHead(200, { "content-type": "application/json", "content-length": 200 });
    response.write(JSON.stringify(tokens), () => response.destroy());
  });
  await expect(newSession(baseUrl).getToken({ rejected: "a" })).rejects.toThrow(ConnectionError);
  expect(requests).toBe(2);
});

test("shows no part of an answer that is not HTTP", async () => {
  const server = createSocketServer((socket) => {
    socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\nbad\0: x\r\n\r\n${JSON.stringify(tokens)}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error = await newSession(baseUrl)
    .getToken({ rejected: "a" })
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(inspect(error, { depth: 10 })).toMatch(/HTTPParserError/);
  expect(inspect(error, { depth: 10 })).not.toMatch(/access_token/);
});

test("takes no secret to where a redirect points", async () => {
  let arrived = 0;
  const other = await serve((_, response) => {
    arrived++;
    response.end();
  });
  for (const status of [301, 302, 303, 307, 308]) {
    const baseUrl = await serve((_, response) =>
      response.writeHead(status, { location: `${other}/oauth/token` }).end(),
    );
    const error = await newSession(baseUrl)
      .getToken({ rejected: "a" })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(status);
  }
  expect(arrived).toBe(0);
});

test("does not wait for a server that says nothing", async () => {
  const clock = new FakeClock();
  let requests = 0;
  const baseUrl = await serve(() => {
    // Twice, as the answer may have been lost.
    void clock.advance(++requests * 31_000);
  });
  await expect(newSession(baseUrl, clock).getToken({ rejected: "a" })).rejects.toThrow(TimeoutError);
  expect(requests).toBe(2);
});

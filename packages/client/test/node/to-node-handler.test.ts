import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import * as http2 from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { ConfigError, SignatureError } from "../../src/index.ts";
import { type NodeRequest, toNodeHandler } from "../../src/node/index.ts";
import { createWebhooks, type WebhookHandlerOptions } from "../../src/webhooks/index.ts";

const webhooks = createWebhooks({ secret: "s" });
const body = JSON.stringify({ username: "user12345", status: "active" });

let close = (): void => {};
afterEach(() => close());

async function serve(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function newHandler(options: WebhookHandlerOptions = {}) {
  const listener = vi.fn();
  const onError = vi.fn();
  return { listener, onError, handler: toNodeHandler(webhooks.handler(listener, { onError, ...options })) };
}

async function post(url: string, content: BodyInit = body) {
  const headers = await webhooks.sign(body, { event: "user_status", id: "1" });
  return fetch(url, { method: "POST", headers, body: content });
}

/** What a body parser does: reads the stream and leaves something in its place. */
async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("answers exactly 200 over a socket, again on the same connection", async () => {
  const { listener, handler } = newHandler();
  const url = await serve(handler);
  for (const _ of [1, 2]) {
    const response = await post(url);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(response.headers.get("connection")).toBe("keep-alive");
  }
  expect(listener).toHaveBeenCalledTimes(2);
  expect(listener).toHaveBeenCalledWith({ id: "1", name: "user_status", payload: JSON.parse(body) });
});

test("answers 400 to a forger, and 500 when the listener fails", async () => {
  const { listener, onError, handler } = newHandler();
  const url = await serve(handler);
  expect((await post(url, `${body} `)).status).toBe(400);
  expect((await fetch(url)).status).toBe(400);
  expect(onError).toHaveBeenCalledWith(expect.any(SignatureError));
  listener.mockRejectedValue(new Error("database"));
  const response = await post(url);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe("");
});

test("answers 413 to a body that is too large, without reading it all", async () => {
  const { handler } = newHandler();
  const url = new URL(await serve(handler));
  const status = await new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", headers: { "content-length": 1_000_000_000 } },
      (response) => {
        resolve(`${response.statusCode} ${response.headers.connection}`);
        sent.destroy();
      },
    );
    sent.on("error", reject);
    sent.write(Buffer.alloc(2_000_000));
  });
  expect(status).toBe("413 close");
});

test.each([
  ["bytes, as express.raw leaves them", async (request: NodeRequest) => ({ body: await readAll(request) })],
  [
    "text, as express.text leaves it",
    async (request: NodeRequest) => ({ body: `${await readAll(request)}` }),
  ],
  [
    "bytes beside the parsed body, as Cloud Functions do",
    async (request: NodeRequest) => ({ rawBody: await readAll(request), body: {} }),
  ],
  ["an empty object beside the unread body, as Express 4 does", async () => ({ body: {} })],
])("takes %s", async (_, parse) => {
  const { listener, handler } = newHandler();
  const url = await serve(async (request, response) => {
    await handler(Object.assign(request, await parse(request)), response);
  });
  expect((await post(url)).status).toBe(200);
  expect(listener).toHaveBeenCalledOnce();
});

test.each([
  ["parsed", async (request: NodeRequest) => ({ body: JSON.parse(`${await readAll(request)}`) })],
  [
    "read and thrown away",
    async (request: NodeRequest) => {
      await readAll(request);
      return {};
    },
  ],
])("refuses a body that was %s, and tells why", async (_, parse) => {
  const { listener, onError, handler } = newHandler();
  const url = await serve(async (request, response) => {
    await handler(Object.assign(request, await parse(request)), response);
  });
  expect((await post(url)).status).toBe(500);
  expect(listener).not.toHaveBeenCalled();
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(ConfigError));
});

test("survives a sender that hangs up, and an observer that throws", async () => {
  const failed = new Promise<unknown>((resolve) => {
    const { handler } = newHandler({
      onError: (error) => {
        resolve(error);
        throw new Error("observer");
      },
    });
    serve(handler).then((url) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
        socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{", () => socket.destroy());
      });
    });
  });
  expect(await failed).toBeInstanceOf(Error);
});

test("leaves an answer alone that somebody else has given meanwhile", async () => {
  let outcome: Promise<void> | undefined;
  const url = await serve((request, response) => {
    const handler = toNodeHandler(
      webhooks.handler(async () => {
        response.writeHead(503).end();
      }),
    );
    outcome = handler(request, response);
    outcome.catch(() => {});
  });
  expect((await post(url)).status).toBe(503);
  await expect(outcome).resolves.toBeUndefined();
});

test("answers over HTTP/2, whose headers begin with colons", async () => {
  const { listener, handler } = newHandler();
  const server = http2.createServer((request, response) => handler(request as never, response as never));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  close = () => {
    client.destroy();
    server.close();
  };
  const signed = await webhooks.sign(body, { event: "user_status" });
  const status = await new Promise((resolve, reject) => {
    const stream = client.request({ ":method": "POST", ...signed });
    stream.on("response", (headers) => resolve(headers[":status"]));
    stream.on("error", reject);
    stream.end(body);
  });
  expect(status).toBe(200);
  expect(listener).toHaveBeenCalledOnce();
});

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { ApiError, ConnectionError, createApi, createOutstand, TimeoutError } from "../src/index.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let close = (): void => {};

async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("latin1").on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => handler(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => close());

test("sends a DELETE with a body", async () => {
  let seen: unknown;
  const baseUrl = await serve((request, response, body) => {
    seen = { method: request.method, url: request.url, type: request.headers["content-type"], body };
    response.writeHead(204).end();
  });
  const outstand = createOutstand({ auth: "token", baseUrl });
  expect(await outstand.groups.removeContacts(4, { ids: [1, 2] })).toBeUndefined();
  expect(seen).toEqual({
    method: "DELETE",
    url: "/api/v1/groups/4/contacts.json",
    type: "application/json",
    body: '{"ids":[1,2]}',
  });
});

test("sends a file as multipart with a boundary", async () => {
  let type = "";
  let sent = "";
  const baseUrl = await serve((request, response, body) => {
    type = request.headers["content-type"] ?? "";
    sent = body;
    response.writeHead(204).end();
  });
  const outstand = createOutstand({ auth: "token", baseUrl });
  await outstand.profiles.update(1, { photo: new File(["bytes"], "me.png", { type: "image/png" }) });
  expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
  expect(sent).toContain('name="photo"; filename="me.png"');
});

test("does not follow a redirect, so the token goes nowhere else", async () => {
  const urls: unknown[] = [];
  const baseUrl = await serve((request, response) => {
    urls.push(request.url);
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  const outstand = createOutstand({ auth: "token", baseUrl, rateLimitBypass: "bypass" });
  const error = await outstand.contacts.get(1).catch((reason) => reason);
  expect(error.constructor).toBe(ApiError);
  expect(error.status).toBe(302);
  expect(urls).toEqual(["/api/v1/contacts/1.json"]);
});

test("takes a body that is cut off as no answer", async () => {
  const baseUrl = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write('{"id":');
    setImmediate(() => response.destroy());
  });
  const outstand = createOutstand({ auth: "token", baseUrl, retry: false });
  await expect(outstand.contacts.get(1)).rejects.toThrow(ConnectionError);
});

test("counts the body into the timeout", async () => {
  const baseUrl = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
  });
  const outstand = createOutstand({ auth: "token", baseUrl, retry: false, timeoutMs: 50 });
  await expect(outstand.contacts.get(1)).rejects.toThrow(TimeoutError);
});

test("rejects with the caller's reason when the caller aborts while the body comes", async () => {
  const baseUrl = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
    controller.abort(reason);
  });
  const controller = new AbortController();
  const reason = new Error("enough");
  const outstand = createOutstand({ auth: "token", baseUrl });
  await expect(outstand.contacts.get(1, { signal: controller.signal })).rejects.toBe(reason);
});

test("calls paths through openapi-fetch on the same core", async () => {
  const baseUrl = await serve((request, response, body) => {
    const { method, url, headers } = request;
    const seen = { method, url, authorization: headers.authorization, type: headers["content-type"], body };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(seen));
  });
  const api = createApi(createOutstand({ auth: "token", baseUrl }));
  const { data, response } = await api.PUT("/api/v1/contacts/{id}.json", {
    params: { path: { id: 1 } },
    body: { first_name: "Jack" },
  });
  expect(response.status).toBe(200);
  expect(data).toEqual({
    method: "PUT",
    url: "/api/v1/contacts/1.json",
    authorization: "Bearer token",
    type: "application/json",
    body: '{"first_name":"Jack"}',
  });
});

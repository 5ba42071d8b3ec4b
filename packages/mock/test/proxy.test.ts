import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { type ProxiedExchange, startProxy } from "../src/proxy/start-proxy.ts";
import { killCommands, startCommand } from "./run-command.ts";

type React = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

let react: React;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => react(request, response, Buffer.concat(chunks)));
});
let proxy: Awaited<ReturnType<typeof startProxy>>;
const exchanges: ProxiedExchange[] = [];
const defects: unknown[] = [];
beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  proxy = await startProxy({
    target: `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`,
    port: 0,
    onExchange: (exchange) => exchanges.push(exchange),
    onDefect: (error) => defects.push(error),
  });
});
afterAll(async () => {
  await proxy.close();
  server.close();
  expect(defects).toEqual([]);
});
afterEach(() => {
  exchanges.length = 0;
  killCommands();
});

const authorization = "Bearer a-secret-token";
const json = { authorization, "content-type": "application/json" };

/** The next exchange that is judged. */
const judged = async () => {
  await expect.poll(() => exchanges.length).toBeGreaterThan(0);
  const [exchange] = exchanges.splice(0, 1);
  return exchange as ProxiedExchange;
};
const deviations = async () =>
  (await judged()).deviations.map((deviation) => `${deviation.in}: ${deviation.detail}`);

const answer =
  (status: number, headers: Record<string, string | string[]>, body?: string | Buffer): React =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);
const contact = (id: unknown = 1) => ({
  id,
  full_name: "John Smith",
  first_name: "John",
  last_name: "Smith",
  ...Object.fromEntries(
    [
      "middle_initial",
      "title",
      "company_name",
      "primary_phone",
      "primary_email",
      "primary_address",
      "description",
      "motives",
      "questions_ideas_actions",
      "favorites",
      "friends_and_family",
    ].map((name) => [name, null]),
  ),
  created_at: "2013-05-07T17:51:05Z",
  updated_at: "2013-05-07T17:51:05Z",
});
const contactAnswer = (body: unknown = contact()) =>
  answer(200, { "content-type": "application/json" }, JSON.stringify(body));

describe("what passes", () => {
  it("is a request with its headers as they were, in spelling, order and number", async () => {
    let seen: IncomingMessage | undefined;
    react = (request, response, body) => {
      seen = request;
      response.writeHead(204).end(body);
    };
    const { hostname, port } = new URL(proxy.url);
    const socket = connect(Number(port), hostname);
    const lines = [
      "POST /anything?a=1&a=%zz HTTP/1.1",
      "Host: sandbox",
      "X-CaSe: one",
      "x-case: two",
      "Connection: close, X-Hop",
      "X-Hop: 1",
      "Content-Length: 0",
    ];
    socket.write(`${lines.join("\r\n")}\r\n\r\n`);
    await once(socket.resume(), "close");
    expect(seen?.url).toBe("/base/anything?a=1&a=%zz");
    expect(seen?.rawHeaders.slice(0, 8)).toEqual([
      "Host",
      `127.0.0.1:${(server.address() as AddressInfo).port}`,
      "X-CaSe",
      "one",
      "x-case",
      "two",
      "Content-Length",
      "0",
    ]);
  });

  it("is an answer with its headers as they were, and without others", async () => {
    react = (_request, response) => {
      response.sendDate = false;
      response.writeHead(418, "Short And Stout", [
        "X-CaSe",
        "one",
        "x-case",
        "two",
        "Set-Cookie",
        "a",
        "Set-Cookie",
        "b",
      ]);
      response.end("body");
    };
    const { rawHeaders, statusMessage } = await new Promise<IncomingMessage>((resolve) => {
      request(`${proxy.url}/x`, { agent: false }, (incoming) => resolve(incoming.resume())).end();
    });
    expect(statusMessage).toBe("Short And Stout");
    expect(rawHeaders.slice(0, 8)).toEqual([
      "X-CaSe",
      "one",
      "x-case",
      "two",
      "Set-Cookie",
      "a",
      "Set-Cookie",
      "b",
    ]);
    expect(rawHeaders.slice(8).map((text) => text.toLowerCase())).not.toContain("date");
  });

  it("is a multipart body byte by byte, while it is still being sent", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const chunks: Buffer[] = [];
    const upstream = createServer((request, response) => {
      request.on("data", (chunk) => {
        chunks.push(chunk);
        begin();
      });
      request.on("end", () => response.writeHead(204).end());
    });
    await once(upstream.listen(0, "127.0.0.1"), "listening");
    const { port } = upstream.address() as AddressInfo;
    const streaming = await startProxy({ target: `http://127.0.0.1:${port}`, port: 0, onExchange: () => {} });
    const sent = request(`${streaming.url}/api/v1/profiles.json`, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x", authorization },
    });
    const first = Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n\xff\xd8',
    );
    sent.write(first);
    await begun;
    sent.end("\r\n--x--\r\n");
    const [incoming] = (await once(sent, "response")) as [IncomingMessage];
    incoming.resume();
    expect(incoming.statusCode).toBe(204);
    expect(Buffer.concat(chunks)).toEqual(Buffer.concat([first, Buffer.from("\r\n--x--\r\n")]));
    await streaming.close();
    upstream.close();
  });

  it("is a redirect, which is not followed", async () => {
    react = answer(302, { location: "https://elsewhere.example/", "set-cookie": ["a=1", "b=2"] });
    const { status, headers } = await fetch(`${proxy.url}/sso`, {
      redirect: "manual",
      headers: { authorization },
    });
    expect([status, headers.get("location")]).toEqual([302, "https://elsewhere.example/"]);
    expect(await deviations()).toEqual([]);
  });

  it("is a request that breaks the description, too, with its 422", async () => {
    let body = "";
    react = (_request, response, bytes) => {
      body = bytes.toString();
      const errors = { errors: { first_name: ["can't be blank"] } };
      response.writeHead(422, { "content-type": "application/json" }).end(JSON.stringify(errors));
    };
    const sent = await fetch(`${proxy.url}/api/v1/contacts.json`, {
      method: "POST",
      headers: json,
      body: '{"last_name":"Smith"}',
    });
    expect([sent.status, body]).toEqual([422, '{"last_name":"Smith"}']);
    expect(await judged()).toMatchObject({
      operation: "contacts_create",
      path: "/api/v1/contacts.json",
      status: 422,
      deviations: [{ in: "request", detail: "The body breaks the description at /first_name (required)." }],
    });
  });
});

describe("an answer", () => {
  const get = (path = "/contacts/1.json", init: RequestInit = {}) =>
    fetch(`${proxy.url}/api/v1${path}`, { headers: { authorization }, ...init });

  it("that is as described is no deviation", async () => {
    react = contactAnswer();
    expect(await (await get()).json()).toEqual(contact());
    expect(await deviations()).toEqual([]);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ] as const)("that is compressed by %s passes as it is, and is read", async (encoding, compress) => {
    const packed = compress(JSON.stringify(contact("x")));
    react = answer(200, { "content-type": "application/json", "content-encoding": encoding }, packed);
    const incoming = await new Promise<IncomingMessage>((resolve) => {
      request(
        `${proxy.url}/api/v1/contacts/1.json`,
        { headers: { authorization }, agent: false },
        resolve,
      ).end();
    });
    const chunks = await incoming.toArray();
    expect(Buffer.concat(chunks)).toEqual(packed);
    expect(await deviations()).toEqual([expect.stringContaining("answer: ")]);
  });

  it.each<[string, React, string | RegExp]>([
    ["has a property of another type", contactAnswer(contact("one")), /id/],
    ["lacks a property", contactAnswer({ id: 1 }), /full_name/],
    ["has a status that is not described", answer(418, {}), "The status is not described."],
    ["is no JSON", answer(200, { "content-type": "application/json" }, "<html>"), "The body is no JSON."],
    ["is empty", answer(200, { "content-type": "application/json" }), "The body is empty."],
    ["is no UTF-8", answer(200, { "content-type": "application/json" }, Buffer.from([0xff])), /not UTF-8/],
    ["has another type", answer(200, { "content-type": "text/html" }, "<html>"), /media type|content/i],
    [
      "is of an unknown encoding",
      answer(200, { "content-encoding": "odd" }, "x"),
      /encoding "odd" is not known/,
    ],
    ["is a 429 without Retry-After", answer(429, {}, "Retry later"), /retry-after/i],
  ])("that %s is a deviation", async (_name, reaction, detail) => {
    react = reaction;
    await (await get()).arrayBuffer();
    const [first] = (await deviations()).filter((text) => text.startsWith("answer"));
    expect(first).toMatch(detail);
  });

  it("with a 422 of another form is a deviation", async () => {
    react = answer(422, { "content-type": "application/json" }, '{"errors":["first name"]}');
    await get("/contacts.json", {
      method: "POST",
      headers: json,
      body: '{"first_name":"J","last_name":"S"}',
    });
    expect(await deviations()).toEqual([expect.stringMatching(/^answer: .*errors/)]);
  });

  it("to HEAD has no body, and is none without", async () => {
    react = answer(200, { "content-type": "application/json", "content-length": "100" });
    expect((await get("/contacts/1.json", { method: "HEAD" })).status).toBe(200);
    expect(await deviations()).toEqual([]);
  });
});

describe("a request", () => {
  const create = (init: RequestInit) =>
    fetch(`${proxy.url}/api/v1/contacts.json`, { method: "POST", headers: json, ...init });
  const body = '{"first_name":"John","last_name":"Smith"}';

  it.each<[string, () => Promise<Response>, string]>([
    ["for no path", () => fetch(`${proxy.url}/api/v1/nothing`), "The description has no such path."],
    [
      "with another method",
      () => fetch(`${proxy.url}/api/v1/contacts/1.json`, { method: "PATCH" }),
      "The description has no such method for the path.",
    ],
    ["without a token", () => fetch(`${proxy.url}/api/v1/contacts.json`), "There is no access token."],
    [
      "with a bad parameter",
      () => fetch(`${proxy.url}/api/v1/contacts.json?per_page=1000`, { headers: { authorization } }),
      "The query breaks the description at /per_page (maximum).",
    ],
    ["with broken JSON", () => create({ body: "{" }), "The body is not valid JSON."],
    [
      "of another type",
      () => create({ body, headers: { authorization, "content-type": "text/plain" } }),
      "Send a Content-Type that is described: application/json.",
    ],
    [
      "with a bad escape",
      () => fetch(`${proxy.url}/api/v1/channels/%ff`),
      "The path has a percent sign that begins no UTF-8 character.",
    ],
  ])("%s is a deviation, and reaches the server", async (_name, send, detail) => {
    let reached = 0;
    react = (_request, response) => {
      reached += 1;
      response.writeHead(500).end();
    };
    expect((await send()).status).toBe(500);
    expect(reached).toBe(1);
    expect((await deviations()).filter((text) => text.startsWith("request"))).toEqual([`request: ${detail}`]);
  });

  it("shows no secret in what is reported", async () => {
    react = contactAnswer();
    await fetch(`${proxy.url}/api/v1/white_labels/a-secret-token/users?access_token=a-secret-token`, {
      method: "POST",
      headers: json,
      body: '{"password":"a-secret-token"}',
    });
    const exchange = await judged();
    expect(exchange.deviations.length).toBeGreaterThan(0);
    expect(JSON.stringify(exchange)).not.toContain("a-secret-token");
  });
});

describe("a server", () => {
  it("that gives no answer is 502", async () => {
    react = (request) => request.socket.destroy();
    const { status, headers } = await fetch(`${proxy.url}/api/v1/contacts.json`, {
      headers: { authorization },
    });
    expect([status, headers.get("content-type")]).toEqual([502, "application/problem+json"]);
    expect(await judged()).toMatchObject({
      path: "/api/v1/contacts.json",
      operation: "contacts_list",
      status: 502,
      reason: expect.stringMatching(/^127\.0\.0\.1:\d+ gave no answer \(ECONNRESET\)\.$/),
      deviations: [],
    });
  });

  it("that hangs does not keep the proxy from stopping", async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<unknown>();
    react = arrive;
    const { port } = server.address() as AddressInfo;
    const own = await startProxy({
      target: `http://127.0.0.1:${port}`,
      port: 0,
      closeTimeoutMs: 1,
      onExchange: () => {},
    });
    const asked = fetch(`${own.url}/api/v1/contacts.json`);
    await arrived;
    await Promise.all([own.close(), expect(asked).rejects.toThrow()]);
  });

  it("that breaks off in the middle is passed on as such", async () => {
    react = (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    };
    const broken = await fetch(`${proxy.url}/api/v1/contacts.json`, { headers: { authorization } });
    await expect(broken.text()).rejects.toThrow("terminated");
    react = contactAnswer();
    await fetch(`${proxy.url}/api/v1/contacts/1.json`, { headers: { authorization } });
    expect(await judged()).toMatchObject({ operation: "contacts_get" });
  });

  it("is let go when the client goes away", async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<IncomingMessage>();
    react = arrive;
    const controller = new AbortController();
    const asked = fetch(`${proxy.url}/api/v1/contacts.json`, { signal: controller.signal });
    const { socket } = await arrived;
    const closed = once(socket, "close");
    controller.abort();
    await expect(asked).rejects.toThrow();
    await closed;
  });

  it("that is the sandbox deviates in nothing", async () => {
    const mock: Mock = await startMock({ port: 0 });
    const found: ProxiedExchange[] = [];
    const before = await startProxy({
      target: mock.url,
      port: 0,
      onExchange: (exchange) => found.push(exchange),
    });
    const { access_token } = mock.tokens.issue();
    const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
    const send = (method: string, path: string, body?: string) =>
      fetch(`${before.url}/api/v1${path}`, { method, headers, ...(body && { body }) });
    const { headers: created } = await send("POST", "/contacts.json", '{"first_name":"J","last_name":"S"}');
    expect(created.get("location")).toContain("/api/v1/contacts/");
    await send("GET", "/contacts.json?per_page=2");
    await send("GET", "/contacts/1.json");
    await send("DELETE", "/contacts/1.json");
    await send("GET", "/contacts/1.json");
    await before.close();
    await mock.close();
    expect(found.map(({ status }) => status)).toEqual([201, 200, 200, 204, 404]);
    expect(found.flatMap(({ deviations }) => deviations)).toEqual([]);
  });

  it("may speak HTTPS", async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), "outstand-mock-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const options = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
    try {
      execFileSync("openssl", ["req", "-x509", ...options, ...subject, "-keyout", key, "-out", cert], {
        stdio: "ignore",
      });
    } catch {
      skip("needs the openssl command: apt-get install openssl");
    }
    const secure = createHttpsServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      (_request, response) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify([contact()])),
    );
    await once(secure.listen(0, "127.0.0.1"), "listening");
    const { port } = secure.address() as AddressInfo;
    const trusting = await startCommand(["proxy", `https://localhost:${port}`], {
      NODE_EXTRA_CA_CERTS: cert,
    });
    const headers = { authorization };
    expect((await fetch(`${trusting.url}/api/v1/contacts.json`, { headers })).status).toBe(200);
    const doubting = await startCommand(["proxy", `https://localhost:${port}`]);
    expect((await fetch(`${doubting.url}/api/v1/contacts.json`, { headers })).status).toBe(502);
    secure.close();
    rmSync(folder, { recursive: true });
  });
});

describe("the command", () => {
  const target = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;

  it("prints each deviation, sums up and exits with 1", async () => {
    react = contactAnswer({ id: 1 });
    const { child, printed, closed, url } = await startCommand(["proxy", target()]);
    await fetch(`${url}/api/v1/contacts/1.json`, { headers: { authorization } });
    await expect.poll(() => printed.out).toContain("answer:");
    child.kill("SIGINT");
    expect(await closed).toBe(1);
    expect(printed.out).toMatch(/^200 GET \/api\/v1\/contacts\/\{id\}\.json \d+ ms\n {2}answer: /m);
    expect(printed.out).toMatch(/\n1 request, \d+ deviations\n {2}\d+ contacts_get\n$/);
    expect(printed.out).not.toContain("a-secret-token");
  });

  it("exits with 0 when there is none, and prints JSON when asked to", async () => {
    react = contactAnswer();
    const { child, printed, closed, url } = await startCommand(["proxy", target(), "--json"]);
    await fetch(`${url}/api/v1/contacts/1.json`, { headers: { authorization } });
    await expect.poll(() => printed.out).toContain('"request"');
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
    const lines = printed.out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: "listening" },
      { event: "request", operation: "contacts_get", status: 200, deviations: [] },
      { event: "summary", requests: 1, deviations: 0 },
    ]);
  });
});

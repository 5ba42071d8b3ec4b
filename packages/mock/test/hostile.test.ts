import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

let mock: Mock;
/** Waits for requests longer than any test does. */
let patient: Mock;
const defects: unknown[] = [];
beforeAll(async () => {
  const options = {
    stateless: true,
    port: 0,
    bodyLimitBytes: 200_000,
    multipartLimitBytes: 300_000,
    lingerMs: 50,
    onDefect: (error: unknown) => defects.push(error),
  };
  mock = await startMock({ ...options, requestTimeoutMs: 300 });
  patient = await startMock({ ...options, requestTimeoutMs: 60_000 });
});
afterAll(async () => {
  await mock.close();
  await patient.close();
});

/** The server is alive and did nothing wrong itself. */
afterEach(async () => {
  const answer = await fetch(`${mock.url}/api/v1/addresses/1.json`, {
    headers: { authorization: "Bearer any-token" },
  });
  expect(answer.status).toBe(200);
  expect(defects.splice(0)).toEqual([]);
});

const address = "/api/v1/contacts/1/addresses.json";
const profiles = "/api/v1/profiles.json";

const post = (path: string, contentType: string, body: string | Uint8Array<ArrayBuffer>) =>
  fetch(`${mock.url}${path}`, {
    method: "POST",
    headers: { authorization: "Bearer any-token", "content-type": contentType },
    body,
  });

/** What comes back on a socket until the server closes it or `until` occurs in it. */
const raw = (start: string | Uint8Array, feed?: string, until?: string, server = mock) =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let received = "";
    const pour = () => {
      while (feed && socket.writable && socket.write(feed));
    };
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      if (until && received.includes(until)) socket.destroy();
    });
    socket.on("drain", pour).on("error", () => socket.destroy());
    socket.on("close", () => resolve(received));
    socket.write(start);
    pour();
  });

const head = (method: string, path: string, ...headers: string[]) =>
  [
    `${method} ${path} HTTP/1.1`,
    "Host: localhost",
    "Authorization: Bearer any-token",
    ...headers,
    "",
    "",
  ].join("\r\n");

describe("JSON", () => {
  it.each([
    ["cut", '{"city":'],
    ["two values", "{}{}"],
    ["no JSON at all", "city=Lynchburg"],
    ["a key named __proto__", '{"__proto__":{"city":"x"}}'],
    ["a key named __proto__, escaped", '{"__pro\\u0074o__":{"city":"x"}}'],
    ["deep nesting of arrays", `{"city":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
    ["deep nesting of objects", `${'{"city":'.repeat(20_000)}1${"}".repeat(20_000)}`],
  ])("%s is 400", async (_name, body) => {
    expect((await post(address, "application/json", body)).status).toBe(400);
  });

  it("that is no UTF-8 is 400", async () => {
    const body = Uint8Array.from([...Buffer.from('{"city":"'), 0xff, 0xfe, ...Buffer.from('"}')]);
    expect((await post(address, "application/json", body)).status).toBe(400);
  });

  it.each(["null", "0", '""', "false", "[]", '"text"', "1e999"])("%s is 422", async (body) => {
    expect((await post(address, "application/json", body)).status).toBe(422);
  });

  it("with brackets and quotes within its texts is read", async () => {
    const body = JSON.stringify({ city: `${"[".repeat(500)}\\"{\\` });
    expect((await post(address, "application/json; charset=UTF-8", body)).status).toBe(201);
  });

  it("with a constructor among its keys is read", async () => {
    const body = '{"city":"Lynchburg","constructor":{"prototype":{"x":1}},"hasOwnProperty":1}';
    expect((await post(address, "application/json", body)).status).toBe(201);
  });
});

describe("content types", () => {
  it.each([
    "text/plain",
    "application/xml",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-16",
    "application/json; charset=nonsense",
    "nonsense",
    "/",
    ";;;",
    "application/json/json",
  ])("%s is 415", async (contentType) => {
    expect((await post(address, contentType, '{"city":"Lynchburg"}')).status).toBe(415);
  });

  it("none at all is 415", async () => {
    const answer = await raw(`${head("POST", address, "Content-Length: 2", "Connection: close")}{}`);
    expect(answer).toMatch(/^HTTP\/1.1 415 /);
  });

  it("a compressed body is 415", async () => {
    const lines = ["Content-Type: application/json", "Content-Encoding: gzip", "Content-Length: 2"];
    expect(await raw(`${head("POST", address, ...lines, "Connection: close")}{}`)).toMatch(/^HTTP\/1.1 415 /);
  });

  it("a body where none is described is ignored", async () => {
    const answer = await post("/api/v1/channels/channel-1/subscription", "text/plain", "anything");
    expect(answer.status).toBe(201);
  });
});

describe("multipart", () => {
  const fields = { email: "john@example.com", first_name: "John", last_name: "Smith" };
  const parts = Object.entries(fields)
    .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("");

  it("is read", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("photo", new File([Uint8Array.from([0xff, 0xd8, 0x0d, 0x0a, 0x2d, 0x2d])], 'a "b".jpg'));
    const headers = { authorization: "Bearer any-token" };
    const answer = await fetch(`${mock.url}${profiles}`, { method: "POST", headers, body: form });
    expect(answer.status).toBe(201);
  });

  it("without a required field is 422", async () => {
    const body = '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@example.com\r\n--x--\r\n';
    expect((await post(profiles, "multipart/form-data; boundary=x", body)).status).toBe(422);
  });

  it("with a field named __proto__ is read", async () => {
    const odd = '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n';
    expect((await post(profiles, "multipart/form-data; boundary=x", `${parts}${odd}`)).status).toBe(201);
  });

  it.each([
    ["a part without a name", "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--\r\n"],
    ["a part without headers", "--x\r\n\r\n1\r\n--x--\r\n"],
    ["an empty name", '--x\r\nContent-Disposition: form-data; name=""\r\n\r\n1\r\n--x--\r\n'],
    ["another disposition", '--x\r\nContent-Disposition: attachment; name="a"\r\n\r\n1\r\n--x--\r\n'],
    ["no closing boundary", parts],
    ["no boundary at all", "anything"],
    ["a part that is cut", '--x\r\nContent-Disposition: form-data; name="a"'],
    [
      "too many parts",
      `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(300)}--x--\r\n`,
    ],
    [
      "long part headers",
      `--x\r\nContent-Disposition: form-data; name="${"a".repeat(9000)}"\r\n\r\n1\r\n--x--\r\n`,
    ],
  ])("with %s is 400", async (_name, body) => {
    expect((await post(profiles, "multipart/form-data; boundary=x", body)).status).toBe(400);
  });

  it("without a boundary in its type is 400", async () => {
    expect((await post(profiles, "multipart/form-data", `${parts}--x--\r\n`)).status).toBe(400);
  });

  it("with texts that are no UTF-8 is 400", async () => {
    const body = Buffer.concat([
      Buffer.from('--x\r\nContent-Disposition: form-data; name="title"\r\n\r\n'),
      Uint8Array.from([0xc3, 0x28]),
      Buffer.from(`\r\n${parts}--x--\r\n`),
    ]);
    expect((await post(profiles, "multipart/form-data; boundary=x", Uint8Array.from(body))).status).toBe(400);
  });
});

describe("forms", () => {
  it.each([
    ["percent signs that begin nothing", "access_token=%&%=%zz"],
    ["a field twice", "access_token=a&access_token=b"],
    ["a field named __proto__", "access_token=a&__proto__=b"],
  ])("with %s are read", async (_name, body) => {
    const answer = await fetch(`${mock.url}/sso`, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    });
    expect(answer.status).toBe(302);
  });

  it("without the token are 401", async () => {
    const body = "other=1";
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await fetch(`${mock.url}/sso`, { method: "POST", headers, body })).status).toBe(401);
  });
});

describe("size", () => {
  it("too long by its Content-Length is 413 before the body comes", async () => {
    const lines = ["Content-Type: application/json", "Content-Length: 100000000"];
    const answer = await raw(head("POST", address, ...lines), undefined, "\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it("100 MB sent in earnest are 413", async () => {
    const lines = ["Content-Type: application/json", "Content-Length: 100000000"];
    const answer = await raw(head("POST", address, ...lines), " ".repeat(65_536), "\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it.each([address, "/api/v1/channels/channel-1/subscription", "/nowhere"])(
    "chunks without end to %s are answered and cut off",
    async (path) => {
      const start = head("POST", path, "Content-Type: application/json", "Transfer-Encoding: chunked");
      const answer = await raw(start, `1000\r\n${" ".repeat(4096)}\r\n`, undefined, patient);
      expect(answer).toMatch(path === "/nowhere" ? /^HTTP\/1.1 404 / : /^HTTP\/1.1 413 /);
    },
  );

  it("headers without end are 431", async () => {
    const answer = await raw("GET / HTTP/1.1\r\n", `X-Header: ${"a".repeat(1000)}\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });

  it("a path that is too long is 431, without a body for HEAD", async () => {
    const answer = await raw(`HEAD /${"a".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 .*\r\n\r\n$/s);
  });

  it("a path without end is 431", async () => {
    expect(await raw("GET /", "a".repeat(1000))).toMatch(/^HTTP\/1.1 431 /);
  });
});

describe("slow senders", () => {
  it("of a body get 408", async () => {
    const lines = ["Content-Type: application/json", "Content-Length: 20"];
    expect(await raw(`${head("POST", address, ...lines)}{"ci`)).toMatch(/^HTTP\/1.1 408 /);
  });

  it("of headers get 408", async () => {
    expect(await raw("GET / HTTP/1.1\r\nHost: loc")).toMatch(/^HTTP\/1.1 408 /);
  });

  it("that go away in the middle harm nobody", async () => {
    const { hostname, port } = new URL(mock.url);
    const lines = ["Content-Type: application/json", "Content-Length: 20"];
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`${head("POST", address, ...lines)}{"ci`, () => socket.resetAndDestroy());
      });
      socket.on("close", () => resolve());
    });
  });
});

describe("HTTP that is none", () => {
  it.each([
    ["noise", "\u0000\u0001\u0002\r\n\r\n"],
    ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
    ["two lengths", head("POST", address, "Content-Length: 1", "Content-Length: 2")],
    ["a length and chunks", head("POST", address, "Content-Length: 1", "Transfer-Encoding: chunked")],
    [
      "a chunk with no size",
      `${head("POST", address, "Content-Type: application/json", "Transfer-Encoding: chunked")}zz\r\n`,
    ],
  ])("%s is 400", async (_name, request) => {
    expect(await raw(Buffer.from(request, "latin1"))).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe("HTTP that is seldom", () => {
  const path = "/api/v1/addresses/1.json";
  it.each([
    ["an unknown expectation is ignored", head("GET", path, "Expect: wonders", "Connection: close"), 200],
    ["an upgrade is not made", head("GET", path, "Connection: upgrade, close", "Upgrade: websocket"), 200],
    ["CONNECT is 404", head("CONNECT", "example.com:443"), 404],
    ["TRACE is 405", head("TRACE", path, "Connection: close"), 405],
    ["a body of GET is ignored", `${head("GET", path, "Content-Length: 2", "Connection: close")}{}`, 200],
    ["no host is 400", `GET ${path} HTTP/1.1\r\n\r\n`, 400],
    ["HTTP/1.0 is answered", `GET ${path} HTTP/1.0\r\nAuthorization: Bearer x\r\n\r\n`, 200],
    ["HTTP/2 is 400", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["2500 headers are 431", head("GET", path, ...Array(2500).fill("a: b"), "Connection: close"), 431],
    ["a header with a NUL is 400", head("GET", path, "X: a\u0000b"), 400],
    ["a path with bytes beyond ASCII is 400", head("GET", "/api/v1/channels/\u00e9"), 400],
    ["an encoding that is not chunked is 400", `${head("POST", address, "Transfer-Encoding: gzip")}abc`, 400],
  ])("%s", async (_name, request, status) => {
    expect(await raw(Buffer.from(request, "latin1"))).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it("several requests at once are answered in their order", async () => {
    const requests = [head("GET", path), head("GET", "/nowhere"), head("GET", path, "Connection: close")];
    const answers = await raw(requests.join(""));
    expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      "200",
      "404",
      "200",
    ]);
  });

  it("100 MB in a form with files are 413", async () => {
    const lines = ["Content-Type: multipart/form-data; boundary=x", "Transfer-Encoding: chunked"];
    const part = '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n';
    const start = `${head("POST", profiles, ...lines)}${part.length.toString(16)}\r\n${part}\r\n`;
    const answer = await raw(start, `10000\r\n${"a".repeat(65_536)}\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it("a form in another charset is 415", async () => {
    const answer = await post("/sso", "application/x-www-form-urlencoded; charset=utf-7", "access_token=x");
    expect(answer.status).toBe(415);
  });
});

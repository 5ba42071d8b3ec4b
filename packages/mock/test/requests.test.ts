import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

let mock: Mock;
let token: string;
beforeAll(async () => {
  mock = await startMock({ port: 0, contacts: 0, rateLimit: false });
});
afterAll(() => mock.close());
beforeEach(() => {
  mock.reset();
  token = mock.tokens.issue().access_token;
});

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${mock.url}${path}`, {
    redirect: "manual",
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
const post = (path: string, body: unknown) =>
  send(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

describe("recorded requests", () => {
  it("tell what was asked for, and what came of it", async () => {
    mock.clock.freeze(1_800_000_000_000);
    token = mock.tokens.issue().access_token;
    await post("/api/v1/contacts.json?x=1", { first_name: "John", last_name: "Smith" });
    mock.clock.resume();
    expect(mock.requests()).toEqual([
      {
        id: expect.any(Number),
        atMs: 1_800_000_000_000,
        method: "POST",
        path: "/api/v1/contacts.json?x=1",
        operation: "contacts_create",
        headers: expect.objectContaining({ authorization: "[redacted]", "content-type": "application/json" }),
        body: { first_name: "John", last_name: "Smith" },
        status: 201,
        durationMs: expect.any(Number),
      },
    ]);
  });

  it("have no secret in them", async () => {
    const secret = "s3cr3t";
    const headers = { authorization: `Bearer ${secret}`, "x-ratelimit-bypass": secret, cookie: secret };
    await send(`/sso?access_token=${secret}&access%5ftoken=${secret}`, { headers });
    await send(`/api/v1/white_labels/${secret}/users`, { method: "POST", headers });
    await send(`/api/v1/white_labels/${secret}/nothing`, { headers });
    await post("/oauth/token", {
      grant_type: "refresh_token",
      client_id: "sandbox-app",
      client_secret: secret,
      refresh_token: secret,
      code: secret,
      code_verifier: secret,
      nested: [{ password: secret }],
    });
    const form = new URLSearchParams({ access_token: secret });
    await send("/sso", { method: "POST", body: form, headers });
    const consent = new URLSearchParams({ proof: secret, decision: "allow" });
    await send("/oauth/consent", {
      method: "POST",
      body: consent,
      headers: { referer: `http://a/?code=${secret}` },
    });
    const recorded = mock.requests();
    expect(recorded).toHaveLength(6);
    expect(JSON.stringify(recorded)).not.toContain(secret);
    expect(recorded[3]?.body).toMatchObject({ client_id: "sandbox-app", client_secret: "[redacted]" });
  });

  it("have no secret in them under a misspelled name or path, either", async () => {
    const secret = "s3cr3t";
    await send(`/nowhere?access_token[]=${secret}&access%5Ftoken%5B%5D=${secret}&Access-Token=${secret}`);
    await send(`/api/v1/white%5Flabels/${secret}/users`);
    await post("/oauth/token", { clientSecret: secret, refreshToken: [secret], token: { value: secret } });
    const recorded = mock.requests();
    expect(recorded).toHaveLength(3);
    expect(JSON.stringify(recorded)).not.toContain(secret);
  });

  it("tell files by name, type and size", async () => {
    const form = new FormData();
    form.set("email", "a@example.com");
    form.set("photo", new File(["1234"], "photo.jpg", { type: "image/jpeg" }));
    await send("/api/v1/profiles.json", { method: "POST", body: form });
    expect(mock.requests()[0]?.body).toEqual({
      email: "a@example.com",
      photo: { filename: "photo.jpg", mediaType: "image/jpeg", bytes: 4 },
    });
  });

  it("have what is wrong among them", async () => {
    await send("/api/v1/nothing");
    await send("/api/v1/contacts.json", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(mock.requests()).toMatchObject([
      { path: "/api/v1/nothing", operation: undefined, status: 404 },
      { operation: "contacts_create", body: undefined, status: 400 },
    ]);
  });

  it("leave long bodies out", async () => {
    await post("/api/v1/contacts.json", { first_name: "x".repeat(70_000), last_name: "y" });
    expect(mock.requests()).toMatchObject([{ status: 201, body: undefined }]);
  });

  it("are the last thousand", async () => {
    for (let n = 0; n < 2500; n += 1) await mock.fetch(`https://app.outstand.com/nowhere/${n}`);
    const recorded = mock.requests();
    expect(recorded).toHaveLength(1000);
    expect([recorded[0]?.path, recorded.at(-1)?.path]).toEqual(["/nowhere/1500", "/nowhere/2499"]);
    const ids = recorded.map(({ id }) => id);
    expect(ids).toEqual(Array.from(ids, (_, index) => (ids[0] ?? 0) + index));
  });

  it("are those of one operation when asked for", async () => {
    await send("/api/v1/contacts.json");
    await send("/api/v1/contacts/1.json");
    expect(mock.requests("contacts_get").map(({ path }) => path)).toEqual(["/api/v1/contacts/1.json"]);
  });
});

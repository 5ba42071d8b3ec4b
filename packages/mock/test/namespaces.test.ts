import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0, contacts: 0 });
});
afterAll(() => mock.close());

const json = { "content-type": "application/json" };
const create = (by: typeof fetch, url: string, token: string) =>
  by(`${url}/api/v1/contacts.json`, {
    method: "POST",
    headers: { ...json, authorization: `Bearer ${token}` },
    body: '{"first_name":"John","last_name":"Smith"}',
  });

describe("a namespace", () => {
  it("knows nothing of the data and tokens of others", async () => {
    const [a, b] = [mock.namespace(), mock.namespace()];
    const token = a.tokens.issue().access_token;
    const { headers } = await create(fetch, a.url, token);
    const id = /(\d+)\.json$/.exec(headers.get("location") ?? "")?.[1];
    const get = (url: string, bearer: string) =>
      fetch(`${url}/api/v1/contacts/${id}.json`, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await get(a.url, token)).status).toBe(200);
    expect((await get(b.url, token)).status).toBe(401);
    expect((await get(b.url, b.tokens.issue().access_token)).status).toBe(404);
    expect((await get(mock.url, token)).status).toBe(401);
  });

  it("is in the addresses that it gives, which are good", async () => {
    const space = mock.namespace();
    const token = space.tokens.issue().access_token;
    const location = (await create(fetch, space.url, token)).headers.get("location") ?? "";
    expect(location.startsWith(`${space.url}/api/v1/contacts/`)).toBe(true);
    const again = await fetch(location, { headers: { authorization: `Bearer ${token}` } });
    expect(again.status).toBe(200);
  });

  it("is in the addresses of uploaded photos, which are good", async () => {
    const space = mock.namespace();
    const token = space.tokens.issue().access_token;
    const form = new FormData();
    for (const name of ["profile_name", "email", "first_name", "last_name"]) form.set(name, "a@example.com");
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    form.set("photo", new File([png], "photo.png", { type: "image/png" }));
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${space.url}/api/v1/profiles.json`, { method: "POST", headers, body: form });
    const { photo } = (await answer.json()) as { photo: string };
    expect(photo.startsWith(`${space.url}/`)).toBe(true);
    expect(new Uint8Array(await (await fetch(photo)).arrayBuffer())).toEqual(png);
  });

  it("answers in process under every origin, with its own addresses or without", async () => {
    const space = mock.namespace();
    const token = space.tokens.issue().access_token;
    for (const url of ["https://app.outstand.com", space.url]) {
      const answer = await create(space.fetch, url, token);
      expect(answer.status).toBe(201);
      const location = answer.headers.get("location") ?? "";
      expect(location).toContain(`/~${space.name}/api/v1/contacts/`);
      const headers = { authorization: `Bearer ${token}` };
      expect((await space.fetch(location, { headers })).status).toBe(200);
    }
    expect(space.requests("contacts_create")).toHaveLength(2);
  });

  it("has values by chance that its name and the seed decide", async () => {
    const other = await startMock({ port: 0, contacts: 0 });
    const draw = (from: Mock, name: string) => {
      const space = from.namespace(name);
      space.clock.freeze(0);
      return space.tokens.issue();
    };
    expect(draw(mock, "same")).toEqual(draw(other, "same"));
    expect(draw(mock, "one").access_token).not.toBe(draw(mock, "two").access_token);
    await other.close();
  });

  it("says so when it is used after it was closed", () => {
    const space = mock.namespace();
    space.tokens.issue();
    space.close();
    expect(() => space.tokens.issue()).toThrow("was closed");
  });

  it("begins anew under a name that was closed", async () => {
    const first = mock.namespace("again");
    await create(fetch, first.url, first.tokens.issue().access_token);
    const count = first.requests().length;
    first.close();
    expect(count).toBe(1);
    expect(mock.namespace("again").requests()).toEqual([]);
  });

  it.each(["", "a/b", "a b", "ä", "x".repeat(65), "../x"])("is not called %j", (name) => {
    expect(() => mock.namespace(name)).toThrow(RangeError);
  });

  it.each(["/~/api/v1/contacts.json", "/~a%20b/api/v1/contacts.json", "/~a", "/~~/api/v1/contacts.json"])(
    "is not meant by %s",
    async (path) => {
      expect((await fetch(`${mock.url}${path}`)).status).toBe(404);
    },
  );

  it("takes less than two milliseconds to begin", () => {
    mock.namespace().close();
    const times = Array.from({ length: 30 }, () => {
      const started = performance.now();
      const space = mock.namespace();
      const took = performance.now() - started;
      space.close();
      return took;
    });
    expect(Math.min(...times)).toBeLessThan(2);
  });
});

describe("a sandbox", () => {
  it("starts and stops the second time in less than 20 milliseconds", async () => {
    const times = [];
    for (let n = 0; n < 10; n += 1) {
      const started = performance.now();
      const second = await startMock({ port: 0 });
      await second.close();
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(20);
  });

  it("answers the same bytes in two runs with the same seed", async () => {
    const run = async (seed: number) => {
      const own = await startMock({ port: 0, seed });
      own.reset();
      own.clock.freeze(1_800_000_000_000);
      own.webhooks.addTarget({ url: "http://127.0.0.1:1/" });
      const bytes: string[] = [];
      const { access_token } = own.tokens.issue();
      const send = async (method: string, path: string, body?: object) => {
        const answer = await own.fetch(`https://app.outstand.com${path}`, {
          method,
          headers: { ...json, authorization: `Bearer ${access_token}` },
          ...(body && { body: JSON.stringify(body) }),
        });
        bytes.push(`${answer.status} ${answer.headers.get("location")} ${await answer.text()}`);
      };
      await send("POST", "/api/v1/contacts.json", {
        first_name: "J",
        last_name: "S",
        phones: [{ number: "1", location: "Work" }],
      });
      await send("PUT", "/api/v1/contacts/1.json", { title: "Advisor", emails: [{ address: "a@b.c" }] });
      await send("POST", "/api/v1/quick_messages", {
        contact_id: 1,
        profile_id: 1,
        saved_message_id: "563bbc7c79e68b3351000070",
      });
      for (const path of ["contacts", "groups", "orders", "profiles", "saved_messages", "templates"]) {
        await send("GET", `/api/v1/${path}.json`);
      }
      bytes.push(access_token, ...own.webhooks.deliveries().map(({ eventId, body }) => `${eventId} ${body}`));
      await own.close();
      return bytes;
    };
    const first = await run(5);
    expect(await run(5)).toEqual(first);
    expect(await run(6)).not.toEqual(first);
  });

  it("refuses an empty host, which would be every address", async () => {
    await expect(startMock({ port: 0, host: "" })).rejects.toThrow(RangeError);
  });

  it("refuses a seed that is none", async () => {
    for (const seed of [-1, 1.5, Number.NaN])
      await expect(startMock({ port: 0, seed })).rejects.toThrow(RangeError);
  });
});

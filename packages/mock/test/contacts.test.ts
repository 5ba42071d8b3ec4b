import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

let mock: Mock;
let token: string;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({
    port: 0,
    contacts: 0,
    rateLimit: false,
    onDefect: (error) => defects.push(error),
  });
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});
beforeEach(() => {
  mock.reset();
  token = mock.tokens.issue().access_token;
});

type Json = { readonly [key: string]: unknown };

const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${mock.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: (text === "" ? undefined : JSON.parse(text)) as Json,
  };
};

const create = async (body: object) => Number((await send("POST", "/contacts.json", body)).body.id);
const john = { first_name: "John", last_name: "Smith" };
const list = async (query: string) => {
  const { status, body } = await send("GET", `/contacts.json?${query}`);
  return status === 200 ? (body as unknown as Json[]).map(({ full_name }) => String(full_name)) : status;
};

describe("the story of the examples", () => {
  it.each([
    "/contacts/1.json",
    "/phones/1.json",
    "/emails/10.json",
    "/addresses/20.json",
    "/web_addresses/30.json",
  ])("%s is as the description shows it", async (path) => {
    const operation = `${path.split("/")[1]}_get`;
    const { body } = await send("GET", path);
    const shown = await send("GET", path, undefined, { prefer: "code=200" });
    expect(body, operation).toEqual(shown.body);
  });
});

describe("creating", () => {
  it("answers the contact and its URL, which is good", async () => {
    const { status, body, headers } = await send("POST", "/contacts.json", { ...john, middle_initial: "P" });
    expect(status).toBe(201);
    expect(body).toMatchObject({ full_name: "John P. Smith", title: null, primary_email: null });
    const url = headers.get("location") ?? "";
    expect(url).toBe(`${mock.url}/api/v1/contacts/${body.id}.json`);
    const again = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect(await again.json()).toEqual(body);
  });

  it("takes nested things, of which the first of a kind are the primary ones", async () => {
    const { body } = await send("POST", "/contacts.json", {
      ...john,
      emails: [{ address: "john@outstand.com" }, { address: "notjohn@outstand.com" }],
      phones: [{ number: "555 555 1212", location: "Work" }],
      addresses: [{ location: "Work", city: "Harrisonburg", region: "VA" }],
      web_addresses: [{ url: "https://example.com", url_type: "Website" }],
    });
    expect(body).toMatchObject({
      primary_email: "john@outstand.com",
      primary_phone: "555 555 1212",
      primary_address: { full_address: "Harrisonburg, VA", state_region_province: "VA", country: null },
    });
    expect((await send("GET", `/contacts/${body.id}/emails.json`)).body).toHaveLength(2);
    expect((await send("GET", `/contacts/${body.id}/web_addresses.json`)).body).toHaveLength(1);
  });

  it("goes by state_region_province rather than by its former name, region", async () => {
    const { id } = (await send("POST", "/contacts.json", { first_name: "A", last_name: "B" })).body;
    const path = `/contacts/${id}/addresses.json`;
    const both = await send("POST", path, { state_region_province: "VA", region: "XX" });
    expect(both.body).toMatchObject({ state_region_province: "VA", full_address: "VA" });
    const cleared = await send("POST", path, { city: "C", state_region_province: null, region: "XX" });
    expect(cleared.body).toMatchObject({ state_region_province: null, full_address: "C" });
  });

  it("names all that is wrong, nested things included, and creates nothing", async () => {
    const before = (await list("")) as unknown[];
    const { status, body } = await send("POST", "/contacts.json", {
      last_name: " ",
      title: 5,
      emails: [{ address: "" }],
      phones: [{ number: "1" }, { number: 1, location: "Moon" }],
      addresses: [{ location: "Work" }],
    });
    expect(status).toBe(422);
    expect(body).toEqual({
      errors: {
        first_name: ["can't be blank"],
        last_name: ["can't be blank"],
        title: ["is invalid"],
        "emails.address": ["can't be blank"],
        "phones.location": ["can't be blank"],
        "phones.number": ["is invalid"],
        "addresses.base": ["at least one field must be filled in"],
      },
    });
    expect(await list("")).toEqual(before);
  });

  it.each(["[]", "null", '"text"', "1"])("refuses %s", async (text) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const answer = await fetch(`${mock.url}/api/v1/contacts.json`, { method: "POST", headers, body: text });
    expect(answer.status).toBe(422);
  });

  it("goes by the clock", async () => {
    mock.clock.freeze(Date.parse("2026-01-02T03:04:05.678Z"));
    const id = await create(john);
    await mock.clock.advance(60_000);
    const { body } = await send("PUT", `/contacts/${id}.json`, { title: "Advisor" });
    expect(body).toMatchObject({ created_at: "2026-01-02T03:04:05Z", updated_at: "2026-01-02T03:05:05Z" });
    mock.clock.resume();
  });
});

describe("updating", () => {
  const address = { location: "Work", address_line_1: "Suite 302", city: "Harrisonburg" };
  const update = {
    first_name: "Jack",
    middle_initial: "J",
    phones: [{ id: 1 }, { number: "555 555 1212", location: "Work" }],
    emails: [{ id: 10, address: "bob@example.com" }, { address: "john@example.com" }],
    addresses: [address],
    web_addresses: [{ id: 30 }],
  };
  const idsOf = async (kind: string) =>
    ((await send("GET", `/contacts/1/${kind}.json`)).body as unknown as Json[]).map(({ id }) => id);

  it("in normal mode adds and changes, and keeps the rest", async () => {
    const { status, body } = await send("PUT", "/contacts/1.json", update, { "x-outstand-replace": "TRUE" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      full_name: "Jack J. Smith",
      primary_email: "bob@example.com",
      primary_phone: "800-865-7496",
      primary_address: { city: "Lynchburg" },
    });
    expect(await idsOf("phones")).toEqual([1, expect.any(Number)]);
    expect(await idsOf("emails")).toEqual([10, expect.any(Number)]);
    expect(await idsOf("addresses")).toEqual([20, expect.any(Number)]);
    expect(await idsOf("web_addresses")).toEqual([30]);
  });

  it("in replace mode removes what is not listed, and promotes the only one left", async () => {
    const { body } = await send("PUT", "/contacts/1.json", update, { "x-outstand-replace": "true" });
    expect(body).toMatchObject({ primary_address: { city: "Harrisonburg" } });
    expect(await idsOf("addresses")).toEqual([expect.any(Number)]);
    expect(await idsOf("addresses")).not.toContain(20);
    expect(await idsOf("web_addresses")).toEqual([30]);
  });

  it("in replace mode empties a kind for [], and leaves one alone that is absent", async () => {
    const { body } = await send("PUT", "/contacts/1.json", { phones: [] }, { "x-outstand-replace": "true" });
    expect(body).toMatchObject({ primary_phone: null, primary_email: "john@outstand.com" });
    expect(await idsOf("phones")).toEqual([]);
  });

  it("sets a primary one, which must be the contact's own and stay", async () => {
    const other = await create({ ...john, phones: [{ number: "1", location: "Work" }] });
    const [foreign] = (await send("GET", `/contacts/${other}/phones.json`)).body as unknown as Json[];
    const added = await send("POST", "/contacts/1/phones.json", { number: "2", location: "Home" });
    const set = (id: unknown) => send("PUT", "/contacts/1.json", { primary_phone_id: id });
    expect((await set(added.body.id)).body).toMatchObject({ primary_phone: "2" });
    expect((await set(null)).body).toMatchObject({ primary_phone: null });
    expect((await set(foreign?.id)).status).toBe(422);
    const gone = await send(
      "PUT",
      "/contacts/1.json",
      { primary_phone_id: 1, phones: [{ id: added.body.id }] },
      { "x-outstand-replace": "true" },
    );
    expect(gone.body).toEqual({ errors: { primary_phone_id: ["is invalid"] } });
    expect(await idsOf("phones")).toHaveLength(2);
  });

  it.each([[{ toString: 1 }], ["1"], [1.5], [[1]], [null], [true]])(
    "refuses an id that is %j",
    async (id) => {
      const { status, body } = await send("PUT", "/contacts/1.json", {
        phones: [{ id }],
        primary_email_id: id,
      });
      expect(status).toBe(422);
      expect(body.errors).toHaveProperty(["phones.id"]);
      // Null is no id of an item, but leaves the contact without a primary email.
      expect(Object.hasOwn(body.errors as object, "primary_email_id")).toBe(id !== null);
    },
  );

  it("refuses ids that are not the contact's, and changes nothing", async () => {
    const { status, body } = await send("PUT", "/contacts/1.json", { title: "X", emails: [{ id: 999 }] });
    expect([status, body]).toEqual([422, { errors: { "emails.id": ["is invalid"] } }]);
    expect((await send("GET", "/contacts/1.json")).body).toMatchObject({ title: "Vice President" });
  });

  it("clears optional fields with null or an empty text", async () => {
    const { body } = await send("PUT", "/contacts/1.json", { title: "", company_name: null });
    expect(body).toMatchObject({ title: null, company_name: null, first_name: "John" });
    expect((await send("PUT", "/contacts/1.json", { first_name: "" })).status).toBe(422);
  });
});

describe("primary values", () => {
  const phone = (number: string) => ({ number, location: "Work" });
  const primary = async (id: number) =>
    (await send("GET", `/contacts/${id}.json`)).body.primary_phone as unknown;

  it("pass to the only one left, and to none of several", async () => {
    const id = await create({ ...john, phones: [phone("1"), phone("2"), phone("3")] });
    const [one, two] = (await send("GET", `/contacts/${id}/phones.json`)).body as unknown as Json[];
    await send("DELETE", `/phones/${one?.id}.json`);
    expect(await primary(id)).toBeNull();
    await send("DELETE", `/phones/${two?.id}.json`);
    expect(await primary(id)).toBeNull();
  });

  it("pass to the only one left when there were two", async () => {
    const id = await create({ ...john, phones: [phone("1"), phone("2")] });
    const [one] = (await send("GET", `/contacts/${id}/phones.json`)).body as unknown as Json[];
    await send("DELETE", `/phones/${one?.id}.json`);
    expect(await primary(id)).toBe("2");
  });

  it("follow a change of the thing itself", async () => {
    expect((await send("PUT", "/phones/1.json", { number: "9" })).status).toBe(204);
    expect(await primary(1)).toBe("9");
    expect((await send("GET", "/phones/1.json")).body).toMatchObject({ number: "9", location: "Work" });
  });
});

describe("listing", () => {
  beforeEach(async () => {
    for (const [first_name, last_name, company_name] of [
      ["Zoe", "adams", "Beta"],
      ["Yan", "Baker", "alpha"],
      ["Xaver", "Öztürk", "Gamma GmbH"],
    ]) {
      await create({ first_name, last_name, company_name });
    }
  });

  it("sorts by last name, ignoring case, unless told otherwise", async () => {
    expect(((await list("")) as string[]).slice(0, 2)).toEqual(["Zoe adams", "Yan Baker"]);
    expect(((await list("direction=desc")) as string[]).at(-1)).toBe("Zoe adams");
    expect(((await list("sort_by=company_name&direction=desc")) as string[])[0]).toBe("John P. Smith");
  });

  it.each([
    ["created_at", "ABC"],
    ["company_name", "BCA"],
    ["title", "CAB"],
    ["first_name", "BAC"],
    ["last_name", "CBA"],
    ["primary_email_address", "ACB"],
  ])("sorts by %s both ways, ignoring case", async (sort_by, order) => {
    const { id } = (await send("POST", "/groups.json", { name: "Three" })).body;
    mock.clock.freeze(1_800_000_000_000);
    token = mock.tokens.issue().access_token;
    for (const [description, first_name, last_name, company_name, title, address] of [
      ["A", "m", "z", "gamma", "Mid", "a@example.com"],
      ["B", "A", "M", "Alpha", "zed", "z@example.com"],
      ["C", "Z", "a", "beta", "abc", "M@example.com"],
    ]) {
      const contact = { description, first_name, last_name, company_name, title, emails: [{ address }] };
      await send("POST", `/groups/${id}/contacts.json`, contact);
      await mock.clock.advance(1000);
    }
    const read = async (query: string) => {
      const { body } = await send("GET", `/groups/${id}/contacts.json?${query}`);
      return (body as unknown as Json[]).map(({ description }) => description).join("");
    };
    expect(await read(`sort_by=${sort_by}`)).toBe(order);
    expect(await read(`sort_by=${sort_by}&direction=desc`)).toBe([...order].reverse().join(""));
    mock.clock.resume();
  });

  it("searches nine fields, and no others", async () => {
    const address = { location: "Work", city: "w6", state_region_province: "w7", postal_code: "w8" };
    const found = {
      ...{ first_name: "w1", last_name: "w2", company_name: "w3", title: "w4" },
      emails: [{ address: "w5@example.com" }, { address: "x1@example.com" }],
      phones: [
        { number: "w9", location: "Work" },
        { number: "x2", location: "Work" },
      ],
      addresses: [{ ...address, address_line_1: "x3", address_line_2: "x4", country: "x5" }],
    };
    const texts = { description: "x6", motives: "x7", favorites: "x8", friends_and_family: "x9" };
    await create({ ...found, ...texts });
    for (let n = 1; n <= 9; n += 1) {
      expect(await list(`q=w${n}`), `w${n}`).toEqual(["w1 w2"]);
      expect(await list(`q=x${n}`), `x${n}`).toEqual([]);
    }
  });

  it("finds words by their beginnings, without accents", async () => {
    expect(await list("q=gam")).toEqual(["Xaver Öztürk"]);
    expect(await list("q=ozturk%20xav")).toEqual(["Xaver Öztürk"]);
    expect(await list("q=800-865")).toEqual(["John J. Smith"]);
    expect(await list("q=lynchburg")).toEqual(["John J. Smith"]);
    expect(await list("q=nobody")).toEqual([]);
    expect(await list("q=")).toHaveLength(((await list("")) as string[]).length);
  });

  it.each(['"', "'", "*", "a OR b", "NEAR(", "words:x", "-", "a\u0000b", "((((", "%", "😀", "' OR 1=1 --"])(
    "takes %j for words, not for syntax",
    async (q) => {
      expect(await list(`q=${encodeURIComponent(q)}`)).toBeInstanceOf(Array);
    },
  );

  it("has pages, and 404 past the end", async () => {
    const whole = (await list("")) as string[];
    const count = whole.length;
    expect(await list("per_page=2&page=1")).toEqual(whole.slice(0, 2));
    expect(await list("per_page=2&page=2")).toEqual(whole.slice(2, 4));
    expect(await list(`per_page=1&page=${count}`)).toHaveLength(1);
    expect(await list(`per_page=1&page=${count + 1}`)).toBe(404);
    expect(await list("q=nobody&page=2")).toBe(404);
    expect(await list("page=1000")).toBe(404);
    expect(await list(`page=${"9".repeat(300)}`)).toBe(404);
    for (const query of [
      "per_page=0",
      "page=1e1",
      "per_page=1e1",
      "page=0x1",
      "page=1.0",
      "page=+1",
      "page=-1",
    ])
      expect(await list(query), query).toBe(400);
  });
});

describe("deleting", () => {
  it("takes with it what the contact has", async () => {
    expect((await send("DELETE", "/contacts/1.json")).status).toBe(204);
    for (const path of ["/contacts/1.json", "/phones/1.json", "/emails/10.json", "/contacts/1/phones.json"]) {
      expect((await send("GET", path)).status, path).toBe(404);
    }
    expect(await list("q=lynchburg")).toEqual([]);
    expect((await send("DELETE", "/contacts/1.json")).status).toBe(404);
  });
});

describe("users", () => {
  it("see nothing of each other's", async () => {
    token = mock.tokens.issue({ user: "user67890" }).access_token;
    expect(await list("")).toEqual([]);
    for (const path of ["/contacts/1.json", "/phones/1.json", "/contacts/1/phones.json"]) {
      expect((await send("GET", path)).status, path).toBe(404);
    }
    expect((await send("PUT", "/contacts/1.json", { title: "X" })).status).toBe(404);
    expect((await send("DELETE", "/phones/1.json")).status).toBe(404);
  });

  it("need a token that is known, of the right family, and not expired", async () => {
    const good = token;
    token = "unknown";
    expect((await send("GET", "/contacts.json")).status).toBe(401);
    token = mock.tokens.issue({ user: null }).access_token;
    expect((await send("GET", "/contacts.json")).status).toBe(403);
    token = good;
    mock.clock.freeze();
    await mock.clock.advance(7_199_000);
    expect((await send("GET", "/contacts.json")).status).toBe(200);
    await mock.clock.advance(1000);
    const { status, headers } = await send("GET", "/contacts.json");
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toContain("expired");
    mock.clock.resume();
  });
});

describe("namespaces", () => {
  it("begin each on their own", async () => {
    const answer = await fetch(`${mock.url}/~other/api/v1/contacts.json`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
  });
});

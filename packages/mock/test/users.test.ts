import { beforeEach, describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox({ applications: [{ clientId: "other-white-label", clientSecret: "secret" }] });
const { send, sendText, get, list, pluck, status, errors, create, become } = sandbox;
beforeEach(() => {
  // The seconds that a token has left are shown.
  sandbox.mock.clock.freeze();
  become(null);
});

const ann = {
  username: "ann.lee",
  password: "correct horse",
  first_name: "Ann",
  last_name: "Lee",
  email: "ann@example.com",
};
const whiteLabel = () => `/white_labels/${sandbox.mock.demo().whiteLabel.whiteLabelToken}/users`;
type Token = { access_token: string; refresh_token: string; expires_in: number };
const tokenOf = async (username: string) => (await get(`/users/${username}.json`)).oauth2_token as Token;

describe("users", () => {
  it("are created with a Location, as those who need a plan", async () => {
    const { status: code, body, headers } = await send("POST", whiteLabel(), ann);
    expect(code).toBe(201);
    expect(headers.get("location")).toBe(`${sandbox.mock.url}/api/v1/users/ann.lee.json`);
    expect(body).toMatchObject({
      username: "ann.lee",
      email: "ann@example.com",
      status: "needs_plan",
      oauth2_token: { token_type: "Bearer", expires_in: 7200, scope: "identity read write" },
    });
    expect(await get("/users/ann.lee.json")).toEqual(body);
    expect(await pluck("/users.json", "username")).toEqual(["user12345", "user67890", "ann.lee"]);
    expect(JSON.stringify(body)).not.toContain("horse");
  });

  it("have an account of their own, with a default profile of what they were created with", async () => {
    const { oauth2_token } = await create(whiteLabel(), {
      ...ann,
      title: "Buyer",
      phone_1: "1",
      time_zone: "UTC",
    });
    sandbox.useToken((oauth2_token as Token).access_token);
    expect(await list("/contacts.json")).toEqual([]);
    expect(await list("/profiles.json")).toMatchObject([
      { default: true, email: "ann@example.com", full_name: "Ann Lee", title: "Buyer", phone_1: "1" },
    ]);
  });

  it("are refused with all that is missing or wrong", async () => {
    const blank = ["can't be blank"];
    expect(await errors("POST", whiteLabel(), { email: " ", phone_1_location: "Moon" })).toEqual({
      username: blank,
      password: blank,
      first_name: blank,
      last_name: blank,
      email: blank,
      phone_1_location: ["is not included in the list"],
    });
  });

  it("cannot have half a surrogate pair for a name", async () => {
    expect(await errors("POST", whiteLabel(), { ...ann, username: "ann\ud800" })).toEqual({
      username: ["is invalid"],
    });
  });

  it("have names and emails that nobody else has or had, whatever their case", async () => {
    const taken = { username: ["has already been taken"], email: ["has already been taken"] };
    await create(whiteLabel(), ann);
    expect(
      await errors("POST", whiteLabel(), { ...ann, username: " ANN.LEE", email: "Ann@Example.com" }),
    ).toEqual(taken);
    expect(await status("DELETE", "/users/ann.lee.json")).toBe(204);
    expect(await errors("POST", whiteLabel(), ann)).toEqual(taken);
  });

  it("are of the white label whose token the path has", async () => {
    expect(await status("POST", "/white_labels/another/users", ann)).toBe(404);
  });

  it("are not those of another white label, which cannot add any either", async () => {
    const { access_token } = sandbox.mock.tokens.issue({ user: null, clientId: "other-white-label" });
    sandbox.useToken(access_token);
    expect(await list("/users.json")).toEqual([]);
    expect(await status("POST", whiteLabel(), ann)).toBe(404);
    for (const [method, body] of [["GET"], ["PATCH", { status: "disabled" }], ["DELETE"]] as const) {
      expect(await status(method, "/users/user12345.json", body), method).toBe(404);
    }
  });

  it("have pages, and 400 past the end", async () => {
    expect(await pluck("/users.json?per_page=1&page=2", "username")).toEqual(["user67890"]);
    expect(await pluck("/users.json?per_page=1&page=3", "username")).toBe(400);
    expect(await pluck("/users.json?page=0", "username")).toBe(400);
  });

  it("may have names that a path has to encode", async () => {
    const username = "a/b c?d%e.json";
    const { headers } = await send("POST", whiteLabel(), { ...ann, username });
    expect((await send("GET", headers.get("location") ?? "")).body).toMatchObject({ username });
  });

  it("are 404 when they are not there", async () => {
    for (const [method, body] of [["GET"], ["PATCH", { status: "active" }], ["DELETE"]] as const) {
      expect(await status(method, "/users/nobody.json", body), method).toBe(404);
    }
  });
});

describe("the token of a user", () => {
  it("works on the user's data, and is the last one that was not revoked", async () => {
    const { access_token, refresh_token } = await tokenOf("user12345");
    const { whiteLabel } = sandbox.mock.demo();
    const refreshed = await fetch(`${sandbox.mock.url}/oauth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        grant_type: "refresh_token",
        refresh_token,
        client_id: whiteLabel.clientId,
        client_secret: whiteLabel.clientSecret,
      }),
    });
    const tokens = (await refreshed.json()) as Token;
    expect(refreshed.status, JSON.stringify(tokens)).toBe(200);
    expect(await tokenOf("user12345")).toMatchObject({ access_token: tokens.access_token });
    sandbox.useToken(tokens.access_token);
    expect(await status("GET", "/contacts/1.json")).toBe(200);
    sandbox.useToken(access_token);
    expect(await status("GET", "/contacts/1.json")).toBe(401);
  });

  it("is a new one when all were revoked", async () => {
    const { access_token } = await tokenOf("user12345");
    sandbox.mock.tokens.revoke(access_token);
    const fresh = (await tokenOf("user12345")).access_token;
    expect(fresh).not.toBe(access_token);
    expect((await tokenOf("user12345")).access_token).toBe(fresh);
    sandbox.useToken(fresh);
    expect(await status("GET", "/contacts/1.json")).toBe(200);
  });

  it("is shown with the seconds that are left, also when none are", async () => {
    const { access_token, expires_in } = await tokenOf("user12345");
    await sandbox.mock.clock.advance(1_000_000);
    become(null);
    expect(await tokenOf("user12345")).toMatchObject({ access_token, expires_in: expires_in - 1000 });
    await sandbox.mock.clock.advance(10_000_000);
    become(null);
    expect(await tokenOf("user12345")).toMatchObject({ access_token, expires_in: 0 });
  });
});

describe("the status of a user", () => {
  const patch = (username: string, body: unknown) => status("PATCH", `/users/${username}.json`, body);
  const statusOf = async (username: string) => (await get(`/users/${username}.json`)).status;

  it("is switched between active and disabled", async () => {
    expect(await patch("user12345", { status: "disabled" })).toBe(204);
    expect(await statusOf("user12345")).toBe("disabled");
    expect(await patch("user12345", { status: "disabled" })).toBe(204);
    expect(await patch("user12345", { status: "active" })).toBe(204);
    expect(await statusOf("user12345")).toBe("active");
    expect(await patch("user12345", { status: "active" })).toBe(204);
  });

  it.each([{ status: "needs_plan" }, { status: "deleted" }, { status: null }, { status: 1 }, {}, [], "x"])(
    "cannot be %j, which is 400",
    async (body) => {
      expect(await patch("user12345", body)).toBe(400);
      expect(await statusOf("user12345")).toBe("active");
    },
  );

  it("needs a body that is one", async () => {
    expect(await patch("user12345", undefined)).toBe(400);
    const json = { "content-type": "application/json" };
    expect((await sendText("PATCH", "/users/user12345.json", "{", json)).status).toBe(400);
  });

  it("does not become active without a plan, not even by way of disabled", async () => {
    const reason = { status: ["can't be changed until a plan is chosen"] };
    await create(whiteLabel(), ann);
    expect(await errors("PATCH", "/users/ann.lee.json", { status: "active" })).toEqual(reason);
    expect(await patch("ann.lee", { status: "disabled" })).toBe(204);
    expect(await patch("ann.lee", { status: "disabled" })).toBe(204);
    expect(await errors("PATCH", "/users/ann.lee.json", { status: "active" })).toEqual(reason);
    expect(await statusOf("ann.lee")).toBe("disabled");
  });
});

describe("a status that comes from elsewhere than the API", () => {
  const path = "/users/ann.lee.json";
  beforeEach(() => create(whiteLabel(), ann));

  it.each([
    ["needs_plan", "can't be changed until a plan is chosen"],
    ["incomplete", "can't be changed until payment details are given"],
    ["dunning", "can't be changed until what is due is paid"],
    ["suspended", "can't be changed while the account is suspended"],
    ["canceled", "can't be changed once the account is canceled"],
  ])("%s is shown and keeps the user from being activated", async (other, reason) => {
    sandbox.mock.users.setStatus("ann.lee", other);
    expect(await get(path)).toMatchObject({ status: other });
    expect(await errors("PATCH", path, { status: "active" })).toEqual({ status: [reason] });
  });

  it("active is what can be disabled and activated again", async () => {
    sandbox.mock.users.setStatus("ann.lee", "active");
    expect(await status("PATCH", path, { status: "disabled" })).toBe(204);
    expect(await status("PATCH", path, { status: "active" })).toBe(204);
    sandbox.mock.users.setStatus("ann.lee", "disabled");
    expect(await status("PATCH", path, { status: "active" })).toBe(204);
  });

  it("is told by webhooks, once for each change, as is one that the API gives", async () => {
    const target = sandbox.mock.webhooks.addTarget({ url: "http://127.0.0.1:9/", secret: "s" });
    sandbox.mock.webhooks.hold();
    sandbox.mock.users.setStatus("ann.lee", "active");
    sandbox.mock.users.setStatus("ann.lee", "active");
    await send("PATCH", path, { status: "disabled" });
    const told = sandbox.mock.webhooks.deliveries().map(({ body }) => JSON.parse(body));
    expect(told).toEqual([
      { username: "ann.lee", status: "active" },
      { username: "ann.lee", status: "disabled" },
    ]);
    sandbox.mock.webhooks.removeTarget(target.id);
  });

  it("must be one, of a user who is there", async () => {
    expect(() => sandbox.mock.users.setStatus("ann.lee", "paid")).toThrow(/one of: active, /);
    expect(() => sandbox.mock.users.setStatus("nobody", "active")).toThrow("no such user");
    const put = (username: string, status: unknown) =>
      sendText("PUT", `${sandbox.mock.url}/_mock/users/${username}/status`, JSON.stringify({ status }), {
        "content-type": "application/json",
      });
    expect((await put("ann.lee", "dunning")).status).toBe(204);
    expect(await get(path)).toMatchObject({ status: "dunning" });
    expect((await put("ann.lee", "paid")).status).toBe(422);
    expect((await put("nobody", "active")).status).toBe(422);
  });
});

describe("a deleted user", () => {
  it("is gone, and so are all of the user's tokens", async () => {
    const { access_token } = await tokenOf("user12345");
    expect(await status("DELETE", "/users/user12345.json")).toBe(204);
    expect(await status("DELETE", "/users/user12345.json")).toBe(404);
    expect(await status("GET", "/users/user12345.json")).toBe(404);
    expect(await patch404()).toBe(404);
    expect(await pluck("/users.json", "username")).toEqual(["user67890"]);
    sandbox.useToken(access_token);
    expect(await status("GET", "/contacts.json")).toBe(401);
  });

  const patch404 = () => status("PATCH", "/users/user12345.json", { status: "active" });
});

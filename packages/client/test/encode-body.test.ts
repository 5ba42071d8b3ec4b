import { expect, test } from "vitest";
import { ConfigError, createOutstand } from "../src/index.ts";
import { json, stubFetch } from "./stub-fetch.ts";

const profile = {
  profile_name: "Default",
  email: "john@example.com",
  first_name: "John",
  last_name: "Smith",
};

async function sent(body: object): Promise<{ body: unknown; headers: Record<string, string> }> {
  const fetch = stubFetch(json({}, 201));
  await createOutstand({ auth: "t", fetch }).profiles.create(body as typeof profile);
  return fetch.requests[0] as NonNullable<(typeof fetch.requests)[0]>;
}

test("sends JSON without a file", async () => {
  const { body, headers } = await sent(profile);
  expect(JSON.parse(body as string)).toEqual(profile);
  expect(headers["content-type"]).toBe("application/json");
});

test("sends multipart with a file, and leaves the boundary to fetch", async () => {
  const photo = new File(["bytes"], "me.png", { type: "image/png" });
  const { body, headers } = await sent({ ...profile, title: null, company_name: undefined, photo });
  expect(body).toBeInstanceOf(FormData);
  expect(headers).not.toHaveProperty("content-type");
  const form = body as FormData;
  expect(form.get("photo")).toMatchObject({ name: "me.png", type: "image/png", size: 5 });
  expect(form.get("first_name")).toBe("John");
  expect(form.get("title")).toBe("");
  expect(form.has("company_name")).toBe(false);
});

test("names a blob after its property and type, because the service goes by the extension", async () => {
  const { body } = await sent({ ...profile, logo: new Blob(["bytes"], { type: "image/jpeg" }) });
  expect((body as FormData).get("logo")).toMatchObject({ name: "logo.jpg" });
});

test("takes a file of exactly 10 MB, and refuses one byte more before sending", async () => {
  const bytes = new Uint8Array(10 * 1024 * 1024);
  await sent({ ...profile, photo: new Blob([bytes]) });
  await expect(sent({ ...profile, photo: new Blob([bytes, "x"]) })).rejects.toThrow(ConfigError);
});

import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, sendText, get, list, status, errors, create, become } = sandbox;
const ann = { email: "ann@example.com", first_name: "Ann", last_name: "Lee" };

/** The smallest image that there is, as far as the sandbox looks at it. */
const pixels = Buffer.from("89504e470d0a1a0a", "hex");

const form = (fields: Readonly<Record<string, string | File | Blob>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const post = (fields: Parameters<typeof form>[0]) => sendText("POST", "/profiles.json", form(fields));
const put = (id: unknown, fields: Parameters<typeof form>[0]) =>
  sendText("PUT", `/profiles/${id}.json`, form(fields));

describe("profiles", () => {
  it("are created without a Location, listed, changed and deleted", async () => {
    const {
      status: code,
      body,
      headers,
    } = await send("POST", "/profiles.json", {
      ...ann,
      middle_initial: "B",
      phone_1: "1",
      phone_1_location: "Skype",
    });
    expect([code, headers.get("location")]).toEqual([201, null]);
    expect(body).toMatchObject({
      full_name: "Ann B Lee",
      default: false,
      photo: null,
      phone_1_location: "Skype",
    });
    expect(await list("/profiles.json")).toContainEqual(body);
    expect(await status("PUT", `/profiles/${body.id}.json`, { title: "Buyer", phone_1: "" })).toBe(204);
    expect(await get(`/profiles/${body.id}.json`)).toMatchObject({
      title: "Buyer",
      phone_1: null,
      first_name: "Ann",
    });
    expect(await status("DELETE", `/profiles/${body.id}.json`)).toBe(204);
    expect(await status("DELETE", `/profiles/${body.id}.json`)).toBe(404);
    expect(await status("GET", `/profiles/${body.id}.json`)).toBe(404);
  });

  it("are refused with all that is wrong", async () => {
    expect(await errors("POST", "/profiles.json", { email: "", phone_2_location: "Moon" })).toEqual({
      email: ["can't be blank"],
      first_name: ["can't be blank"],
      last_name: ["can't be blank"],
      phone_2_location: ["is not included in the list"],
    });
    expect(await errors("PUT", "/profiles/1.json", { email: " ", first_name: null })).toEqual({
      email: ["can't be blank"],
      first_name: ["can't be blank"],
    });
  });

  it("are the user's own, of whom the default one cannot be deleted", async () => {
    expect(await errors("DELETE", "/profiles/1.json")).toEqual({
      base: ["the default profile can't be deleted"],
    });
    become("user67890");
    expect(await list("/profiles.json")).toMatchObject([{ default: true, full_name: "Jane Smith" }]);
    expect(await status("GET", "/profiles/1.json")).toBe(404);
    expect(await status("PUT", "/profiles/1.json", { title: "X" })).toBe(404);
    expect(await status("DELETE", "/profiles/1.json")).toBe(404);
  });

  it("take neither what the service says itself nor an image in JSON", async () => {
    const body = await create("/profiles.json", {
      ...ann,
      default: true,
      id: 99,
      photo: "x",
      logo: { a: 1 },
    });
    expect(body).toMatchObject({ default: false, photo: null, logo: null });
    expect(body.id).not.toBe(99);
  });
});

describe("the photo and the logo", () => {
  it.each([
    ["photo.png", "image/png"],
    ["photo.gif", "image/gif"],
    ["photo.bmp", "image/bmp"],
    ["photo.jpg", "image/jpeg"],
  ])("can be fetched back by everybody: %s", async (name, type) => {
    const { status: code, body } = await post({ ...ann, photo: new File([pixels], name, { type }) });
    expect(code).toBe(201);
    expect(String(body.photo)).toMatch(new RegExp(`^${sandbox.mock.url}/images/`));
    const answer = await fetch(String(body.photo));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pixels);
  });

  it.each([
    ["image/jpg", "image/jpeg"],
    ["image/pjpeg", "image/jpeg"],
    ["image/x-ms-bmp", "image/bmp"],
    ["image/x-png", "image/png"],
  ])("may be called %s, as some clients do", async (type, meant) => {
    const { body } = await post({ ...ann, photo: new File([pixels], "photo", { type }) });
    expect((await fetch(String(body.photo))).headers.get("content-type")).toBe(meant);
  });

  it("are known by the name of the file where the part does not say what they are", async () => {
    const { body } = await post({ ...ann, logo: new File([pixels], "LOGO.JPEG") });
    expect((await fetch(String(body.logo))).headers.get("content-type")).toBe("image/jpeg");
  });

  it("are known by what the part says where the file has no telling name", async () => {
    const { body } = await post({ ...ann, photo: new Blob([pixels], { type: "image/gif" }) });
    expect(String(body.photo)).toMatch(/\.gif$/);
  });

  it.each([
    [
      "another type",
      new File(["<script>"], "photo.svg", { type: "image/svg+xml" }),
      "must be a bmp, gif, jpg or png file",
    ],
    [
      "a page that is called an image",
      new File(["<p>"], "photo.png", { type: "text/html" }),
      "must be a bmp, gif, jpg or png file",
    ],
    ["nothing that is known", new File(["?"], "photo"), "must be a bmp, gif, jpg or png file"],
    ["nothing at all", new File([], "photo.png", { type: "image/png" }), "can't be blank"],
    [
      "more than 10 MB",
      new File([new Uint8Array(10_485_761)], "photo.png", { type: "image/png" }),
      "must be at most 10 MB",
    ],
    ["text", "photo.png", "is invalid"],
  ])("are refused when they are %s, together with what else is wrong", async (_, photo, text) => {
    const { status: code, body } = await post({ ...ann, first_name: "", photo });
    expect([code, body]).toEqual([422, { errors: { first_name: ["can't be blank"], photo: [text] } }]);
  });

  it("may have 10 MB each", async () => {
    const file = (name: string) => new File([new Uint8Array(10_485_760)], name, { type: "image/png" });
    const { status: code, body } = await post({ ...ann, photo: file("photo.png"), logo: file("logo.png") });
    expect(code).toBe(201);
    expect((await (await fetch(String(body.logo))).arrayBuffer()).byteLength).toBe(10_485_760);
  });

  it("are changed by a form, which leaves the rest as it is", async () => {
    const photo = new File([pixels], "photo.png", { type: "image/png" });
    expect((await put(1, { photo })).status).toBe(204);
    const { photo: url, logo, title } = await get("/profiles/1.json");
    expect((await fetch(String(url))).status).toBe(200);
    expect([logo, title]).toEqual(["https://images.example.com/profiles/1/logo.png", "Regional Manager"]);
  });

  it("stay as they are when a browser sends a part for a file that was not chosen", async () => {
    const before = await get("/profiles/1.json");
    const parts = [
      'Content-Disposition: form-data; name="photo"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n',
      'Content-Disposition: form-data; name="title"\r\n\r\nX',
    ];
    const text = `${parts.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`;
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    expect((await sendText("PUT", "/profiles/1.json", text, headers)).status).toBe(204);
    expect(await get("/profiles/1.json")).toEqual({ ...before, title: "X" });
  });

  it("are taken from public URLs", async () => {
    const remote = {
      remote_photo_url: "https://example.com/a.png",
      remote_logo_url: "http://example.com/b.png",
    };
    expect(await create("/profiles.json", { ...ann, ...remote })).toMatchObject({
      photo: remote.remote_photo_url,
      logo: remote.remote_logo_url,
    });
    expect(await errors("PUT", "/profiles/1.json", { remote_photo_url: "file:///etc/passwd" })).toEqual({
      remote_photo_url: ["is invalid"],
    });
    expect(await errors("PUT", "/profiles/1.json", { remote_logo_url: "logo.png" })).toEqual({
      remote_logo_url: ["is invalid"],
    });
  });

  it("go with delete_photo, from JSON or a form; a logo cannot be deleted so", async () => {
    expect(await status("PUT", "/profiles/1.json", { delete_photo: 1, delete_logo: 1 })).toBe(204);
    const { photo, logo } = await get("/profiles/1.json");
    expect([photo, logo]).toEqual([null, expect.any(String)]);
    const { body } = await post({ ...ann, photo: new File([pixels], "photo.png") });
    expect((await put(body.id, { delete_photo: "1" })).status).toBe(204);
    expect(await get(`/profiles/${body.id}.json`)).toMatchObject({ photo: null });
    expect(await errors("PUT", "/profiles/1.json", { delete_photo: 0 })).toEqual({
      delete_photo: ["is not included in the list"],
    });
  });

  it("are 404 under another name, and in another namespace", async () => {
    const { body } = await post({ ...ann, photo: new File([pixels], "photo.png") });
    const { pathname } = new URL(String(body.photo));
    expect((await fetch(`${sandbox.mock.url}${pathname}x`)).status).toBe(404);
    expect((await fetch(`${sandbox.mock.url}/~other${pathname}`)).status).toBe(404);
  });
});

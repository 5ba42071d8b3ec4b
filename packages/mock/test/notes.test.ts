import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, get, pluck, status, errors, become } = sandbox;

describe.each(["contacts", "groups"])("notes on %s", (kind) => {
  const path = `/${kind}/1/notes.json`;

  it("are created with a Location, listed, changed and deleted", async () => {
    const { status: code, body, headers } = await send("POST", path, { title: "Call", text: "" });
    expect(code).toBe(201);
    expect(headers.get("location")).toBe(`${sandbox.mock.url}/api/v1/notes/${body.id}.json`);
    expect(body).toMatchObject({ title: "Call", text: null, parent: `/${kind}/1.json` });
    expect(await pluck(path, "id")).toEqual([expect.any(Number), body.id]);
    expect(await status("PUT", `/notes/${body.id}.json`, { text: "Later" })).toBe(204);
    expect(await get(`/notes/${body.id}.json`)).toMatchObject({ title: "Call", text: "Later" });
    expect(await status("DELETE", `/notes/${body.id}.json`)).toBe(204);
    expect(await status("GET", `/notes/${body.id}.json`)).toBe(404);
    expect(await status("DELETE", `/notes/${body.id}.json`)).toBe(404);
  });

  it("need a title", async () => {
    expect(await errors("POST", path, { text: 1 })).toEqual({
      title: ["can't be blank"],
      text: ["is invalid"],
    });
  });

  it("are 404 where the parent is not there, or is somebody else's", async () => {
    expect(await status("GET", `/${kind}/99/notes.json`)).toBe(404);
    expect(await status("POST", `/${kind}/99/notes.json`, { title: "X" })).toBe(404);
    become("user67890");
    expect(await status("GET", path)).toBe(404);
    expect(await status("POST", path, { title: "X" })).toBe(404);
    expect(await status("PUT", "/notes/1.json", { title: "X" })).toBe(404);
    expect(await status("DELETE", "/notes/1.json")).toBe(404);
  });
});

it("notes go with their contact", async () => {
  await send("DELETE", "/contacts/1.json");
  expect(await status("GET", "/notes/1.json")).toBe(404);
  expect(await status("GET", "/notes/2.json")).toBe(200);
});

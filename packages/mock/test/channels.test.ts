import { describe, expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, get, pluck, status, become } = sandbox;

describe("channels", () => {
  it("are those that the account has access to", async () => {
    expect(await pluck("/channels", "slug")).toEqual(["channel-1", "channel-2", "channel-3"]);
    expect(await status("GET", "/channels/channel-4")).toBe(404);
    expect(await status("GET", "/channels/nothing")).toBe(404);
  });

  it("are listed by who manages the subscription, and by the page", async () => {
    expect(await pluck("/channels?managed=true", "slug")).toEqual(["channel-2", "channel-3"]);
    expect(await pluck("/channels?managed=false", "slug")).toEqual(["channel-1"]);
    expect(await pluck("/channels?managed=false&page=2", "slug")).toBe(404);
    expect(await pluck("/channels?managed=maybe", "slug")).toBe(400);
    expect(await pluck("/channels?per_page=1&page=3", "slug")).toEqual(["channel-3"]);
  });

  it("are subscribed to by each user alone", async () => {
    expect(await get("/channels/channel-1")).toMatchObject({ subscribed_at: "2018-06-22T12:00:00Z" });
    become("user67890");
    expect(await pluck("/channels", "subscribed_at")).toEqual([null, null, null]);
  });
});

describe("a subscription", () => {
  it("is created with neither body nor Location, and once", async () => {
    sandbox.mock.clock.freeze(Date.parse("2026-01-01T00:00:00Z"));
    sandbox.useToken(sandbox.mock.tokens.issue().access_token);
    const path = "/channels/channel-2/subscription";
    const { status: code, body, headers } = await send("POST", path);
    expect([code, body, headers.get("location")]).toEqual([201, "", null]);
    expect(await get("/channels/channel-2")).toMatchObject({ subscribed_at: "2026-01-01T00:00:00Z" });
    await sandbox.mock.clock.advance(60_000);
    expect(await status("POST", path)).toBe(201);
    expect(await pluck("/channels", "subscribed_at")).toContain("2026-01-01T00:00:00Z");
  });

  it("ends once, and is 404 from then on", async () => {
    const path = "/channels/channel-1/subscription";
    expect(await status("DELETE", path)).toBe(204);
    expect(await get("/channels/channel-1")).toMatchObject({ subscribed_at: null });
    expect(await status("DELETE", path)).toBe(404);
  });

  it("is 404 for a channel that is unknown or without access", async () => {
    for (const slug of ["channel-4", "nothing", "%20"]) {
      expect(await status("POST", `/channels/${slug}/subscription`), slug).toBe(404);
      expect(await status("DELETE", `/channels/${slug}/subscription`), slug).toBe(404);
    }
  });
});

import { type Mock, startMock } from "@outstand/mock";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createOutstand, PermissionError } from "../../src/index.ts";
import { createOAuth, memoryTokenStore } from "../../src/oauth/index.ts";

// Real requests take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const redirectUri = "http://localhost:3000/callback";

describe.each(["at-once", "on-first-use"] as const)("a service where old tokens end %s", (rotation) => {
  let mock: Mock;

  beforeEach(async () => {
    mock = await startMock({ port: 0, rotation, rateLimit: false });
    mock.clock.freeze();
  });

  afterEach(() => mock.close());

  /** One of the sandbox's own applications, on the sandbox's clock. */
  function newOAuth({ clientId, clientSecret }: { clientId: string; clientSecret: string }) {
    const clock = { now: () => mock.clock.now(), after: systemClock.after };
    return createOAuth({ clientId, clientSecret, redirectUri, baseUrl: mock.url, clock });
  }

  /** What a user's browser does: agrees or not, and comes back. */
  async function visit(url: string, decision: "allow" | "deny"): Promise<string> {
    const answer = await fetch(`${url}&sandbox_consent=${decision}`, { redirect: "manual" });
    return answer.headers.get("location") as string;
  }

  test("authorizes a user, and serves 20 calls at once for hours", async () => {
    const oauth = newOAuth(mock.demo().application);
    const { url, ...authorization } = await oauth.authorizationUrl({ scope: "identity read write" });
    const callbackUrl = await visit(url, "allow");
    const tokens = await oauth.exchange(callbackUrl, authorization);
    expect(await oauth.tokenInfo(tokens.access_token)).toMatchObject({
      scope: ["identity", "read", "write"],
    });
    await expect(oauth.exchange(callbackUrl, authorization)).rejects.toMatchObject({
      error: "invalid_grant",
    });

    const store = memoryTokenStore(tokens);
    const outstand = createOutstand({ auth: oauth.session({ store }), baseUrl: mock.url, rateLimit: false });
    const seen = new Set<string>();
    for (let turn = 0; turn < 4; turn++) {
      await Promise.all(Array.from({ length: 20 }, () => outstand.contacts.get(1)));
      seen.add((await store.get())?.access_token as string);
      await mock.clock.advance(7_200_000);
    }
    expect(seen.size).toBe(4);
  });

  test("gets over a token that ends before its time, and over a revoked one not", async () => {
    const oauth = newOAuth(mock.demo().application);
    const tokens = mock.tokens.issue();
    const store = memoryTokenStore(tokens);
    const outstand = createOutstand({ auth: oauth.session({ store }), baseUrl: mock.url });
    mock.tokens.expire(tokens.access_token);
    expect((await outstand.contacts.get(1)).id).toBe(1);
    const latest = await store.get();
    expect(latest?.access_token).not.toBe(tokens.access_token);
    mock.tokens.revoke(latest?.access_token as string);
    await expect(outstand.contacts.get(1)).rejects.toMatchObject({
      name: "OAuthError",
      error: "invalid_grant",
    });
    await expect(oauth.tokenInfo(tokens.access_token)).rejects.toMatchObject({ error: "invalid_token" });
  });

  test("tells when the user refuses", async () => {
    const oauth = newOAuth(mock.demo().application);
    const { url, ...authorization } = await oauth.authorizationUrl();
    const callbackUrl = await visit(url, "deny");
    await expect(oauth.exchange(callbackUrl, authorization)).rejects.toMatchObject({
      error: "access_denied",
    });
  });

  test("refuses a code with another verifier than the one that it was asked for with", async () => {
    const oauth = newOAuth(mock.demo().application);
    const { url, state } = await oauth.authorizationUrl();
    const { codeVerifier } = await oauth.authorizationUrl();
    const callbackUrl = await visit(url, "allow");
    await expect(oauth.exchange(callbackUrl, { state, codeVerifier })).rejects.toMatchObject({
      error: "invalid_grant",
    });
  });

  test("serves an application, and its users by their own tokens", async () => {
    const oauth = newOAuth(mock.demo().whiteLabel);
    const app = createOutstand({ auth: oauth.clientCredentials(), baseUrl: mock.url });
    const [user] = await app.users.list();
    const { oauth2_token } = user as NonNullable<typeof user>;
    const store = memoryTokenStore(oauth2_token);
    const outstand = app.withAuth(oauth.session({ store }));
    // By `created_at` and `expires_in` nothing can be told of it: it is used until it ends.
    expect((await outstand.contacts.list()).length).toBeGreaterThan(0);
    expect(await store.get()).toBe(oauth2_token);
    await mock.clock.advance(7_200_000);
    expect((await outstand.contacts.list()).length).toBeGreaterThan(0);
    await expect(app.contacts.list()).rejects.toThrow(PermissionError);
  });
});

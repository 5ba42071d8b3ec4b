import { type CheckContext, type Checks, expectEqual, expectRejection } from "./check.ts";

function createOAuth({ oauth, baseUrl }: CheckContext) {
  return oauth.createOAuth({
    clientId: "id",
    clientSecret: "secret",
    redirectUri: "https://example.com/callback",
    baseUrl,
  });
}

/** OAuth. */
export const oauthChecks: Checks = {
  "writes the authorization URL with state and challenge": async (context) => {
    const { url, state, codeVerifier } = await createOAuth(context).authorizationUrl({ scope: "read" });
    const { searchParams } = new URL(url);
    expectEqual([searchParams.get("client_id"), searchParams.get("state")], ["id", state]);
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
    const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expectEqual(
      searchParams.get("code_challenge"),
      challenge.replaceAll("+", "-").replaceAll("/", "_").replace("=", ""),
    );
  },
  "exchanges a code, calls, and refreshes once for many callers": async (context) => {
    const { client, oauth, baseUrl } = context;
    const app = createOAuth(context);
    const tokens = await app.exchange("https://example.com/callback?code=code&state=state", {
      state: "state",
      codeVerifier: "verifier",
    });
    const store = oauth.memoryTokenStore({ ...tokens, received_at: 0 });
    const outstand = client.createOutstand({ auth: app.session({ store }), baseUrl });
    const contacts = await Promise.all([1, 2, 3].map((id) => outstand.contacts.get(id)));
    expectEqual(
      contacts.map(({ id }) => id),
      [1, 2, 3],
    );
    expectEqual((await store.get())?.access_token !== tokens.access_token, true);
    expectEqual((await app.tokenInfo("good")).resource_owner_id, 1);
  },
  "gets a token for the application itself": async (context) => {
    const auth = createOAuth(context).clientCredentials();
    const outstand = context.client.createOutstand({ auth, baseUrl: context.baseUrl });
    expectEqual((await outstand.contacts.get(1)).id, 1);
  },
  "refuses with an error of this package": async (context) => {
    const { client } = context;
    const exchange = createOAuth(context).exchange("https://example.com/callback?code=used&state=state", {
      state: "state",
      codeVerifier: "verifier",
    });
    const error = await expectRejection(exchange, client.OAuthError);
    expectEqual(
      [error.error, error.code, error instanceof client.OutstandError],
      ["invalid_grant", "oauth", true],
    );
  },
};

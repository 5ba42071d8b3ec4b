import { expectTypeOf, test } from "vitest";
import { createOutstand, type TokenSource, type User } from "../../src/index.ts";
import { fileTokenStore } from "../../src/node/index.ts";
import { createOAuth, memoryTokenStore, type TokenSet, type TokenStore } from "../../src/oauth/index.ts";

const oauth = createOAuth({ clientId: "id", clientSecret: "secret" });

test("both sources fit a client", () => {
  const session = oauth.session({ store: memoryTokenStore() });
  expectTypeOf(session).toEqualTypeOf<TokenSource>();
  expectTypeOf(oauth.clientCredentials()).toEqualTypeOf<TokenSource>();
  createOutstand({ auth: session });
});

test("a token set is what exchange resolves to, and what a user of a white label has", () => {
  expectTypeOf(oauth.exchange).returns.resolves.toEqualTypeOf<TokenSet>();
  expectTypeOf<User["oauth2_token"]>().toExtend<TokenSet>();
  expectTypeOf<TokenSet["access_token"]>().toEqualTypeOf<string>();
  expectTypeOf<TokenSet["refresh_token"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<TokenSet["received_at"]>().toEqualTypeOf<number | undefined>();
});

test("stores are interchangeable", () => {
  expectTypeOf(memoryTokenStore()).toEqualTypeOf<TokenStore>();
  expectTypeOf(fileTokenStore("tokens.json")).toEqualTypeOf<TokenStore>();
});

test("an exchange needs both the state and the verifier", () => {
  // @ts-expect-error without the verifier, anybody's code would do
  void oauth.exchange("https://example.com/", { state: "s" });
  // @ts-expect-error without the state, anybody's URL would do
  void oauth.exchange("https://example.com/", { codeVerifier: "v" });
});

test("token information has one spelling", () => {
  expectTypeOf(oauth.tokenInfo).returns.resolves.toHaveProperty("expires_in").toEqualTypeOf<number | null>();
  // @ts-expect-error the older name is read, not passed on
  void oauth.tokenInfo("token").then((info) => info.scopes);
});

import { createOutstand, OAuthError } from "@outstand/client";
// #region oauth
import { createOAuth, memoryTokenStore } from "@outstand/client/oauth";

const oauth = createOAuth({
  clientId: process.env.OUTSTAND_CLIENT_ID ?? "",
  clientSecret: process.env.OUTSTAND_CLIENT_SECRET ?? "",
  redirectUri: "https://example.com/auth/outstand/callback",
  baseUrl: process.env.OUTSTAND_URL,
});
// #endregion

// #region authorize
const { url, state, codeVerifier } = await oauth.authorizationUrl({
  scope: "identity read write",
});
// #endregion

// #region browser
const browser = await fetch(`${url}&sandbox_consent=allow`, { redirect: "manual" });
const callbackUrl = browser.headers.get("location") ?? "";
// #endregion
console.log(`the user comes back to  ${new URL(callbackUrl).pathname}`);

// #region exchange
const tokens = await oauth.exchange(callbackUrl, { state, codeVerifier });
// #endregion
console.log(`the token lives for     ${tokens.expires_in} s`);

// #region session
const store = memoryTokenStore();
await store.set(tokens);

const outstand = createOutstand({
  auth: oauth.session({ store }),
  baseUrl: process.env.OUTSTAND_URL,
});
const contact = await outstand.contacts.get(1);
// #endregion
console.log(`contacts.get            ${contact.full_name}`);

await fetch(new URL(`${process.env.OUTSTAND_URL}/_mock/clock/advance`), {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ms: 7_200_000 }),
});
// #region later
await outstand.contacts.get(1);
const refreshed = await store.get();
// #endregion
console.log(
  `two hours later         ${refreshed?.access_token === tokens.access_token ? "the same" : "another"} token`,
);

// #region info
const { scope, application } = await oauth.tokenInfo(refreshed?.access_token ?? "");
// #endregion
console.log(`tokenInfo               ${scope.join(" ")}, of ${application.uid}`);

// #region refused
const second = await oauth.authorizationUrl();
const refusal = await fetch(`${second.url}&sandbox_consent=deny`, {
  redirect: "manual",
});
try {
  await oauth.exchange(refusal.headers.get("location") ?? "", second);
} catch (error) {
  if (!(error instanceof OAuthError)) throw error;
  console.log(`refused                 ${error.error}: ${error.errorDescription}`);
}
// #endregion

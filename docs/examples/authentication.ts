import { createOutstand } from "@outstand/client";
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
const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: "identity read write" });
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

// #region info
const { scope, application } = await oauth.tokenInfo(tokens.access_token);
// #endregion
console.log(`tokenInfo               ${scope.join(" ")}, of ${application.uid}`);

// #region application
import { createOutstand } from "@outstand/client";
import { createOAuth } from "@outstand/client/oauth";

const oauth = createOAuth({
  clientId: process.env.OUTSTAND_WHITE_LABEL_ID ?? "",
  clientSecret: process.env.OUTSTAND_WHITE_LABEL_SECRET ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});
const whiteLabel = createOutstand({
  auth: oauth.clientCredentials(),
  baseUrl: process.env.OUTSTAND_URL,
});
// #endregion

// #region users
for await (const user of whiteLabel.users.list()) {
  const outstand = whiteLabel.withAuth(user.oauth2_token.access_token);
  const contacts = await outstand.contacts.list({ per_page: 1 });
  console.log(`${user.username}  ${contacts[0]?.full_name ?? "no contacts yet"}`);
}
// #endregion

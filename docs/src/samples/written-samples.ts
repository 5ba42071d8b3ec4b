const oauth = `import { createOAuth } from "@outstand/client/oauth";

const oauth = createOAuth({
  clientId: "your-client-id",
  clientSecret: "your-client-secret",
  redirectUri: "https://example.com/auth/outstand/callback",
});
`;

const outstand = `import { createOutstand } from "@outstand/client";

const outstand = createOutstand({ auth: "your-access-token" });
`;

/** The samples of the operations that are no method of a resource, by operation. */
export const writtenSamples: Readonly<Record<string, string>> = {
  oauth_authorize: `${oauth}
// Keep state and codeVerifier in the user's web session, and send the browser to url.
const { url, state, codeVerifier } = await oauth.authorizationUrl({ scope: "identity read write" });
console.log(url, state, codeVerifier);
`,
  oauth_token: `${oauth}
const { state, codeVerifier } = await oauth.authorizationUrl();

// The URL that the browser came back to.
const callbackUrl = \`/auth/outstand/callback?code=your-authorization-code&state=\${state}\`;
const tokens = await oauth.exchange(callbackUrl, { state, codeVerifier });
console.log(tokens.expires_in);
`,
  oauth_token_info: `${oauth}
const info = await oauth.tokenInfo("your-access-token");
console.log(info.scope, info.expires_in);
`,
  sso_get: `${outstand}
// The token is in the URL, from where it gets into logs: prefer the form.
const url = await outstand.sso.url();
console.log(url);
`,
  sso_post: `${outstand}
// A page that submits itself. Answer it to the browser with Cache-Control: no-store.
const html = await outstand.sso.form();
console.log(html);
`,
};

/** The sample of a webhook: what receives it. */
export function webhookSample(event: string, field: string): string {
  return `import { createWebhooks } from "@outstand/client/webhooks";

const webhooks = createWebhooks({ secret: "your-webhook-secret" });

export const handler = webhooks.handler(async (event) => {
  if (event.name === "${event}") console.log(event.payload.${field});
});
`;
}

import type { Demo } from "./demo.ts";

/**
 * Writes what there is to try a sandbox with, for people.
 *
 * @param url Where the sandbox listens.
 * @returns The lines.
 */
export const describeDemo = (demo: Demo, url: string): string[] => {
  const { application, whiteLabel, users, applicationTokens, bypassTokens } = demo;
  const [user] = users;
  const query = new URLSearchParams({
    client_id: application.clientId,
    redirect_uri: application.redirectUris[0] ?? "",
    response_type: "code",
  });
  return [
    "To try it with (made up, and the same at every start with this seed):",
    `  application            client_id ${application.clientId}`,
    `                         client_secret ${application.clientSecret}`,
    ...application.redirectUris.map((uri) => `                         redirect_uri ${uri}`),
    `  white label            client_id ${whiteLabel.clientId}`,
    `                         client_secret ${whiteLabel.clientSecret}`,
    `                         white_label_token ${whiteLabel.whiteLabelToken}`,
    `                         access_token ${applicationTokens.access_token}`,
    ...users.flatMap(({ username, name, tokens }) => [
      `  ${username.padEnd(22)} ${name}`,
      `                         access_token ${tokens.access_token}`,
      `                         refresh_token ${tokens.refresh_token}`,
    ]),
    ...bypassTokens.map((token) => `  rate limit             X-Ratelimit-Bypass: ${token}`),
    ...(user
      ? [`curl -H 'Authorization: Bearer ${user.tokens.access_token}' ${url}/api/v1/contacts.json`]
      : []),
    `The consent page: ${url}/oauth/authorize?${query}`,
  ];
};

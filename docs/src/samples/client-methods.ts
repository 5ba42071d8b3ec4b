import type { OperationView } from "../reference/describe-operations.ts";

/** A method of the client that sends an operation. */
export interface ClientMethodView {
  /** Such as `savedMessages`. */
  resource: string;
  method: string;
  /** The schema of its body, where the operation has several. */
  body?: string;
  /** The status it is answered with, where the operation has several. */
  status?: string;
}

/** OAuth and single sign-on are no resources: their methods are named after what they do. */
const exceptions: Readonly<Record<string, readonly ClientMethodView[]>> = {
  oauth_authorize: [{ resource: "oauth", method: "authorizationUrl" }],
  oauth_token: [
    { resource: "oauth", method: "exchange" },
    { resource: "oauth", method: "session" },
    { resource: "oauth", method: "clientCredentials" },
  ],
  oauth_token_info: [{ resource: "oauth", method: "tokenInfo" }],
  sso_get: [{ resource: "sso", method: "url" }],
  sso_post: [{ resource: "sso", method: "form" }],
};

/** The methods of the client that send an operation, by the naming rule and its exceptions. */
export function clientMethods({ id, tag, source }: OperationView): readonly ClientMethodView[] {
  const described = source["x-client"]?.map(({ status, ...method }) => ({ ...method, status: `${status}` }));
  const named = { resource: camelCase(tag), method: camelCase(id.slice(tag.length + 1)) };
  return described ?? exceptions[id] ?? [named];
}

function camelCase(words: string): string {
  return words.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

import { type Operation, ownOperation } from "../description.ts";
import type { Handler } from "../engine/context.ts";
import { authorize, consent } from "./authorize.ts";
import { browserSchema } from "./browser.ts";
import { codesSchema } from "./codes.ts";
import { consentsSchema } from "./consents.ts";
import { sso } from "./sso.ts";
import { tokenEndpoint } from "./token-endpoint.ts";
import { tokenInfo } from "./token-info.ts";

/** The tables of OAuth and single sign-on. */
export const oauthSchema: string = [browserSchema, codesSchema, consentsSchema].join("\n");

/** Where the form of the consent page goes to. */
export const consentOperation: Operation = ownOperation({
  id: "sandbox_consent",
  method: "post",
  isSafe: false,
  path: "/oauth/consent",
  pathParameters: [],
  accepts: ["application/x-www-form-urlencoded"],
});

/** Those that judge their requests themselves: what is wrong with them has its own answers in RFC 6749. */
export const protocolHandlers: ReadonlyMap<string, Handler> = new Map([
  ["oauth_authorize", authorize],
  ["oauth_token", tokenEndpoint],
  [consentOperation.id, consent],
]);

/** What answers the other operations of OAuth and single sign-on, by their ids. */
export const oauthHandlers: ReadonlyMap<string, Handler> = new Map([
  ["oauth_token_info", tokenInfo],
  ["sso_get", sso],
  ["sso_post", sso],
]);

// Written by scripts/generate-client.ts from the bundled description. Do not edit.

/**
 * One row a method, by tag, with commas between: `NAME METHOD FLAGS PATH OPERATION_ID`. What is empty or missing follows from the name, as
 * `expandRow` says. The path is below `/api/v1`.
 *
 * Flags: `n` never to be sent twice, `p` has pages, `b` takes a body, `v` answers no body.
 */
export const operations: Readonly<Record<string, string>> = {
  channels:
    "list GET p channels," +
    "get GET  channels/{channel_slug}," +
    "subscribe POST v channels/{channel_slug}/subscription," +
    "unsubscribe DELETE v channels/{channel_slug}/subscription",
  contacts:
    "list GET p," +
    "create POST nb," +
    "list_for_group GET p," +
    "create_for_group POST nb  groups_add_contacts," +
    "get GET," +
    "update PUT nb," +
    "delete DELETE v," +
    "create_batch POST nb contacts/batch.json",
  groups:
    "add_contacts POST nbv groups/{group_id}/contacts.json," +
    "remove_contacts DELETE bv groups/{group_id}/contacts.json," +
    "list GET p," +
    "create POST nb," +
    "list_for_contact GET p," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v",
  addresses:
    "list_for_contact GET," +
    "create_for_contact POST nb," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v",
  emails:
    "list_for_contact GET," +
    "create_for_contact POST nb," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v",
  phones:
    "list_for_contact GET," +
    "create_for_contact POST nb," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v",
  web_addresses:
    "list_for_contact GET," +
    "create_for_contact POST nb," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v",
  messages:
    "list_for_contact GET p",
  orders:
    "list GET," +
    "get GET",
  recipients:
    "list_for_order GET," +
    "get GET",
  clicks:
    "list_for_order GET," +
    "get GET",
  notes:
    "list_for_contact GET," +
    "create_for_contact POST nb," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v," +
    "list_for_group GET," +
    "create_for_group POST nb",
  events:
    "list_for_contact GET," +
    "create_for_contact POST nb," +
    "get GET," +
    "update PUT bv," +
    "delete DELETE v," +
    "list_for_group GET," +
    "create_for_group POST nb",
  event_categories:
    "list GET",
  profiles:
    "list GET," +
    "create POST nb," +
    "get GET," +
    "update PUT nbv," +
    "delete DELETE v",
  saved_messages:
    "list GET p," +
    "get GET",
  quick_messages:
    "create POST nb quick_messages",
  templates:
    "list GET",
  users:
    "list GET p," +
    "create POST nb white_labels/{white_label_token}/users," +
    "get GET  users/{username}.json," +
    "update PATCH bv users/{username}.json," +
    "delete DELETE v users/{username}.json",
};

/** Where the service is. */
export const defaultBaseUrl: string = "https://app.outstand.com";

/** The path of oauth/authorize. */
export const oauthAuthorizePath: string = "/oauth/authorize";

/** The path of oauth/token. */
export const oauthTokenPath: string = "/oauth/token";

/** The path of oauth/token/info. */
export const oauthTokenInfoPath: string = "/oauth/token/info";

/** The path of sso. */
export const ssoPath: string = "/sso";

/** The largest `per_page`. */
export const maxPerPage: number = 100;

/** The largest file of a multipart body, in bytes. */
export const maxFileBytes: number = 10485760;

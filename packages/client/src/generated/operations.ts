// Written by scripts/generate-client.ts from the bundled description. Do not edit.

/**
 * One row a method, by tag: `NAME FLAGS PATH METHOD OPERATION_ID`. What is `-` or missing follows from the name, as
 * `expandRow` says. The path is below `/api/v1`.
 *
 * Flags: `n` never to be sent twice, `p` has pages, `b` takes a body, `m` which may be multipart, `v` answers no body.
 */
export const operations: Readonly<Record<string, readonly string[]>> = {
  channels: [
    "list p channels",
    "get - channels/{channel_slug}",
    "subscribe v channels/{channel_slug}/subscription POST",
    "unsubscribe v channels/{channel_slug}/subscription DELETE",
  ],
  contacts: [
    "list p",
    "create",
    "list_for_group p",
    "create_for_group - - - groups_add_contacts",
    "get",
    "update nb",
    "delete",
    "create_batch - contacts/batch.json",
  ],
  groups: [
    "add_contacts nbv groups/{group_id}/contacts.json POST",
    "remove_contacts bv groups/{group_id}/contacts.json DELETE",
    "list p",
    "create",
    "list_for_contact p",
    "get",
    "update",
    "delete",
  ],
  addresses: [
    "list_for_contact",
    "create_for_contact",
    "get",
    "update",
    "delete",
  ],
  emails: [
    "list_for_contact",
    "create_for_contact",
    "get",
    "update",
    "delete",
  ],
  phones: [
    "list_for_contact",
    "create_for_contact",
    "get",
    "update",
    "delete",
  ],
  web_addresses: [
    "list_for_contact",
    "create_for_contact",
    "get",
    "update",
    "delete",
  ],
  messages: [
    "list_for_contact p",
  ],
  orders: [
    "list",
    "get",
  ],
  recipients: [
    "list_for_order",
    "get",
  ],
  clicks: [
    "list_for_order",
    "get",
  ],
  notes: [
    "list_for_contact",
    "create_for_contact",
    "get",
    "update",
    "delete",
    "list_for_group",
    "create_for_group",
  ],
  events: [
    "list_for_contact",
    "create_for_contact",
    "get",
    "update",
    "delete",
    "list_for_group",
    "create_for_group",
  ],
  event_categories: [
    "list",
  ],
  profiles: [
    "list",
    "create nbm",
    "get",
    "update nbmv",
    "delete",
  ],
  saved_messages: [
    "list p",
    "get",
  ],
  quick_messages: [
    "create - quick_messages",
  ],
  templates: [
    "list",
  ],
  users: [
    "list p",
    "create - white_labels/{white_label_token}/users",
    "get - users/{username}.json",
    "update - users/{username}.json PATCH",
    "delete - users/{username}.json",
  ],
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

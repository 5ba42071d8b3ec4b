// Written by scripts/generate-client.ts from the bundled description. Do not edit.

import type { Call } from "../call.ts";
import type { CallOptions, Id } from "../call-options.ts";
import type { AuthenticationError, BadRequestError, NotFoundError, PermissionError, RateLimitError, ServerError, ValidationError } from "../errors.ts";
import type { List } from "../paginate.ts";
import type { Address, AddressCreate, AddressUpdate, Channel, ChannelsListQuery, Click, Contact, ContactBatch, ContactCreate, ContactImport, ContactUpdate, ContactsListForGroupQuery, ContactsListQuery, Email, EmailCreate, EmailUpdate, Event, EventCategory, EventCreate, EventUpdate, Group, GroupContactIds, GroupCreate, GroupUpdate, GroupsListForContactQuery, GroupsListQuery, Message, MessagesListForContactQuery, Note, NoteCreate, NoteUpdate, Order, Phone, PhoneCreate, PhoneUpdate, Profile, ProfileCreate, ProfileCreateForm, ProfileUpdate, ProfileUpdateForm, QuickMessageCreate, Recipient, SavedMessage, SavedMessagesListQuery, Template, User, UserCreate, UserUpdate, UsersListQuery, WebAddress, WebAddressCreate, WebAddressUpdate } from "./models.ts";

/** Channels that the user may subscribe to. */
export interface Channels {
  /**
   * List channels.
   *
   * A page of the channels that are available to the account.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/channels`](https://github.com/outstand/api-docs/blob/main/endpoints/channels.md#get-channels)
   */
  list(query?: ChannelsListQuery, options?: CallOptions): List<Channel>;

  /**
   * Get a channel.
   *
   * The channel with this slug. A channel that the user has no access to is answered `404` too.
   *
   * @param channel_slug - The channel's slug.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/channels/{channel_slug}`](https://github.com/outstand/api-docs/blob/main/endpoints/channels.md#get-channel)
   */
  get(channel_slug: string, options?: CallOptions): Call<Channel>;

  /**
   * Subscribe to a channel.
   *
   * Subscribing again is answered in the same way and leaves `subscribed_at` as it is. A channel that the
   * user has no access to is answered `404`.
   *
   * @param channel_slug - The channel's slug.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/channels/{channel_slug}/subscription`](https://github.com/outstand/api-docs/blob/main/endpoints/channels.md#subscribing-to-a-channel)
   */
  subscribe(channel_slug: string, options?: CallOptions): Call<void>;

  /**
   * Unsubscribe from a channel.
   *
   * Where the user is not subscribed the answer is `404`.
   *
   * @param channel_slug - The channel's slug.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/channels/{channel_slug}/subscription`](https://github.com/outstand/api-docs/blob/main/endpoints/channels.md#unsubscribing-to-a-channel)
   */
  unsubscribe(channel_slug: string, options?: CallOptions): Call<void>;
}

/** The people that the user keeps in touch with. */
export interface Contacts {
  /**
   * List contacts.
   *
   * One page of the contacts of the account, in one array.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#get-contacts)
   */
  list(query?: ContactsListQuery, options?: CallOptions): List<Contact>;

  /**
   * Create a contact.
   *
   * The new contact. Its emails, phones, addresses, web addresses and events can be created in the same step.
   * The first email, phone and address become the primary ones.
   *
   * @param body - The contact to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#create-contact)
   */
  create(body: ContactCreate, options?: CallOptions): Call<Contact>;

  /**
   * List a group's contacts.
   *
   * One page of the contacts in the group, in one array.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @param group_id - The group's id.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end, or what the path names does not exist or is
   *   not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/groups/{group_id}/contacts.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#get-contacts)
   */
  listForGroup(group_id: Id, query?: ContactsListForGroupQuery, options?: CallOptions): List<Contact>;

  /**
   * Create a contact in a group.
   *
   * The new contact, or nothing but the status, by the form of the body. With the fields of a contact, it is
   * created and added to the group. With `ids`, which wins over them, existing contacts are added: one that
   * is in the group already is ignored, and for an unknown id the answer is `422` and no contact is added.
   *
   * Each contact that is added is sent the group's saved message and campaign, if the group has them.
   *
   * @param group_id - The group's id.
   * @param body - A contact to create, with its emails, phones, addresses, web addresses and events if
   *   wanted.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/groups/{group_id}/contacts.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#add-contacts-to-group)
   */
  createForGroup(group_id: Id, body: ContactCreate, options?: CallOptions): Call<Contact>;

  /**
   * Get a contact.
   *
   * The contact with this id.
   *
   * @param id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#get-contact)
   */
  get(id: Id, options?: CallOptions): Call<Contact>;

  /**
   * Update a contact.
   *
   * The updated contact. Fields that are not sent stay as they are. Phones, emails, addresses and web
   * addresses are written in one of two modes.
   *
   * | item | normal mode | replace mode, `X-Outstand-Replace: true` |
   * | --- | --- | --- |
   * | without `id` | added | added |
   * | with `id` and other fields | changed | changed |
   * | with only `id` | ignored | kept |
   * | not listed | stays | **deleted** |
   *
   * `primary_phone_id`, `primary_email_id` and `primary_address_id` choose the primary ones. When a primary
   * phone, email or address is deleted, the contact has none of that kind, unless exactly one other is left,
   * which then becomes the primary one. Where there is none, the first that is added becomes it.
   *
   * In replace mode send all four lists: an absent one leaves its kind alone, an empty one deletes all of it.
   * An item without `id` is added each time the request is sent. An id that is unknown or another contact's
   * is answered `422`. Events have endpoints of their own.
   *
   * @param id - The contact's id.
   * @param body - The fields to change, and the phones, emails, addresses and web addresses to add, change or
   *   keep.
   * @param options - `replace`: `true` turns on replace mode: phones, emails, addresses and web addresses
   *   that are not listed are deleted. Any other value means normal mode, as does leaving the header out.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/contacts/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#update-contact)
   */
  update(id: Id, body: ContactUpdate, options?: CallOptions & { replace?: boolean }): Call<Contact>;

  /**
   * Delete a contact.
   *
   * @param id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/contacts/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#delete-contact)
   */
  delete(id: Id, options?: CallOptions): Call<void>;

  /**
   * Create a batch of contacts.
   *
   * The import that was created. The contacts are created later. Whether that succeeds cannot be read with
   * this API: the logged-in user sees it in the browser, on the page `/imports`.
   *
   * The contacts can be added to a group: a new one by `group_name`, or an existing one by `group_id`. Both
   * at once are answered `422`.
   *
   * @param body - The contacts to create, and the group to add them to.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/batch.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contacts.md#batch-create-contacts)
   */
  createBatch(body: ContactBatch, options?: CallOptions): Call<ContactImport>;
}

/** Groups of contacts and the automation on joining one. */
export interface Groups {
  /**
   * Add existing contacts to a group.
   *
   * The new contact, or nothing but the status, by the form of the body. With the fields of a contact, it is
   * created and added to the group. With `ids`, which wins over them, existing contacts are added: one that
   * is in the group already is ignored, and for an unknown id the answer is `422` and no contact is added.
   *
   * Each contact that is added is sent the group's saved message and campaign, if the group has them.
   *
   * @param group_id - The group's id.
   * @param body - Contacts by their ids.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/groups/{group_id}/contacts.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#add-contacts-to-group)
   */
  addContacts(group_id: Id, body: GroupContactIds, options?: CallOptions): Call<void>;

  /**
   * Remove contacts from a group.
   *
   * The request is a DELETE with a body, which some HTTP libraries and proxies do not send.
   *
   * @param group_id - The group's id.
   * @param body - The ids of the contacts to remove.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/groups/{group_id}/contacts.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#remove-contacts-from-group)
   */
  removeContacts(group_id: Id, body: GroupContactIds, options?: CallOptions): Call<void>;

  /**
   * List groups.
   *
   * One page of the groups of the account, in one array.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/groups.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#get-groups)
   */
  list(query?: GroupsListQuery, options?: CallOptions): List<Group>;

  /**
   * Create a group.
   *
   * The new group. Each contact that is added to a group is sent its saved message and campaign, if it has
   * them, from its profile or else from the default profile of the group's owner. A saved message, campaign
   * template or profile that the owner has no access to is answered `422`. If the owner loses access to the
   * saved message or the campaign template later, nothing is sent.
   *
   * @param body - The group to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/groups.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#create-group)
   */
  create(body: GroupCreate, options?: CallOptions): Call<Group>;

  /**
   * List a contact's groups.
   *
   * One page of the groups that the contact is in, in one array.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @param contact_id - The contact's id.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end, or what the path names does not exist or is
   *   not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/groups.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#get-groups)
   */
  listForContact(contact_id: Id, query?: GroupsListForContactQuery, options?: CallOptions): List<Group>;

  /**
   * Get a group.
   *
   * The group with this id.
   *
   * @param id - The group's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/groups/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#get-group)
   */
  get(id: Id, options?: CallOptions): Call<Group>;

  /**
   * Update a group.
   *
   * Fields that are not sent stay as they are. A saved message, campaign template or profile that the group's
   * owner has no access to is answered `422`.
   *
   * @param id - The group's id.
   * @param body - The fields to change.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/groups/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#update-group)
   */
  update(id: Id, body: GroupUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete a group.
   *
   * @param id - The group's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/groups/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/groups.md#delete-group)
   */
  delete(id: Id, options?: CallOptions): Call<void>;
}

/** Postal addresses of a contact. */
export interface Addresses {
  /**
   * List a contact's addresses.
   *
   * All addresses of the contact, in one array.
   *
   * @param contact_id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/addresses.json`](https://github.com/outstand/api-docs/blob/main/endpoints/addresses.md#get-addresses)
   */
  listForContact(contact_id: Id, options?: CallOptions): Call<Address[]>;

  /**
   * Add an address to a contact.
   *
   * The new address. It becomes the primary one where the contact has none.
   *
   * @param contact_id - The contact's id.
   * @param body - The address to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/{contact_id}/addresses.json`](https://github.com/outstand/api-docs/blob/main/endpoints/addresses.md#create-address)
   */
  createForContact(contact_id: Id, body: AddressCreate, options?: CallOptions): Call<Address>;

  /**
   * Get an address.
   *
   * The address with this id.
   *
   * @param id - The address's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/addresses/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/addresses.md#get-address)
   */
  get(id: Id, options?: CallOptions): Call<Address>;

  /**
   * Update an address.
   *
   * Fields that are not sent stay as they are.
   *
   * @param id - The address's id.
   * @param body - The fields to change.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/addresses/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/addresses.md#update-address)
   */
  update(id: Id, body: AddressUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete an address.
   *
   * A contact whose primary address is deleted has none, unless exactly one other address is left, which then
   * becomes the primary one.
   *
   * @param id - The address's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/addresses/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/addresses.md#delete-address)
   */
  delete(id: Id, options?: CallOptions): Call<void>;
}

/** Email addresses of a contact. */
export interface Emails {
  /**
   * List a contact's email addresses.
   *
   * All email addresses of the contact, in one array.
   *
   * @param contact_id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/emails.json`](https://github.com/outstand/api-docs/blob/main/endpoints/emails.md#get-emails)
   */
  listForContact(contact_id: Id, options?: CallOptions): Call<Email[]>;

  /**
   * Add an email address to a contact.
   *
   * The new email address. It becomes the primary one where the contact has none.
   *
   * @param contact_id - The contact's id.
   * @param body - The email address to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/{contact_id}/emails.json`](https://github.com/outstand/api-docs/blob/main/endpoints/emails.md#create-email)
   */
  createForContact(contact_id: Id, body: EmailCreate, options?: CallOptions): Call<Email>;

  /**
   * Get an email address.
   *
   * The email address with this id.
   *
   * @param id - The email address's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/emails/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/emails.md#get-email)
   */
  get(id: Id, options?: CallOptions): Call<Email>;

  /**
   * Update an email address.
   *
   * @param id - The email address's id.
   * @param body - The new address.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/emails/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/emails.md#update-email)
   */
  update(id: Id, body: EmailUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete an email address.
   *
   * A contact whose primary email address is deleted has none, unless exactly one other email address is
   * left, which then becomes the primary one.
   *
   * @param id - The email address's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/emails/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/emails.md#delete-email)
   */
  delete(id: Id, options?: CallOptions): Call<void>;
}

/** Phone numbers of a contact. */
export interface Phones {
  /**
   * List a contact's phone numbers.
   *
   * All phone numbers of the contact, in one array.
   *
   * @param contact_id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/phones.json`](https://github.com/outstand/api-docs/blob/main/endpoints/phones.md#get-phones)
   */
  listForContact(contact_id: Id, options?: CallOptions): Call<Phone[]>;

  /**
   * Add a phone number to a contact.
   *
   * The new phone number. It becomes the primary one where the contact has none.
   *
   * @param contact_id - The contact's id.
   * @param body - The phone number to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/{contact_id}/phones.json`](https://github.com/outstand/api-docs/blob/main/endpoints/phones.md#create-phone)
   */
  createForContact(contact_id: Id, body: PhoneCreate, options?: CallOptions): Call<Phone>;

  /**
   * Get a phone number.
   *
   * The phone number with this id.
   *
   * @param id - The phone number's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/phones/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/phones.md#get-phone)
   */
  get(id: Id, options?: CallOptions): Call<Phone>;

  /**
   * Update a phone number.
   *
   * Fields that are not sent stay as they are.
   *
   * @param id - The phone number's id.
   * @param body - The fields to change.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/phones/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/phones.md#update-phone)
   */
  update(id: Id, body: PhoneUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete a phone number.
   *
   * A contact whose primary phone number is deleted has none, unless exactly one other phone number is left,
   * which then becomes the primary one.
   *
   * @param id - The phone number's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/phones/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/phones.md#delete-phone)
   */
  delete(id: Id, options?: CallOptions): Call<void>;
}

/** Web addresses of a contact. */
export interface WebAddresses {
  /**
   * List a contact's web addresses.
   *
   * All web addresses of the contact, in one array.
   *
   * @param contact_id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/web_addresses.json`](https://github.com/outstand/api-docs/blob/main/endpoints/web_addresses.md#get-web-addresses)
   */
  listForContact(contact_id: Id, options?: CallOptions): Call<WebAddress[]>;

  /**
   * Add a web address to a contact.
   *
   * The new web address.
   *
   * @param contact_id - The contact's id.
   * @param body - The web address to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/{contact_id}/web_addresses.json`](https://github.com/outstand/api-docs/blob/main/endpoints/web_addresses.md#create-web-address)
   */
  createForContact(contact_id: Id, body: WebAddressCreate, options?: CallOptions): Call<WebAddress>;

  /**
   * Get a web address.
   *
   * The web address with this id.
   *
   * @param id - The web address's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/web_addresses/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/web_addresses.md#get-web-address)
   */
  get(id: Id, options?: CallOptions): Call<WebAddress>;

  /**
   * Update a web address.
   *
   * Fields that are not sent stay as they are.
   *
   * @param id - The web address's id.
   * @param body - The fields to change.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/web_addresses/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/web_addresses.md#update-web-address)
   */
  update(id: Id, body: WebAddressUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete a web address.
   *
   * @param id - The web address's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/web_addresses/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/web_addresses.md#delete-web-address)
   */
  delete(id: Id, options?: CallOptions): Call<void>;
}

/** Messages that a contact was sent. */
export interface Messages {
  /**
   * List a contact's messages.
   *
   * One page of the messages of the contact, in one array.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @param contact_id - The contact's id.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end, or what the path names does not exist or is
   *   not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/messages.json`](https://github.com/outstand/api-docs/blob/main/endpoints/contact_messages.md#get-messages)
   */
  listForContact(contact_id: Id, query?: MessagesListForContactQuery, options?: CallOptions): List<Message>;
}

/** Messages that were ordered, and their results. */
export interface Orders {
  /**
   * List orders.
   *
   * All orders of the account, in one array.
   *
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/orders.json`](https://github.com/outstand/api-docs/blob/main/endpoints/orders.md#get-orders)
   */
  list(options?: CallOptions): Call<Order[]>;

  /**
   * Get an order.
   *
   * The order with this id.
   *
   * @param id - The order's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/orders/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/orders.md#get-order)
   */
  get(id: Id, options?: CallOptions): Call<Order>;
}

/** The recipients of an order. */
export interface Recipients {
  /**
   * List an order's recipients.
   *
   * All recipients of the order, in one array.
   *
   * @param order_id - The order's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/orders/{order_id}/recipients.json`](https://github.com/outstand/api-docs/blob/main/endpoints/recipients.md#get-recipients)
   */
  listForOrder(order_id: Id, options?: CallOptions): Call<Recipient[]>;

  /**
   * Get a recipient.
   *
   * The recipient with this id.
   *
   * @param id - The recipient's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/recipients/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/recipients.md#get-recipient)
   */
  get(id: Id, options?: CallOptions): Call<Recipient>;
}

/** Links that recipients of an order followed. */
export interface Clicks {
  /**
   * List an order's clicks.
   *
   * All clicks of the order, in one array.
   *
   * @param order_id - The order's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/orders/{order_id}/clicks.json`](https://github.com/outstand/api-docs/blob/main/endpoints/clicks.md#get-clicks)
   */
  listForOrder(order_id: Id, options?: CallOptions): Call<Click[]>;

  /**
   * Get a click.
   *
   * The click with this id.
   *
   * @param id - The click's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/clicks/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/clicks.md#get-click)
   */
  get(id: Id, options?: CallOptions): Call<Click>;
}

/** Notes on a contact or a group. */
export interface Notes {
  /**
   * List a contact's notes.
   *
   * All notes of the contact, in one array.
   *
   * @param contact_id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/notes.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#get-notes)
   */
  listForContact(contact_id: Id, options?: CallOptions): Call<Note[]>;

  /**
   * Add a note to a contact.
   *
   * The new note.
   *
   * @param contact_id - The contact's id.
   * @param body - The note to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/{contact_id}/notes.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#create-note)
   */
  createForContact(contact_id: Id, body: NoteCreate, options?: CallOptions): Call<Note>;

  /**
   * Get a note.
   *
   * The note with this id.
   *
   * @param id - The note's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/notes/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#get-note)
   */
  get(id: Id, options?: CallOptions): Call<Note>;

  /**
   * Update a note.
   *
   * Fields that are not sent stay as they are.
   *
   * @param id - The note's id.
   * @param body - The fields to change.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/notes/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#update-note)
   */
  update(id: Id, body: NoteUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete a note.
   *
   * @param id - The note's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/notes/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#delete-note)
   */
  delete(id: Id, options?: CallOptions): Call<void>;

  /**
   * List a group's notes.
   *
   * All notes of the group, in one array.
   *
   * @param group_id - The group's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/groups/{group_id}/notes.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#get-notes)
   */
  listForGroup(group_id: Id, options?: CallOptions): Call<Note[]>;

  /**
   * Add a note to a group.
   *
   * The new note.
   *
   * @param group_id - The group's id.
   * @param body - The note to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/groups/{group_id}/notes.json`](https://github.com/outstand/api-docs/blob/main/endpoints/notes.md#create-note)
   */
  createForGroup(group_id: Id, body: NoteCreate, options?: CallOptions): Call<Note>;
}

/** Events of a contact or a group. */
export interface Events {
  /**
   * List a contact's events.
   *
   * All events of the contact, in one array.
   *
   * @param contact_id - The contact's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/contacts/{contact_id}/events.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#get-events)
   */
  listForContact(contact_id: Id, options?: CallOptions): Call<Event[]>;

  /**
   * Add an event to a contact.
   *
   * The new event. A category that the account does not have is answered `422`.
   *
   * @param contact_id - The contact's id.
   * @param body - The event to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/contacts/{contact_id}/events.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#create-event)
   */
  createForContact(contact_id: Id, body: EventCreate, options?: CallOptions): Call<Event>;

  /**
   * Get an event.
   *
   * The event with this id.
   *
   * @param id - The event's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/events/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#get-event)
   */
  get(id: Id, options?: CallOptions): Call<Event>;

  /**
   * Update an event.
   *
   * Fields that are not sent stay as they are. A category that the account does not have is answered `422`.
   *
   * @param id - The event's id.
   * @param body - The fields to change.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/events/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#update-event)
   */
  update(id: Id, body: EventUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete an event.
   *
   * @param id - The event's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/events/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#delete-event)
   */
  delete(id: Id, options?: CallOptions): Call<void>;

  /**
   * List a group's events.
   *
   * All events of the group, in one array.
   *
   * @param group_id - The group's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/groups/{group_id}/events.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#get-events)
   */
  listForGroup(group_id: Id, options?: CallOptions): Call<Event[]>;

  /**
   * Add an event to a group.
   *
   * The new event. A category that the account does not have is answered `422`.
   *
   * @param group_id - The group's id.
   * @param body - The event to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/groups/{group_id}/events.json`](https://github.com/outstand/api-docs/blob/main/endpoints/events.md#create-event)
   */
  createForGroup(group_id: Id, body: EventCreate, options?: CallOptions): Call<Event>;
}

/** The categories that events may have. */
export interface EventCategories {
  /**
   * List event categories.
   *
   * All event categories that the account has, in one array: its own and the global ones, which are Follow
   * Up, Phone Call, Anniversary, Birthday, Meeting, Check In, Thank, Send Email, Send Info, Send Proposal and
   * Deadline.
   *
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/event_categories.json`](https://github.com/outstand/api-docs/blob/main/endpoints/event_categories.md#get-event-categories)
   */
  list(options?: CallOptions): Call<EventCategory[]>;
}

/** The sender's details and branding. */
export interface Profiles {
  /**
   * List profiles.
   *
   * All profiles of the user, in one array.
   *
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/profiles.json`](https://github.com/outstand/api-docs/blob/main/endpoints/profiles.md#get-profiles)
   */
  list(options?: CallOptions): Call<Profile[]>;

  /**
   * Create a profile.
   *
   * The new profile. A verification email is sent to its `email`. No `Location` header is documented.
   *
   * @param body - The profile to create. JSON, or a form when the photo or the logo is a file.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/profiles.json`](https://github.com/outstand/api-docs/blob/main/endpoints/profiles.md#create-profile)
   */
  create(body: ProfileCreate | ProfileCreateForm, options?: CallOptions): Call<Profile>;

  /**
   * Get a profile.
   *
   * The profile with this id.
   *
   * @param id - The profile's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/profiles/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/profiles.md#get-profile)
   */
  get(id: Id, options?: CallOptions): Call<Profile>;

  /**
   * Update a profile.
   *
   * Fields that are not sent stay as they are. Whenever `email` is sent, a verification email goes to it.
   *
   * @param id - The profile's id.
   * @param body - The fields to change. JSON, or a form when the photo or the logo is a file.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PUT /api/v1/profiles/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/profiles.md#update-profile)
   */
  update(id: Id, body: ProfileUpdate | ProfileUpdateForm, options?: CallOptions): Call<void>;

  /**
   * Delete a profile.
   *
   * @param id - The profile's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/profiles/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/profiles.md#delete-profile)
   */
  delete(id: Id, options?: CallOptions): Call<void>;
}

/** Messages that are ready to be sent. */
export interface SavedMessages {
  /**
   * List saved messages.
   *
   * A page of the saved messages of one template that the user can see, the newest first unless told
   * otherwise.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: The page is past the end.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/saved_messages.json`](https://github.com/outstand/api-docs/blob/main/endpoints/saved_messages.md#get-saved-messages)
   */
  list(query?: SavedMessagesListQuery, options?: CallOptions): List<SavedMessage>;

  /**
   * Get a saved message.
   *
   * The saved message with this id.
   *
   * @param id - The saved message's id.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/saved_messages/{id}.json`](https://github.com/outstand/api-docs/blob/main/endpoints/saved_messages.md#get-saved-message)
   */
  get(id: string, options?: CallOptions): Call<SavedMessage>;
}

/** Sends one saved message to one contact. */
export interface QuickMessages {
  /**
   * Send a quick message.
   *
   * The order of the message. Sends a saved message to one contact, from one profile. No `Location` header is
   * documented.
   *
   * @param body - What to send, to whom and from whom.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/quick_messages`](https://github.com/outstand/api-docs/blob/main/endpoints/quick_messages.md#create-quick-message)
   */
  create(body: QuickMessageCreate, options?: CallOptions): Call<Order>;
}

/** Templates that saved messages are built on. */
export interface Templates {
  /**
   * List templates.
   *
   * All templates that are available to the account, in one array.
   *
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/templates.json`](https://github.com/outstand/api-docs/blob/main/endpoints/templates.md#get-templates)
   */
  list(options?: CallOptions): Call<Template[]>;
}

/** Manage the users of a white label, with an application-level token. */
export interface Users {
  /**
   * List users.
   *
   * One page of the white label's users, with the tokens that work on their data.
   *
   * Awaited, it is one page; iterated, every item of every page.
   *
   * @throws {@link BadRequestError} 400: The page is past the end, or a query value is not as described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/users.json`](https://github.com/outstand/api-docs/blob/main/application_endpoints.md#get-users)
   */
  list(query?: UsersListQuery, options?: CallOptions): List<User>;

  /**
   * Create a user.
   *
   * The new user of the white label. It starts as `needs_plan` where it needs a plan, and chooses one on the
   * first login.
   *
   * @param white_label_token - The token that identifies the white label. It is not an OAuth token.
   * @param body - The user to create.
   * @throws {@link BadRequestError} 400: The request cannot be read, or a query or header value is not as
   *   described.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The request is invalid.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`POST /api/v1/white_labels/{white_label_token}/users`](https://github.com/outstand/api-docs/blob/main/application_endpoints.md#create-user)
   */
  create(white_label_token: string, body: UserCreate, options?: CallOptions): Call<User>;

  /**
   * Get a user.
   *
   * The user with this name, and the token that works on the user's data.
   *
   * @param username - The user's name.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`GET /api/v1/users/{username}.json`](https://github.com/outstand/api-docs/blob/main/application_endpoints.md#get-user)
   */
  get(username: string, options?: CallOptions): Call<User>;

  /**
   * Activate or disable a user.
   *
   * At this time an account can be activated and disabled, and nothing else.
   *
   * @param username - The user's name.
   * @param body - The status to give.
   * @throws {@link BadRequestError} 400: The status is missing or not one of the two, or the request cannot
   *   be read.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link ValidationError} 422: The user cannot be updated for another reason.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`PATCH /api/v1/users/{username}.json`](https://github.com/outstand/api-docs/blob/main/application_endpoints.md#update-user)
   */
  update(username: string, body: UserUpdate, options?: CallOptions): Call<void>;

  /**
   * Delete a user.
   *
   * The account is terminated and kept as deleted for up to 30 days. From then on the user is not found,
   * while the name and the email address stay taken.
   *
   * @param username - The user's name.
   * @throws {@link AuthenticationError} 401: The token is missing, unknown, expired or revoked.
   * @throws {@link PermissionError} 403: The token lacks the scope or is of the other family.
   * @throws {@link NotFoundError} 404: What was asked for does not exist or is not yours.
   * @throws {@link RateLimitError} 429: Over the rate limit.
   * @throws {@link ServerError} 5XX: The service failed.
   * @see [`DELETE /api/v1/users/{username}.json`](https://github.com/outstand/api-docs/blob/main/application_endpoints.md#delete-user)
   */
  delete(username: string, options?: CallOptions): Call<void>;
}

/** All resources, by name. */
export interface Resources {
  /** Channels that the user may subscribe to. */
  readonly channels: Channels;
  /** The people that the user keeps in touch with. */
  readonly contacts: Contacts;
  /** Groups of contacts and the automation on joining one. */
  readonly groups: Groups;
  /** Postal addresses of a contact. */
  readonly addresses: Addresses;
  /** Email addresses of a contact. */
  readonly emails: Emails;
  /** Phone numbers of a contact. */
  readonly phones: Phones;
  /** Web addresses of a contact. */
  readonly webAddresses: WebAddresses;
  /** Messages that a contact was sent. */
  readonly messages: Messages;
  /** Messages that were ordered, and their results. */
  readonly orders: Orders;
  /** The recipients of an order. */
  readonly recipients: Recipients;
  /** Links that recipients of an order followed. */
  readonly clicks: Clicks;
  /** Notes on a contact or a group. */
  readonly notes: Notes;
  /** Events of a contact or a group. */
  readonly events: Events;
  /** The categories that events may have. */
  readonly eventCategories: EventCategories;
  /** The sender's details and branding. */
  readonly profiles: Profiles;
  /** Messages that are ready to be sent. */
  readonly savedMessages: SavedMessages;
  /** Sends one saved message to one contact. */
  readonly quickMessages: QuickMessages;
  /** Templates that saved messages are built on. */
  readonly templates: Templates;
  /** Manage the users of a white label, with an application-level token. */
  readonly users: Users;
}

/** What may be sent to each operation that answers 422, by `operationId`. */
export interface OperationInputs {
  contacts_create: ContactCreate;
  groups_add_contacts: GroupContactIds | ContactCreate;
  groups_remove_contacts: GroupContactIds;
  contacts_update: ContactUpdate;
  contacts_create_batch: ContactBatch;
  addresses_create_for_contact: AddressCreate;
  addresses_update: AddressUpdate;
  emails_create_for_contact: EmailCreate;
  emails_update: EmailUpdate;
  phones_create_for_contact: PhoneCreate;
  phones_update: PhoneUpdate;
  web_addresses_create_for_contact: WebAddressCreate;
  web_addresses_update: WebAddressUpdate;
  groups_create: GroupCreate;
  groups_update: GroupUpdate;
  notes_create_for_contact: NoteCreate;
  notes_update: NoteUpdate;
  notes_create_for_group: NoteCreate;
  events_create_for_contact: EventCreate;
  events_update: EventUpdate;
  events_create_for_group: EventCreate;
  profiles_create: ProfileCreate | ProfileCreateForm;
  profiles_update: ProfileUpdate | ProfileUpdateForm;
  profiles_delete: never;
  quick_messages_create: QuickMessageCreate;
  users_create: UserCreate;
  users_update: UserUpdate;
}

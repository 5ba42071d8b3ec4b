// Written by scripts/generate-client.ts from the bundled description. Do not edit.

import type { Channels, Contacts, Groups, Messages, SavedMessages, Users } from "./resources.ts";
import type { components, operations } from "./schema.ts";

/** A code of the authorization endpoint, for a user's token (RFC 6749, section 4.1.3). */
export type AuthorizationCodeGrant = components["schemas"]["AuthorizationCodeGrant"];

/**
 * A refresh token, for a new access token and a new refresh token (RFC 6749, section 6). The old two stop
 * working together, either at once or when the new access token is first used. A refresh token does not age.
 * One that was used up is answered `invalid_grant`, and nothing else is revoked for it.
 */
export type RefreshTokenGrant = components["schemas"]["RefreshTokenGrant"];

/**
 * Nothing but the application itself, for a token of application-level endpoints (RFC 6749, section 4.4). The
 * application needs the scope `provision_users`. The token belongs to no user.
 */
export type ClientCredentialsGrant = components["schemas"]["ClientCredentialsGrant"];

/**
 * What to exchange for a token, by `grant_type`. The application's `client_id` and `client_secret` stand in
 * the body, as the documentation has it, or in the `Authorization` header (HTTP Basic), and only then may
 * they be left out here.
 */
export type TokenRequest = components["schemas"]["TokenRequest"];

/** An access token and what belongs to it. */
export type TokenSet = components["schemas"]["TokenSet"];

/** Why the token endpoint refused (RFC 6749, section 5.2). Decide by `error`, never by the status. */
export type OAuthError = components["schemas"]["OAuthError"];

/** What a token is good for, and how long still. */
export type TokenInfo = components["schemas"]["TokenInfo"];

/** Why the token was refused. */
export type TokenInfoError = components["schemas"]["TokenInfoError"];

/** The token, where it is not in the `Authorization` header. */
export type SsoRequest = components["schemas"]["SsoRequest"];

/** A channel that the user may subscribe to. */
export type Channel = components["schemas"]["Channel"];

/** The primary address of a contact. */
export type PrimaryAddress = components["schemas"]["PrimaryAddress"];

/** A contact. */
export type Contact = components["schemas"]["Contact"];

/** An email address to create. */
export type EmailCreate = components["schemas"]["EmailCreate"];

/** Where the phone is. */
export type PhoneLocation = components["schemas"]["PhoneLocation"];

/** A phone number to create. */
export type PhoneCreate = components["schemas"]["PhoneCreate"];

/** Where the address is. */
export type AddressLocation = components["schemas"]["AddressLocation"];

/**
 * A postal address to create. At least one field besides `location` must be filled in; else `422` names
 * `base`.
 */
export type AddressCreate = components["schemas"]["AddressCreate"];

/** What the web address leads to. */
export type WebAddressType = components["schemas"]["WebAddressType"];

/** A web address to create. */
export type WebAddressCreate = components["schemas"]["WebAddressCreate"];

/** How often the event comes again. */
export type EventRecurrence = components["schemas"]["EventRecurrence"];

/**
 * An event to create. Its category is given by name or by id; where both are sent, the id wins. A category
 * that the account does not have is answered `422`.
 */
export type EventCreate = components["schemas"]["EventCreate"];

/** A contact to create, with its emails, phones, addresses, web addresses and events if wanted. */
export type ContactCreate = components["schemas"]["ContactCreate"];

/** The URL of what was created. */
export type Location = components["schemas"]["Location"];

/**
 * The texts of what failed, by attribute. Names beyond the operation's own fields occur, such as `base` or
 * `phones.number`.
 */
export type ValidationErrors = components["schemas"]["ValidationErrors"];

/** Contacts by their ids. */
export type GroupContactIds = components["schemas"]["GroupContactIds"];

/**
 * A phone number in an update of its contact. Without `id` it is added, and needs `number` and `location`.
 * With `id` and other fields it is changed. With `id` alone it is ignored in normal mode and kept in replace
 * mode.
 */
export type PhoneItem = components["schemas"]["PhoneItem"];

/**
 * An email address in an update of its contact. Without `id` it is added, and needs `address`. With `id` and
 * other fields it is changed. With `id` alone it is ignored in normal mode and kept in replace mode.
 */
export type EmailItem = components["schemas"]["EmailItem"];

/**
 * A postal address in an update of its contact. Without `id` it is added, and needs a field besides
 * `location`. With `id` and other fields it is changed. With `id` alone it is ignored in normal mode and kept
 * in replace mode.
 */
export type AddressItem = components["schemas"]["AddressItem"];

/**
 * A web address in an update of its contact. Without `id` it is added, and needs `url` and `url_type`. With
 * `id` and other fields it is changed. With `id` alone it is ignored in normal mode and kept in replace mode.
 */
export type WebAddressItem = components["schemas"]["WebAddressItem"];

/**
 * The fields of a contact to change, and its phones, emails, addresses and web addresses to add, change or,
 * in replace mode, keep. What is not sent stays. Events have their own endpoints.
 */
export type ContactUpdate = components["schemas"]["ContactUpdate"];

/**
 * Contacts to import and, if wanted, the group that they are added to: a new one by `group_name` or an
 * existing one by `group_id`. Both at once are answered `422`.
 */
export type ContactBatch = components["schemas"]["ContactBatch"];

/** The import that was created. What it holds is not documented. */
export type ContactImport = components["schemas"]["ContactImport"];

/** A postal address of a contact. */
export type Address = components["schemas"]["Address"];

/** The fields of a postal address to change. What is not sent stays. */
export type AddressUpdate = components["schemas"]["AddressUpdate"];

/** An email address of a contact. */
export type Email = components["schemas"]["Email"];

/** The email address to change. */
export type EmailUpdate = components["schemas"]["EmailUpdate"];

/** A phone number of a contact. */
export type Phone = components["schemas"]["Phone"];

/** The fields of a phone number to change. What is not sent stays. */
export type PhoneUpdate = components["schemas"]["PhoneUpdate"];

/** A web address of a contact. */
export type WebAddress = components["schemas"]["WebAddress"];

/** The fields of a web address to change. What is not sent stays. */
export type WebAddressUpdate = components["schemas"]["WebAddressUpdate"];

/** A message that a contact was sent or is to be sent. */
export type Message = components["schemas"]["Message"];

/** A group of contacts. */
export type Group = components["schemas"]["Group"];

/** A group to create. */
export type GroupCreate = components["schemas"]["GroupCreate"];

/** The fields of a group to change. What is not sent stays. */
export type GroupUpdate = components["schemas"]["GroupUpdate"];

/** A message that was ordered, and its results. */
export type Order = components["schemas"]["Order"];

/** A recipient of an order. */
export type Recipient = components["schemas"]["Recipient"];

/** A link of an order that a recipient followed. */
export type Click = components["schemas"]["Click"];

/** A note on a contact or a group. */
export type Note = components["schemas"]["Note"];

/** A note to create. */
export type NoteCreate = components["schemas"]["NoteCreate"];

/** The fields of a note to change. What is not sent stays. */
export type NoteUpdate = components["schemas"]["NoteUpdate"];

/** An event of a contact or a group. */
export type Event = components["schemas"]["Event"];

/** The fields of an event to change. What is not sent stays. */
export type EventUpdate = components["schemas"]["EventUpdate"];

/** A category that events may have. */
export type EventCategory = components["schemas"]["EventCategory"];

/** The sender's details and branding. */
export type Profile = components["schemas"]["Profile"];

/** A profile to create. */
export type ProfileCreate = components["schemas"]["ProfileCreate"];

/** A profile to create, with files. A form has no null; an empty string stands for it. */
export type ProfileCreateForm = components["schemas"]["ProfileCreateForm"];

/** The fields of a profile to change. What is not sent stays. */
export type ProfileUpdate = components["schemas"]["ProfileUpdate"];

/**
 * The fields of a profile to change, with files. What is not sent stays. A form has no null; an empty string
 * stands for it.
 */
export type ProfileUpdateForm = components["schemas"]["ProfileUpdateForm"];

/** A message that is ready to be sent. */
export type SavedMessage = components["schemas"]["SavedMessage"];

/** What to send, to whom and from whom. */
export type QuickMessageCreate = components["schemas"]["QuickMessageCreate"];

/** A template that saved messages are built on. */
export type Template = components["schemas"]["Template"];

/**
 * The user's last valid token, as the token endpoint gives it. It works on the user's data and for single
 * sign-on. Once it has expired, the refresh token brings a new one.
 */
export type UserToken = components["schemas"]["UserToken"];

/**
 * Where the account stands. A new user who needs a plan is `needs_plan` until one is chosen on the first
 * login. Who must pay is then `incomplete` until the payment details are in, and `active` from then on; who
 * need not pay is `active` as soon as a plan is chosen.
 */
export type UserStatus = components["schemas"]["UserStatus"];

/** A user of the white label. */
export type User = components["schemas"]["User"];

/** A user to create. `username` and `email` must be unique. */
export type UserCreate = components["schemas"]["UserCreate"];

/** The status to give to a user. At this time nothing else can be changed. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** The new status of a user. */
export type UserStatusEvent = components["schemas"]["UserStatusEvent"];

/** What every event of a resource says. */
export type ResourceEvent = components["schemas"]["ResourceEvent"];

/** A contact was created. */
export type ContactCreateEvent = components["schemas"]["ContactCreateEvent"];

/** A contact was updated. */
export type ContactUpdateEvent = components["schemas"]["ContactUpdateEvent"];

/** A contact was deleted. */
export type ContactDeleteEvent = components["schemas"]["ContactDeleteEvent"];

/** A group was created. */
export type GroupCreateEvent = components["schemas"]["GroupCreateEvent"];

/** A group was updated. */
export type GroupUpdateEvent = components["schemas"]["GroupUpdateEvent"];

/** A group was deleted. */
export type GroupDeleteEvent = components["schemas"]["GroupDeleteEvent"];

/** The query of {@link Channels.list}. */
export type ChannelsListQuery = NonNullable<operations["channels_list"]["parameters"]["query"]>;

/** The query of {@link Contacts.list}. */
export type ContactsListQuery = NonNullable<operations["contacts_list"]["parameters"]["query"]>;

/** The query of {@link Contacts.listForGroup}. */
export type ContactsListForGroupQuery = NonNullable<operations["contacts_list_for_group"]["parameters"]["query"]>;

/** The query of {@link Messages.listForContact}. */
export type MessagesListForContactQuery = NonNullable<operations["messages_list_for_contact"]["parameters"]["query"]>;

/** The query of {@link Groups.list}. */
export type GroupsListQuery = NonNullable<operations["groups_list"]["parameters"]["query"]>;

/** The query of {@link Groups.listForContact}. */
export type GroupsListForContactQuery = NonNullable<operations["groups_list_for_contact"]["parameters"]["query"]>;

/** The query of {@link SavedMessages.list}. */
export type SavedMessagesListQuery = NonNullable<operations["saved_messages_list"]["parameters"]["query"]>;

/** The query of {@link Users.list}. */
export type UsersListQuery = NonNullable<operations["users_list"]["parameters"]["query"]>;

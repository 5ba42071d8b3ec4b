// Written by scripts/generate-client.ts from the bundled description. Do not edit.

export interface paths {
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a user for authorization
         * @description A page for the user's browser, which logs the user in and asks for consent, once for the same scopes. It ends in a
         *     redirect to the application with a code, which is good for 10 minutes and for one use. Exchange it at the token
         *     endpoint.
         */
        get: operations["oauth_authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description A new access token, for a code, for a refresh token or for the application itself. With a user's token comes a refresh
         *     token, which is replaced each time it is used: keep the latest one.
         */
        post: operations["oauth_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a token
         * @description What the bearer token is good for, and how long still. Tokens of both families are taken.
         */
        get: operations["oauth_token_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log a browser in
         * @description A redirect into the application, logged in as the user of the access token. The token is sent in the `Authorization`
         *     header, or as `access_token` in the query, from where it leaks into logs, histories and `Referer` headers: prefer the
         *     header or the POST.
         */
        get: operations["sso_get"];
        put?: never;
        /**
         * Log a browser in by a form
         * @description A redirect into the application, logged in as the user of the access token. The token is sent in the `Authorization`
         *     header, or as `access_token` in the body.
         */
        post: operations["sso_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description A page of the channels that are available to the account.
         */
        get: operations["channels_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_slug}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The channel's slug.
                 * @example channel-1
                 */
                channel_slug: components["parameters"]["ChannelSlug"];
            };
            cookie?: never;
        };
        /**
         * Get a channel
         * @description The channel with this slug. A channel that the user has no access to is answered `404` too.
         */
        get: operations["channels_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_slug}/subscription": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The channel's slug.
                 * @example channel-1
                 */
                channel_slug: components["parameters"]["ChannelSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to a channel
         * @description Nothing but the status. Subscribing again is answered in the same way and leaves `subscribed_at` as it is. A
         *     channel that the user has no access to is answered `404`.
         */
        post: operations["channels_subscribe"];
        /**
         * Unsubscribe from a channel
         * @description Nothing but the status. Where the user is not subscribed the answer is `404`.
         */
        delete: operations["channels_unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description One page of the contacts of the account, in one array.
         */
        get: operations["contacts_list"];
        put?: never;
        /**
         * Create a contact
         * @description The new contact. Its emails, phones, addresses, web addresses and events can be created in the same step. The first
         *     email, phone and address become the primary ones.
         */
        post: operations["contacts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{group_id}/contacts.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List a group's contacts
         * @description One page of the contacts in the group, in one array.
         */
        get: operations["contacts_list_for_group"];
        put?: never;
        /**
         * Add contacts to a group
         * @description The new contact, or nothing but the status, by the form of the body. With the fields of a contact, it is created and
         *     added to the group. With `ids`, which wins over them, existing contacts are added: one that is in the group already
         *     is ignored, and for an unknown id the answer is `422` and no contact is added.
         *
         *     Each contact that is added is sent the group's saved message and campaign, if the group has them.
         */
        post: operations["groups_add_contacts"];
        /**
         * Remove contacts from a group
         * @description Nothing but the status. The request is a DELETE with a body, which some HTTP libraries and proxies do not send.
         */
        delete: operations["groups_remove_contacts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description The contact with this id.
         */
        get: operations["contacts_get"];
        /**
         * Update a contact
         * @description The updated contact. Fields that are not sent stay as they are. Phones, emails, addresses and web addresses are
         *     written in one of two modes.
         *
         *     | item | normal mode | replace mode, `X-Outstand-Replace: true` |
         *     | --- | --- | --- |
         *     | without `id` | added | added |
         *     | with `id` and other fields | changed | changed |
         *     | with only `id` | ignored | kept |
         *     | not listed | stays | **deleted** |
         *
         *     `primary_phone_id`, `primary_email_id` and `primary_address_id` choose the primary ones. When a primary phone, email
         *     or address is deleted, the contact has none of that kind, unless exactly one other is left, which then becomes the
         *     primary one. Where there is none, the first that is added becomes it.
         *
         *     In replace mode send all four lists: an absent one leaves its kind alone, an empty one deletes all of it. An item
         *     without `id` is added each time the request is sent. An id that is unknown or another contact's is answered
         *     `422`. Events have endpoints of their own.
         */
        put: operations["contacts_update"];
        post?: never;
        /**
         * Delete a contact
         * @description Nothing but the status.
         */
        delete: operations["contacts_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/batch.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a batch of contacts
         * @description The import that was created. The contacts are created later. Whether that succeeds cannot be read with this API: the
         *     logged-in user sees it in the browser, on the page `/imports`.
         *
         *     The contacts can be added to a group: a new one by `group_name`, or an existing one by `group_id`. Both at once are
         *     answered `422`.
         */
        post: operations["contacts_create_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/addresses.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's addresses
         * @description All addresses of the contact, in one array.
         */
        get: operations["addresses_list_for_contact"];
        put?: never;
        /**
         * Add an address to a contact
         * @description The new address. It becomes the primary one where the contact has none.
         */
        post: operations["addresses_create_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The address's id.
                 * @example 20
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an address
         * @description The address with this id.
         */
        get: operations["addresses_get"];
        /**
         * Update an address
         * @description Nothing but the status. Fields that are not sent stay as they are.
         */
        put: operations["addresses_update"];
        post?: never;
        /**
         * Delete an address
         * @description Nothing but the status. A contact whose primary address is deleted has none, unless exactly one other address
         *     is left, which then becomes the primary one.
         */
        delete: operations["addresses_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/emails.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's email addresses
         * @description All email addresses of the contact, in one array.
         */
        get: operations["emails_list_for_contact"];
        put?: never;
        /**
         * Add an email address to a contact
         * @description The new email address. It becomes the primary one where the contact has none.
         */
        post: operations["emails_create_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emails/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The email address's id.
                 * @example 10
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an email address
         * @description The email address with this id.
         */
        get: operations["emails_get"];
        /**
         * Update an email address
         * @description Nothing but the status.
         */
        put: operations["emails_update"];
        post?: never;
        /**
         * Delete an email address
         * @description Nothing but the status. A contact whose primary email address is deleted has none, unless exactly one other
         *     email address is left, which then becomes the primary one.
         */
        delete: operations["emails_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/phones.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's phone numbers
         * @description All phone numbers of the contact, in one array.
         */
        get: operations["phones_list_for_contact"];
        put?: never;
        /**
         * Add a phone number to a contact
         * @description The new phone number. It becomes the primary one where the contact has none.
         */
        post: operations["phones_create_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phones/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The phone number's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a phone number
         * @description The phone number with this id.
         */
        get: operations["phones_get"];
        /**
         * Update a phone number
         * @description Nothing but the status. Fields that are not sent stay as they are.
         */
        put: operations["phones_update"];
        post?: never;
        /**
         * Delete a phone number
         * @description Nothing but the status. A contact whose primary phone number is deleted has none, unless exactly one other phone
         *     number is left, which then becomes the primary one.
         */
        delete: operations["phones_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/web_addresses.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's web addresses
         * @description All web addresses of the contact, in one array.
         */
        get: operations["web_addresses_list_for_contact"];
        put?: never;
        /**
         * Add a web address to a contact
         * @description The new web address.
         */
        post: operations["web_addresses_create_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/web_addresses/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The web address's id.
                 * @example 30
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a web address
         * @description The web address with this id.
         */
        get: operations["web_addresses_get"];
        /**
         * Update a web address
         * @description Nothing but the status. Fields that are not sent stay as they are.
         */
        put: operations["web_addresses_update"];
        post?: never;
        /**
         * Delete a web address
         * @description Nothing but the status.
         */
        delete: operations["web_addresses_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/messages.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's messages
         * @description One page of the messages of the contact, in one array.
         */
        get: operations["messages_list_for_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description One page of the groups of the account, in one array.
         */
        get: operations["groups_list"];
        put?: never;
        /**
         * Create a group
         * @description The new group. Each contact that is added to a group is sent its saved message and campaign, if it has them, from its
         *     profile or else from the default profile of the group's owner. A saved message, campaign template or profile that the
         *     owner has no access to is answered `422`. If the owner loses access to the saved message or the campaign template
         *     later, nothing is sent.
         */
        post: operations["groups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/groups.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's groups
         * @description One page of the groups that the contact is in, in one array.
         */
        get: operations["groups_list_for_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description The group with this id.
         */
        get: operations["groups_get"];
        /**
         * Update a group
         * @description Nothing but the status. Fields that are not sent stay as they are. A saved message, campaign template or profile that
         *     the group's owner has no access to is answered `422`.
         */
        put: operations["groups_update"];
        post?: never;
        /**
         * Delete a group
         * @description Nothing but the status.
         */
        delete: operations["groups_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description All orders of the account, in one array.
         */
        get: operations["orders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an order
         * @description The order with this id.
         */
        get: operations["orders_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/recipients.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List an order's recipients
         * @description All recipients of the order, in one array.
         */
        get: operations["recipients_list_for_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recipients/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The recipient's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a recipient
         * @description The recipient with this id.
         */
        get: operations["recipients_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/clicks.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List an order's clicks
         * @description All clicks of the order, in one array.
         */
        get: operations["clicks_list_for_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clicks/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The click's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a click
         * @description The click with this id.
         */
        get: operations["clicks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/notes.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's notes
         * @description All notes of the contact, in one array.
         */
        get: operations["notes_list_for_contact"];
        put?: never;
        /**
         * Add a note to a contact
         * @description The new note.
         */
        post: operations["notes_create_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The note's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a note
         * @description The note with this id.
         */
        get: operations["notes_get"];
        /**
         * Update a note
         * @description Nothing but the status. Fields that are not sent stay as they are.
         */
        put: operations["notes_update"];
        post?: never;
        /**
         * Delete a note
         * @description Nothing but the status.
         */
        delete: operations["notes_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{group_id}/notes.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List a group's notes
         * @description All notes of the group, in one array.
         */
        get: operations["notes_list_for_group"];
        put?: never;
        /**
         * Add a note to a group
         * @description The new note.
         */
        post: operations["notes_create_for_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact_id}/events.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * List a contact's events
         * @description All events of the contact, in one array.
         */
        get: operations["events_list_for_contact"];
        put?: never;
        /**
         * Add an event to a contact
         * @description The new event. A category that the account does not have is answered `422`.
         */
        post: operations["events_create_for_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The event's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an event
         * @description The event with this id.
         */
        get: operations["events_get"];
        /**
         * Update an event
         * @description Nothing but the status. Fields that are not sent stay as they are. A category that the account does not have is
         *     answered `422`.
         */
        put: operations["events_update"];
        post?: never;
        /**
         * Delete an event
         * @description Nothing but the status.
         */
        delete: operations["events_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{group_id}/events.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List a group's events
         * @description All events of the group, in one array.
         */
        get: operations["events_list_for_group"];
        put?: never;
        /**
         * Add an event to a group
         * @description The new event. A category that the account does not have is answered `422`.
         */
        post: operations["events_create_for_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_categories.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List event categories
         * @description All event categories that the account has, in one array: its own and the global ones, which are Follow Up, Phone
         *     Call, Anniversary, Birthday, Meeting, Check In, Thank, Send Email, Send Info, Send Proposal and Deadline.
         */
        get: operations["event_categories_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List profiles
         * @description All profiles of the user, in one array.
         */
        get: operations["profiles_list"];
        put?: never;
        /**
         * Create a profile
         * @description The new profile. A verification email is sent to its `email`. No `Location` header is documented.
         */
        post: operations["profiles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The profile's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a profile
         * @description The profile with this id.
         */
        get: operations["profiles_get"];
        /**
         * Update a profile
         * @description Nothing but the status. Fields that are not sent stay as they are. Whenever `email` is sent, a verification
         *     email goes to it.
         */
        put: operations["profiles_update"];
        post?: never;
        /**
         * Delete a profile
         * @description Nothing but the status.
         */
        delete: operations["profiles_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_messages.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List saved messages
         * @description A page of the saved messages of one template that the user can see, the newest first unless told otherwise.
         */
        get: operations["saved_messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved_messages/{id}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The saved message's id.
                 * @example 563bbc7c79e68b3351000070
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a saved message
         * @description The saved message with this id.
         */
        get: operations["saved_messages_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quick_messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a quick message
         * @description The order of the message. Sends a saved message to one contact, from one profile. No `Location` header is
         *     documented.
         */
        post: operations["quick_messages_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description All templates that are available to the account, in one array.
         */
        get: operations["templates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description One page of the white label's users, with the tokens that work on their data.
         */
        get: operations["users_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/white_labels/{white_label_token}/users": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The token that identifies the white label. It is not an OAuth token.
                 * @example your-white-label-token
                 */
                white_label_token: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description The new user of the white label. It starts as `needs_plan` where it needs a plan, and chooses one on the first login.
         */
        post: operations["users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{username}.json": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The user's name.
                 * @example user12345
                 */
                username: string;
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description The user with this name, and the token that works on the user's data.
         */
        get: operations["users_get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Nothing but the status. The account is terminated and kept as deleted for up to 30 days. From then on the user is
         *     not found, while the name and the email address stay taken.
         */
        delete: operations["users_delete"];
        options?: never;
        head?: never;
        /**
         * Activate or disable a user
         * @description Nothing but the status. At this time an account can be activated and disabled, and nothing else.
         */
        patch: operations["users_update"];
        trace?: never;
    };
}
export interface webhooks {
    user_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's status changed
         * @description Sent when a user's status changes. It may arrive late, more than once, and out of order: get the user again for
         *     the status that counts.
         */
        post: operations["user_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    contact_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was created
         * @description Sent when a contact was created. It may arrive late, more than once, and out of order: get the contact again for
         *     what counts.
         */
        post: operations["contact_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    contact_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was updated
         * @description Sent when a contact was updated. It may arrive late, more than once, and out of order: get the contact again for
         *     what counts.
         */
        post: operations["contact_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    contact_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was deleted
         * @description Sent when a contact was deleted. It may arrive late, more than once, and before events of the same contact that
         *     happened earlier.
         */
        post: operations["contact_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group was created
         * @description Sent when a group was created. It may arrive late, more than once, and out of order: get the group again for what
         *     counts.
         */
        post: operations["group_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group was updated
         * @description Sent when a group was updated. It may arrive late, more than once, and out of order: get the group again for what
         *     counts.
         */
        post: operations["group_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group was deleted
         * @description Sent when a group was deleted. It may arrive late, more than once, and before events of the same group that
         *     happened earlier.
         */
        post: operations["group_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A code of the authorization endpoint, for a user's token (RFC 6749, section 4.1.3). */
        AuthorizationCodeGrant: {
            /**
             * @description The application's id. Required unless HTTP Basic carries it.
             * @example your-client-id
             */
            client_id?: string;
            /**
             * Format: password
             * @description The application's secret. Required unless HTTP Basic carries it.
             * @example your-client-secret
             */
            client_secret?: string;
            /**
             * @description The grant.
             * @example authorization_code
             * @constant
             */
            grant_type: "authorization_code";
            /**
             * Format: password
             * @description The code that came with the redirect. It is good for 10 minutes and for one use.
             * @example your-authorization-code
             */
            code: string;
            /**
             * Format: uri
             * @description The same as in the authorization request.
             * @example https://example.com/auth/outstand/callback
             */
            redirect_uri: string;
            /**
             * Format: password
             * @description The verifier of the code challenge. Required where a challenge was sent.
             * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
             */
            code_verifier?: string;
        };
        /**
         * @description A refresh token, for a new access token and a new refresh token (RFC 6749, section 6). The old two stop working
         *     together, either at once or when the new access token is first used. A refresh token does not age. One that was used up
         *     is answered `invalid_grant`, and nothing else is revoked for it.
         */
        RefreshTokenGrant: {
            /**
             * @description The application's id. Required unless HTTP Basic carries it.
             * @example your-client-id
             */
            client_id?: string;
            /**
             * Format: password
             * @description The application's secret. Required unless HTTP Basic carries it.
             * @example your-client-secret
             */
            client_secret?: string;
            /**
             * @description The grant.
             * @example refresh_token
             * @constant
             */
            grant_type: "refresh_token";
            /**
             * Format: password
             * @description The latest refresh token. Keep the new one, which replaces it.
             * @example your-refresh-token
             */
            refresh_token: string;
        };
        /**
         * @description Nothing but the application itself, for a token of application-level endpoints (RFC 6749, section 4.4). The application
         *     needs the scope `provision_users`. The token belongs to no user.
         */
        ClientCredentialsGrant: {
            /**
             * @description The application's id. Required unless HTTP Basic carries it.
             * @example your-client-id
             */
            client_id?: string;
            /**
             * Format: password
             * @description The application's secret. Required unless HTTP Basic carries it.
             * @example your-client-secret
             */
            client_secret?: string;
            /**
             * @description The grant.
             * @example client_credentials
             * @constant
             */
            grant_type: "client_credentials";
            /**
             * @description What the token shall be good for.
             * @example provision_users
             */
            scope?: string;
        };
        /**
         * @description What to exchange for a token, by `grant_type`. The application's `client_id` and `client_secret` stand in the body, as
         *     the documentation has it, or in the `Authorization` header (HTTP Basic), and only then may they be left out here.
         */
        TokenRequest: components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["RefreshTokenGrant"] | components["schemas"]["ClientCredentialsGrant"];
        /** @description An access token and what belongs to it. */
        TokenSet: {
            /**
             * @description The access token, sent as `Authorization: Bearer ACCESS_TOKEN`.
             * @example your-access-token
             */
            access_token: string;
            /**
             * @description How the token is sent. Compare it ignoring case (RFC 6749, section 5.1).
             * @example bearer
             */
            token_type: string;
            /**
             * @description How long the access token lives from now on, in seconds. It is two hours.
             * @example 7200
             */
            expires_in: number;
            /**
             * @description What gets the next access token.
             * @example your-refresh-token
             */
            refresh_token?: string;
            /**
             * @description What the token is good for, as words with spaces between them.
             * @example identity read write
             */
            scope?: string;
            /**
             * @description When the token was created, in seconds since 1970 (UTC).
             * @example 1447820578
             */
            created_at: number;
        };
        /** @description Why the token endpoint refused (RFC 6749, section 5.2). Decide by `error`, never by the status. */
        OAuthError: {
            /**
             * @description The kind of error. Known are `invalid_request`, `invalid_client`, `invalid_grant`, `invalid_scope`,
             *     `unauthorized_client` and `unsupported_grant_type`; others may come.
             * @example invalid_grant
             * @example invalid_client
             * @example invalid_request
             * @example invalid_scope
             * @example unauthorized_client
             * @example unsupported_grant_type
             */
            error: string;
            /**
             * @description The error in a sentence, for people.
             * @example The code or refresh token is invalid, expired, revoked or of another client.
             */
            error_description: string;
        };
        /** @description What a token is good for, and how long still. */
        TokenInfo: {
            /**
             * @description The id of the token's user. Null for a token of an application, which has no user.
             * @example 4862
             */
            resource_owner_id: number | null;
            /**
             * @description What the token is good for.
             * @example [
             *       "identity",
             *       "read",
             *       "write"
             *     ]
             */
            scope: string[];
            /**
             * @description The older name of `scope`.
             * @example [
             *       "identity",
             *       "read",
             *       "write"
             *     ]
             */
            scopes?: string[];
            /**
             * @description How long the token still lives, in seconds. Null when it does not expire.
             * @example 7186
             */
            expires_in: number | null;
            /**
             * @description The older name of `expires_in`.
             * @example 7186
             */
            expires_in_seconds?: number | null;
            /** @description The application that the token was given to. */
            application: {
                /**
                 * @description The application's `client_id`.
                 * @example your-client-id
                 */
                uid: string | null;
            };
            /**
             * @description When the token was created, in seconds since 1970 (UTC).
             * @example 1447820578
             */
            created_at: number;
        };
        /** @description Why the token was refused. */
        TokenInfoError: {
            /**
             * @description The kind of error.
             * @example invalid_token
             */
            error: string;
            /**
             * @description The error in a sentence, for people.
             * @example The access token is invalid
             */
            error_description: string;
            /**
             * @description The state of the request.
             * @example unauthorized
             */
            state: string;
        };
        /** @description The token, where it is not in the `Authorization` header. */
        SsoRequest: {
            /**
             * Format: password
             * @description The access token of the user to log in as.
             * @example your-access-token
             */
            access_token: string;
        };
        /** @description A channel that the user may subscribe to. */
        Channel: {
            /**
             * @description The channel's id.
             * @example 1
             */
            id: number;
            /**
             * @description The channel's name.
             * @example Channel 1
             */
            name: string;
            /**
             * @description What names the channel in URLs.
             * @example channel-1
             */
            slug: string;
            /**
             * @description What the channel is about.
             * @example Monthly tips for the people you keep in touch with.
             */
            description: string | null;
            /**
             * Format: date-time
             * @description When the user subscribed to the channel. Null for a user who is not subscribed.
             * @example 2018-06-22T12:00:00Z
             */
            subscribed_at: string | null;
            /**
             * Format: date-time
             * @description When the channel was created.
             * @example 2018-06-22T12:00:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the channel was last changed.
             * @example 2018-06-22T12:00:00Z
             */
            updated_at: string;
        };
        /** @description The primary address of a contact. */
        PrimaryAddress: {
            /**
             * @description The parts that are filled in, joined by a comma and a space.
             * @example 110 Northwynd Circle, Suite B, Lynchburg, Va, 24502, United States
             */
            full_address: string;
            /**
             * @description The first line.
             * @example 110 Northwynd Circle
             */
            address_line_1: string | null;
            /**
             * @description The second line.
             * @example Suite B
             */
            address_line_2: string | null;
            /**
             * @description The city.
             * @example Lynchburg
             */
            city: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province: string | null;
            /**
             * @description The postal code.
             * @example 24502
             */
            postal_code: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country: string | null;
        };
        /** @description A contact. */
        Contact: {
            /**
             * @description The contact's id.
             * @example 1
             */
            id: number;
            /**
             * @description The whole name, put together by the service.
             * @example John J. Smith
             */
            full_name: string;
            /**
             * @description The first name.
             * @example John
             */
            first_name: string;
            /**
             * @description The initial of the middle name.
             * @example J
             */
            middle_initial: string | null;
            /**
             * @description The last name.
             * @example Smith
             */
            last_name: string;
            /**
             * @description The title, such as the position in the company.
             * @example Vice President
             */
            title: string | null;
            /**
             * @description The name of the company.
             * @example Outstand
             */
            company_name: string | null;
            /**
             * @description The number of the primary phone.
             * @example 800-865-7496
             */
            primary_phone: string | null;
            /**
             * @description The primary email address.
             * @example john@outstand.com
             */
            primary_email: string | null;
            /**
             * @description The primary address.
             * @example {
             *       "full_address": "110 Northwynd Circle, Suite B, Lynchburg, Va, 24502, United States",
             *       "address_line_1": "110 Northwynd Circle",
             *       "address_line_2": "Suite B",
             *       "city": "Lynchburg",
             *       "state_region_province": "Va",
             *       "postal_code": "24502",
             *       "country": "United States"
             *     }
             */
            primary_address: components["schemas"]["PrimaryAddress"] | null;
            /**
             * @description A description of the contact.
             * @example Met at the spring trade show in Richmond.
             */
            description: string | null;
            /**
             * @description The contact's motives.
             * @example Wants to spend less time on follow-ups.
             */
            motives: string | null;
            /**
             * @description Questions, ideas and actions concerning the contact.
             * @example Send the new price list.
             */
            questions_ideas_actions: string | null;
            /**
             * @description The contact's favorites.
             * @example Black coffee and baseball.
             */
            favorites: string | null;
            /**
             * @description The contact's friends and family.
             * @example Married to Ann, two sons.
             */
            friends_and_family: string | null;
            /**
             * Format: date-time
             * @description When the contact was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the contact was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
        };
        /** @description An email address to create. */
        EmailCreate: {
            /**
             * @description The email address.
             * @example john@outstand.com
             */
            address: string;
        };
        /**
         * @description Where the phone is.
         * @example Work
         * @enum {string}
         */
        PhoneLocation: "Work" | "Home" | "Mobile" | "Skype" | "Toll-Free" | "Fax" | "Other";
        /** @description A phone number to create. */
        PhoneCreate: {
            /**
             * @description The number.
             * @example 800-865-7496
             */
            number: string;
            location: components["schemas"]["PhoneLocation"];
        };
        /**
         * @description Where the address is.
         * @example Work
         * @enum {string}
         */
        AddressLocation: "Work" | "Home" | "Other";
        /** @description A postal address to create. At least one field besides `location` must be filled in; else `422` names `base`. */
        AddressCreate: {
            /**
             * @description The first line.
             * @example 110 Northwynd Circle
             */
            address_line_1?: string | null;
            /**
             * @description The second line.
             * @example Suite B
             */
            address_line_2?: string | null;
            /**
             * @description The city.
             * @example Lynchburg
             */
            city?: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province?: string | null;
            /**
             * @description The postal code.
             * @example 24502
             */
            postal_code?: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country?: string | null;
            /**
             * @description Where the address is.
             * @example Work
             */
            location?: components["schemas"]["AddressLocation"] | null;
        };
        /**
         * @description What the web address leads to.
         * @example Website
         * @enum {string}
         */
        WebAddressType: "Website" | "LinkedIn" | "Facebook" | "Twitter" | "Blog" | "YouTube";
        /** @description A web address to create. */
        WebAddressCreate: {
            /**
             * @description The URL.
             * @example https://example.com
             */
            url: string;
            url_type: components["schemas"]["WebAddressType"];
        };
        /**
         * @description How often the event comes again.
         * @example Yearly
         * @enum {string}
         */
        EventRecurrence: "Never" | "Daily" | "Weekly" | "Monthly" | "Yearly";
        /**
         * @description An event to create. Its category is given by name or by id; where both are sent, the id wins. A category that the
         *     account does not have is answered `422`.
         */
        EventCreate: {
            /**
             * Format: date-time
             * @description When the event takes place.
             * @example 1980-05-07T14:00:00Z
             */
            time: string;
            /**
             * @description The name of an event category of the account, a global one or one of its own.
             * @example Birthday
             */
            category_name?: string;
            /**
             * @description The id of an event category of the account. It wins over `category_name`.
             * @example 1
             */
            category_id?: number;
            /**
             * @description What else is to be known of the event.
             * @example Call him before noon.
             */
            details?: string | null;
            /**
             * @description How often the event comes again.
             * @default Never
             * @example Yearly
             */
            recurrence?: components["schemas"]["EventRecurrence"] | null;
        } & ({
            /**
             * @description The name of the category.
             * @example Birthday
             */
            category_name: string;
        } | {
            /**
             * @description The id of the category.
             * @example 1
             */
            category_id: number;
        });
        /** @description A contact to create, with its emails, phones, addresses, web addresses and events if wanted. */
        ContactCreate: {
            /**
             * @description The first name.
             * @example John
             */
            first_name: string;
            /**
             * @description The initial of the middle name.
             * @example P
             */
            middle_initial?: string | null;
            /**
             * @description The last name.
             * @example Smith
             */
            last_name: string;
            /**
             * @description The title, such as the position in the company.
             * @example Chief Troublemaker
             */
            title?: string | null;
            /**
             * @description The name of the company.
             * @example Trouble, Inc.
             */
            company_name?: string | null;
            /**
             * @description A description of the contact.
             * @example Met at the spring trade show in Richmond.
             */
            description?: string | null;
            /**
             * @description The contact's motives.
             * @example Wants to spend less time on follow-ups.
             */
            motives?: string | null;
            /**
             * @description Questions, ideas and actions concerning the contact.
             * @example Send the new price list.
             */
            questions_ideas_actions?: string | null;
            /**
             * @description The contact's favorites.
             * @example Black coffee and baseball.
             */
            favorites?: string | null;
            /**
             * @description The contact's friends and family.
             * @example Married to Ann, two sons.
             */
            friends_and_family?: string | null;
            /**
             * @description The email addresses to create with the contact.
             * @example [
             *       {
             *         "address": "john@outstand.com"
             *       }
             *     ]
             */
            emails?: components["schemas"]["EmailCreate"][];
            /**
             * @description The phone numbers to create with the contact.
             * @example [
             *       {
             *         "number": "555 555 1212",
             *         "location": "Work"
             *       }
             *     ]
             */
            phones?: components["schemas"]["PhoneCreate"][];
            /**
             * @description The postal addresses to create with the contact.
             * @example [
             *       {
             *         "location": "Work",
             *         "address_line_1": "Suite 302",
             *         "address_line_2": "57 S. Main St",
             *         "city": "Harrisonburg",
             *         "state_region_province": "VA",
             *         "postal_code": "22801",
             *         "country": "United States"
             *       }
             *     ]
             */
            addresses?: components["schemas"]["AddressCreate"][];
            /**
             * @description The web addresses to create with the contact.
             * @example [
             *       {
             *         "url": "https://example.com",
             *         "url_type": "Website"
             *       }
             *     ]
             */
            web_addresses?: components["schemas"]["WebAddressCreate"][];
            /**
             * @description The events to create with the contact.
             * @example [
             *       {
             *         "time": "1980-05-07T14:00:00Z",
             *         "category_name": "Birthday",
             *         "recurrence": "Yearly"
             *       }
             *     ]
             */
            events?: components["schemas"]["EventCreate"][];
        };
        /**
         * Format: uri-reference
         * @description The URL of what was created.
         * @example https://app.outstand.com/api/v1/contacts/1.json
         */
        Location: string;
        /**
         * @description The texts of what failed, by attribute. Names beyond the operation's own fields occur, such as `base` or
         *     `phones.number`.
         */
        ValidationErrors: {
            /**
             * @description One list of texts for each attribute that failed.
             * @example {
             *       "first_name": [
             *         "can't be blank"
             *       ]
             *     }
             */
            errors: {
                [key: string]: string[];
            };
        };
        /** @description Contacts by their ids. */
        GroupContactIds: {
            /**
             * @description The ids of the contacts.
             * @example [
             *       2,
             *       3
             *     ]
             */
            ids: number[];
        };
        /**
         * @description A phone number in an update of its contact. Without `id` it is added, and needs `number` and `location`. With
         *     `id` and other fields it is changed. With `id` alone it is ignored in normal mode and kept in replace mode.
         */
        PhoneItem: {
            /**
             * @description The id of a phone of the contact. Leave it out to add one.
             * @example 1
             */
            id?: number;
            /**
             * @description The number, in any notation.
             * @example 555 555 1212
             */
            number?: string;
            location?: components["schemas"]["PhoneLocation"];
        };
        /**
         * @description An email address in an update of its contact. Without `id` it is added, and needs `address`. With `id` and other
         *     fields it is changed. With `id` alone it is ignored in normal mode and kept in replace mode.
         */
        EmailItem: {
            /**
             * @description The id of an email of the contact. Leave it out to add one.
             * @example 10
             */
            id?: number;
            /**
             * @description The email address.
             * @example bob@example.com
             */
            address?: string;
        };
        /**
         * @description A postal address in an update of its contact. Without `id` it is added, and needs a field besides `location`.
         *     With `id` and other fields it is changed. With `id` alone it is ignored in normal mode and kept in replace mode.
         */
        AddressItem: {
            /**
             * @description The id of an address of the contact. Leave it out to add one.
             * @example 20
             */
            id?: number;
            /**
             * @description The first line.
             * @example 110 Northwynd Circle
             */
            address_line_1?: string | null;
            /**
             * @description The second line.
             * @example Suite B
             */
            address_line_2?: string | null;
            /**
             * @description The city.
             * @example Lynchburg
             */
            city?: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province?: string | null;
            /**
             * @description The postal code.
             * @example 24502
             */
            postal_code?: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country?: string | null;
            /**
             * @description Where the address is.
             * @example Work
             */
            location?: components["schemas"]["AddressLocation"] | null;
        };
        /**
         * @description A web address in an update of its contact. Without `id` it is added, and needs `url` and `url_type`. With `id`
         *     and other fields it is changed. With `id` alone it is ignored in normal mode and kept in replace mode.
         */
        WebAddressItem: {
            /**
             * @description The id of a web address of the contact. Leave it out to add one.
             * @example 30
             */
            id?: number;
            /**
             * @description The URL.
             * @example https://example.com
             */
            url?: string;
            url_type?: components["schemas"]["WebAddressType"];
        };
        /**
         * @description The fields of a contact to change, and its phones, emails, addresses and web addresses to add, change or, in
         *     replace mode, keep. What is not sent stays. Events have their own endpoints.
         */
        ContactUpdate: {
            /**
             * @description The first name.
             * @example Jack
             */
            first_name?: string;
            /**
             * @description The initial of the middle name.
             * @example J
             */
            middle_initial?: string | null;
            /**
             * @description The last name.
             * @example Smith
             */
            last_name?: string;
            /**
             * @description The title, such as the position in the company.
             * @example Vice President
             */
            title?: string | null;
            /**
             * @description The name of the company.
             * @example Outstand
             */
            company_name?: string | null;
            /**
             * @description A description of the contact.
             * @example Met at the spring trade show in Richmond.
             */
            description?: string | null;
            /**
             * @description The contact's motives.
             * @example Wants to spend less time on follow-ups.
             */
            motives?: string | null;
            /**
             * @description Questions, ideas and actions concerning the contact.
             * @example Send the new price list.
             */
            questions_ideas_actions?: string | null;
            /**
             * @description The contact's favorites.
             * @example Black coffee and baseball.
             */
            favorites?: string | null;
            /**
             * @description The contact's friends and family.
             * @example Married to Ann, two sons.
             */
            friends_and_family?: string | null;
            /**
             * @description The phone numbers to add, to change or, in replace mode, to keep.
             * @example [
             *       {
             *         "id": 1
             *       },
             *       {
             *         "number": "555 555 1212",
             *         "location": "Work"
             *       }
             *     ]
             */
            phones?: components["schemas"]["PhoneItem"][];
            /**
             * @description The email addresses to add, to change or, in replace mode, to keep.
             * @example [
             *       {
             *         "id": 10,
             *         "address": "bob@example.com"
             *       },
             *       {
             *         "address": "john@example.com"
             *       }
             *     ]
             */
            emails?: components["schemas"]["EmailItem"][];
            /**
             * @description The postal addresses to add, to change or, in replace mode, to keep.
             * @example [
             *       {
             *         "location": "Work",
             *         "address_line_1": "Suite 302",
             *         "address_line_2": "57 S. Main St",
             *         "city": "Harrisonburg",
             *         "state_region_province": "VA",
             *         "postal_code": "22801",
             *         "country": "United States"
             *       }
             *     ]
             */
            addresses?: components["schemas"]["AddressItem"][];
            /**
             * @description The web addresses to add, to change or, in replace mode, to keep.
             * @example [
             *       {
             *         "id": 30
             *       }
             *     ]
             */
            web_addresses?: components["schemas"]["WebAddressItem"][];
            /**
             * @description The id of the email of the contact that becomes its primary one.
             * @example 10
             */
            primary_email_id?: number | null;
            /**
             * @description The id of the address of the contact that becomes its primary one.
             * @example 20
             */
            primary_address_id?: number | null;
            /**
             * @description The id of the phone of the contact that becomes its primary one.
             * @example 1
             */
            primary_phone_id?: number | null;
        };
        /**
         * @description Contacts to import and, if wanted, the group that they are added to: a new one by `group_name` or an existing one
         *     by `group_id`. Both at once are answered `422`.
         */
        ContactBatch: {
            /**
             * @description The contacts to create.
             * @example [
             *       {
             *         "first_name": "Jane",
             *         "last_name": "Smith"
             *       }
             *     ]
             */
            contacts: components["schemas"]["ContactCreate"][];
            /**
             * @description The name of the group to create for the contacts.
             * @example New Group
             */
            group_name?: string;
            /**
             * @description The id of the group to add the contacts to.
             * @example 4
             */
            group_id?: number;
        };
        /** @description The import that was created. What it holds is not documented. */
        ContactImport: {
            [key: string]: unknown;
        };
        /** @description A postal address of a contact. */
        Address: {
            /**
             * @description The address's id.
             * @example 20
             */
            id: number;
            /**
             * @description The parts that are filled in, joined by a comma and a space.
             * @example 110 Northwynd Circle, Suite B, Lynchburg, Va, 24502, United States
             */
            full_address: string;
            /**
             * @description The first line.
             * @example 110 Northwynd Circle
             */
            address_line_1: string | null;
            /**
             * @description The second line.
             * @example Suite B
             */
            address_line_2: string | null;
            /**
             * @description The city.
             * @example Lynchburg
             */
            city: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province: string | null;
            /**
             * @description The postal code.
             * @example 24502
             */
            postal_code: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country: string | null;
            /**
             * @description Where the address is.
             * @example Work
             */
            location: components["schemas"]["AddressLocation"] | null;
            /**
             * Format: date-time
             * @description When the address was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the address was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contact, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             */
            contact: string;
        };
        /** @description The fields of a postal address to change. What is not sent stays. */
        AddressUpdate: {
            /**
             * @description The first line.
             * @example 110 Northwynd Circle
             */
            address_line_1?: string | null;
            /**
             * @description The second line.
             * @example Suite B
             */
            address_line_2?: string | null;
            /**
             * @description The city.
             * @example Lynchburg
             */
            city?: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province?: string | null;
            /**
             * @description The postal code.
             * @example 24502
             */
            postal_code?: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country?: string | null;
            /**
             * @description Where the address is.
             * @example Work
             */
            location?: components["schemas"]["AddressLocation"] | null;
        };
        /** @description An email address of a contact. */
        Email: {
            /**
             * @description The email address's id.
             * @example 10
             */
            id: number;
            /**
             * @description The email address.
             * @example john@outstand.com
             */
            address: string;
            /**
             * Format: date-time
             * @description When the email address was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the email address was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contact, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             */
            contact: string;
        };
        /** @description The email address to change. */
        EmailUpdate: {
            /**
             * @description The email address.
             * @example john@outstand.com
             */
            address?: string;
        };
        /** @description A phone number of a contact. */
        Phone: {
            /**
             * @description The phone number's id.
             * @example 1
             */
            id: number;
            /**
             * @description The number.
             * @example 800-865-7496
             */
            number: string;
            location: components["schemas"]["PhoneLocation"];
            /**
             * Format: date-time
             * @description When the phone number was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the phone number was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contact, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             */
            contact: string;
        };
        /** @description The fields of a phone number to change. What is not sent stays. */
        PhoneUpdate: {
            /**
             * @description The number.
             * @example 800-865-7496
             */
            number?: string;
            location?: components["schemas"]["PhoneLocation"];
        };
        /** @description A web address of a contact. */
        WebAddress: {
            /**
             * @description The web address's id.
             * @example 30
             */
            id: number;
            /**
             * @description The URL.
             * @example https://example.com
             */
            url: string;
            url_type: components["schemas"]["WebAddressType"];
            /**
             * Format: date-time
             * @description When the web address was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the web address was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contact, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             */
            contact: string;
        };
        /** @description The fields of a web address to change. What is not sent stays. */
        WebAddressUpdate: {
            /**
             * @description The URL.
             * @example https://example.com
             */
            url?: string;
            url_type?: components["schemas"]["WebAddressType"];
        };
        /** @description A message that a contact was sent or is to be sent. */
        Message: {
            /**
             * @description The message's id.
             * @example 12913984
             */
            id: number;
            /**
             * @description The id of the order that the message belongs to.
             * @example 1949204
             */
            order_id: number;
            /**
             * @description The subject.
             * @example Happy Father's Day to the best dad around
             */
            subject: string;
            /**
             * @description The name of the template.
             * @example Email Greeting
             */
            template_name: string;
            /**
             * Format: uri
             * @description The URL at which the message can be seen.
             * @example https://example.com/messages/12913984
             */
            message_url: string;
            /**
             * Format: date-time
             * @description The time that the message was scheduled for.
             * @example 2015-11-12T21:21:24Z
             */
            scheduled_for: string | null;
            /**
             * Format: date-time
             * @description When the message was sent.
             * @example 2015-11-12T21:21:33Z
             */
            sent_at: string | null;
            /**
             * Format: date-time
             * @description When the contact opened the message.
             * @example 2015-11-12T21:24:30Z
             */
            opened_at: string | null;
            /**
             * @description How often the contact opened the message.
             * @example 1
             */
            opens: number;
            /**
             * @description How often the contact followed a link in the message.
             * @example 1
             */
            clicks: number;
            /**
             * @description The code of the bounce.
             * @example 100
             */
            bounce_code: string | null;
            /**
             * Format: date-time
             * @description When the contact unsubscribed.
             * @example 2015-11-12T21:21:33Z
             */
            unsubscribed_at: string | null;
            /**
             * Format: date-time
             * @description When the contact reported the message as spam.
             * @example 2015-11-12T21:21:33Z
             */
            spam_report_at: string | null;
        };
        /** @description A group of contacts. */
        Group: {
            /**
             * @description The group's id.
             * @example 1
             */
            id: number;
            /**
             * @description The name.
             * @example Group A
             */
            name: string;
            /**
             * @description The id of the saved message that a contact is sent when added to the group.
             * @example 563bbc7c79e68b3351000070
             */
            saved_message_id: string | null;
            /**
             * @description The id of the campaign template that a contact is sent when added to the group.
             * @example 1
             */
            campaign_template_id: number | null;
            /**
             * @description The id of the profile that the automated messages come from. Without it they come from the default profile of
             *     the group's owner.
             * @example 1
             */
            profile_id: number | null;
            /**
             * @description How many contacts are in the group.
             * @example 1
             */
            contacts_count: number;
            /**
             * Format: date-time
             * @description When the group was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the group was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contacts in the group, as a relative URL without `/api/v1`.
             * @example /groups/1/contacts.json
             */
            contacts: string;
        };
        /** @description A group to create. */
        GroupCreate: {
            /**
             * @description The name.
             * @example Group A
             */
            name: string;
            /**
             * @description The id of the saved message that a contact is sent when added to the group.
             * @example 563bbc7c79e68b3351000070
             */
            saved_message_id?: string | null;
            /**
             * @description The id of the campaign template that a contact is sent when added to the group.
             * @example 1
             */
            campaign_template_id?: number | null;
            /**
             * @description The id of the profile that the automated messages come from. Without it they come from the default profile of
             *     the group's owner.
             * @example 1
             */
            profile_id?: number | null;
        };
        /** @description The fields of a group to change. What is not sent stays. */
        GroupUpdate: {
            /**
             * @description The name.
             * @example Group A
             */
            name?: string;
            /**
             * @description The id of the saved message that a contact is sent when added to the group.
             * @example 563bbc7c79e68b3351000070
             */
            saved_message_id?: string | null;
            /**
             * @description The id of the campaign template that a contact is sent when added to the group.
             * @example 1
             */
            campaign_template_id?: number | null;
            /**
             * @description The id of the profile that the automated messages come from. Without it they come from the default profile of
             *     the group's owner.
             * @example 1
             */
            profile_id?: number | null;
        };
        /** @description A message that was ordered, and its results. */
        Order: {
            /**
             * @description The order's id.
             * @example 1
             */
            id: number;
            /**
             * @description The name of the template that the message is built on.
             * @example Branded Email
             */
            template_name: string;
            /**
             * @description The subject of the message.
             * @example News from Outstand
             */
            subject: string | null;
            /**
             * @description Whether the sender gets a copy.
             * @example false
             */
            copy_self: boolean;
            /**
             * @description The price of the whole order.
             * @example 0
             */
            total_price: number;
            /**
             * @description How many recipients the order has.
             * @example 1
             */
            recipients_count: number;
            /**
             * @description How many times the message was opened.
             * @example 1
             */
            opens: number;
            /**
             * @description How many times links of the message were followed.
             * @example 1
             */
            clicks: number;
            /**
             * @description How many messages came back.
             * @example 0
             */
            bounces: number;
            /**
             * @description How many recipients unsubscribed.
             * @example 0
             */
            unsubscribes: number;
            /**
             * Format: date-time
             * @description When the message is to be sent.
             * @example 2013-05-07T17:51:05Z
             */
            scheduled_for: string | null;
            /**
             * Format: date-time
             * @description When the order was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the order was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
        };
        /** @description A recipient of an order. */
        Recipient: {
            /**
             * @description The recipient's id.
             * @example 1
             */
            id: number;
            /**
             * @description The recipient's first name.
             * @example John
             */
            first_name: string | null;
            /**
             * @description The recipient's middle initial.
             * @example J
             */
            middle_initial: string | null;
            /**
             * @description The recipient's last name.
             * @example Smith
             */
            last_name: string | null;
            /**
             * @description The recipient's job title.
             * @example Vice President
             */
            title: string | null;
            /**
             * @description The recipient's company.
             * @example Outstand
             */
            company_name: string | null;
            /**
             * @description The recipient's email address.
             * @example john@outstand.com
             */
            email: string | null;
            /**
             * @description The first line of the postal address.
             * @example 110 Northwynd Circle
             */
            address_line_1: string | null;
            /**
             * @description The second line of the postal address.
             * @example Suite B
             */
            address_line_2: string | null;
            /**
             * @description The city.
             * @example Lynchburg
             */
            city: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province: string | null;
            /**
             * @description The postal code.
             * @example 24502
             */
            postal_code: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country: string | null;
            /**
             * @description Whether the recipient gets a carbon copy.
             * @example false
             */
            cc: boolean;
            /**
             * @description Whether the recipient gets a blind carbon copy.
             * @example false
             */
            bcc: boolean;
            /**
             * @description How many times the recipient followed links of the message.
             * @example 1
             */
            clicks: number;
            /**
             * @description How many times the recipient viewed the message.
             * @example 1
             */
            views: number;
            /**
             * @description Whether the message came back.
             * @example false
             */
            bounced: boolean;
            /**
             * Format: date-time
             * @description When the recipient viewed the message.
             * @example 2013-05-07T18:02:11Z
             */
            viewed_at: string | null;
            /**
             * Format: date-time
             * @description When the recipient unsubscribed.
             * @example 2013-05-07T18:02:11Z
             */
            unsubscribed_at: string | null;
            /**
             * Format: date-time
             * @description When the message was sent.
             * @example 2013-05-07T17:51:05Z
             */
            sent_at: string | null;
            /**
             * Format: date-time
             * @description When the recipient was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recipient was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The order, as a relative URL without `/api/v1`.
             * @example /orders/1.json
             */
            parent: string;
            /**
             * Format: uri-reference
             * @description The contact, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             */
            contact: string | null;
        };
        /** @description A link of an order that a recipient followed. */
        Click: {
            /**
             * @description The click's id.
             * @example 1
             */
            id: number;
            /**
             * @description The recipient's first name.
             * @example John
             */
            first_name: string | null;
            /**
             * @description The recipient's middle initial.
             * @example J
             */
            middle_initial: string | null;
            /**
             * @description The recipient's last name.
             * @example Smith
             */
            last_name: string | null;
            /**
             * @description The recipient's job title.
             * @example Vice President
             */
            title: string | null;
            /**
             * @description The recipient's company.
             * @example Outstand
             */
            company_name: string | null;
            /**
             * @description The recipient's email address.
             * @example john@outstand.com
             */
            email: string;
            /**
             * @description How many times the recipient followed the link.
             * @example 1
             */
            clicks: number;
            /**
             * Format: uri
             * @description The URL that the link leads to.
             * @example http://example.com
             */
            url: string;
            /**
             * Format: date-time
             * @description When the click was created.
             * @example 2013-05-07T18:02:11Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the click was last changed.
             * @example 2013-05-07T18:02:11Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The order, as a relative URL without `/api/v1`.
             * @example /orders/1.json
             */
            parent: string;
            /**
             * Format: uri-reference
             * @description The recipient, as a relative URL without `/api/v1`.
             * @example /recipients/1.json
             */
            recipient: string;
        };
        /** @description A note on a contact or a group. */
        Note: {
            /**
             * @description The note's id.
             * @example 1
             */
            id: number;
            /**
             * @description The title.
             * @example Lunch meeting
             */
            title: string;
            /**
             * @description The text of the note.
             * @example He would like to see the new greeting cards.
             */
            text: string | null;
            /**
             * Format: date-time
             * @description When the note was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the note was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contact or the group, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             * @example /groups/1.json
             */
            parent: string;
        };
        /** @description A note to create. */
        NoteCreate: {
            /**
             * @description The title.
             * @example Lunch meeting
             */
            title: string;
            /**
             * @description The text of the note.
             * @example He would like to see the new greeting cards.
             */
            text?: string | null;
        };
        /** @description The fields of a note to change. What is not sent stays. */
        NoteUpdate: {
            /**
             * @description The title.
             * @example Lunch meeting
             */
            title?: string;
            /**
             * @description The text of the note.
             * @example He would like to see the new greeting cards.
             */
            text?: string | null;
        };
        /** @description An event of a contact or a group. */
        Event: {
            /**
             * @description The event's id.
             * @example 1
             */
            id: number;
            /**
             * Format: date-time
             * @description When the event takes place.
             * @example 1980-05-07T14:00:00Z
             */
            time: string;
            /**
             * @description The name of the event's category.
             * @example Birthday
             */
            category_name: string;
            /**
             * @description The id of the event's category.
             * @example 1
             */
            category_id: number;
            /**
             * @description What else is to be known of the event.
             * @example Call him before noon.
             */
            details: string | null;
            recurrence: components["schemas"]["EventRecurrence"];
            /**
             * Format: date-time
             * @description When the event was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the event was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
            /**
             * Format: uri-reference
             * @description The contact or the group, as a relative URL without `/api/v1`.
             * @example /contacts/1.json
             * @example /groups/1.json
             */
            parent: string;
        };
        /** @description The fields of an event to change. What is not sent stays. */
        EventUpdate: {
            /**
             * Format: date-time
             * @description When the event takes place.
             * @example 1980-05-07T14:00:00Z
             */
            time?: string;
            /**
             * @description The name of an event category of the account, a global one or one of its own.
             * @example Birthday
             */
            category_name?: string;
            /**
             * @description The id of an event category of the account. It wins over `category_name`.
             * @example 1
             */
            category_id?: number;
            /**
             * @description What else is to be known of the event.
             * @example Call him before noon.
             */
            details?: string | null;
            /**
             * @description How often the event comes again.
             * @example Yearly
             */
            recurrence?: components["schemas"]["EventRecurrence"] | null;
        };
        /** @description A category that events may have. */
        EventCategory: {
            /**
             * @description The category's id.
             * @example 1
             */
            id: number;
            /**
             * @description The name, by which an event may be given this category.
             * @example Birthday
             */
            name: string;
            /**
             * Format: date-time
             * @description When the category was created.
             * @example 2013-05-07T17:51:05Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the category was last changed.
             * @example 2013-05-07T17:51:05Z
             */
            updated_at: string;
        };
        /** @description The sender's details and branding. */
        Profile: {
            /**
             * @description The profile's id.
             * @example 1
             */
            id: number;
            /**
             * @description The profile's name.
             * @example Default Profile
             */
            profile_name: string | null;
            /**
             * Format: uri
             * @description The URL of the sender's photo.
             * @example https://images.example.com/profiles/1/photo.jpg
             */
            photo: string | null;
            /**
             * @description The sender's email address.
             * @example john@example.com
             */
            email: string;
            /**
             * @description The sender's first name.
             * @example John
             */
            first_name: string;
            /**
             * @description The sender's last name.
             * @example Smith
             */
            last_name: string;
            /**
             * @description The sender's middle initial.
             * @example J
             */
            middle_initial: string | null;
            /**
             * @description The names and the middle initial, put together by the service.
             * @example John J Smith
             */
            full_name: string;
            /**
             * @description The sender's job title.
             * @example Regional Manager
             */
            title: string | null;
            /**
             * @description The sender's company.
             * @example ABC Supply
             */
            company_name: string | null;
            /**
             * @description The first line of the postal address.
             * @example 6475 East Johns Xing
             */
            address_line_1: string | null;
            /**
             * @description The second line of the postal address.
             * @example Apt. 202
             */
            address_line_2: string | null;
            /**
             * @description The city.
             * @example Johns Creek
             */
            city: string | null;
            /**
             * @description The state, region or province.
             * @example GA
             */
            state_region_province: string | null;
            /**
             * @description The postal code.
             * @example 30097
             */
            postal_code: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country: string | null;
            /**
             * @description The code of the country.
             * @example US
             */
            country_code: string | null;
            /**
             * @description The first phone number.
             * @example 123-123-1234
             */
            phone_1: string | null;
            /**
             * @description Where the first phone is.
             * @example Mobile
             */
            phone_1_location: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The second phone number.
             * @example 223-223-2234
             */
            phone_2: string | null;
            /**
             * @description Where the second phone is.
             * @example Work
             */
            phone_2_location: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The third phone number.
             * @example 323-323-3234
             */
            phone_3: string | null;
            /**
             * @description Where the third phone is.
             * @example Other
             */
            phone_3_location: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The web site.
             * @example https://john-smith.com
             */
            website: string | null;
            /**
             * @description The page on Twitter.
             * @example https://twitter.com/example_user
             */
            twitter: string | null;
            /**
             * @description The page on LinkedIn.
             * @example https://linkedin.com/example_user
             */
            linkedin: string | null;
            /**
             * @description The page on Facebook.
             * @example https://facebook.com/example_user
             */
            facebook: string | null;
            /**
             * @description The blog.
             * @example https://blog.example.com
             */
            blog: string | null;
            /**
             * @description The video channel.
             * @example https://youtube.com/example_user
             */
            video_channel: string | null;
            /**
             * @description The words that a message begins with.
             * @example Dear,
             */
            salutation: string | null;
            /**
             * @description The words that a message ends with.
             * @example Best wishes,
             */
            valediction: string | null;
            /**
             * @description The legal text below a message.
             * @example ABC Supply is a registered trademark.
             */
            legal_footer: string | null;
            /**
             * Format: uri
             * @description The URL of the company's logo.
             * @example https://images.example.com/profiles/1/logo.png
             */
            logo: string | null;
            /**
             * @description The color of the branding.
             * @example #4B7B47
             */
            color: string | null;
            /**
             * @description Whether this is the user's default profile. It cannot be set.
             * @example true
             */
            default: boolean;
        };
        /** @description A profile to create. */
        ProfileCreate: {
            /**
             * @description The profile's name.
             * @example Default Profile
             */
            profile_name?: string | null;
            /**
             * @description The sender's email address. A verification email is sent to it.
             * @example john@example.com
             */
            email: string;
            /**
             * @description The sender's first name.
             * @example John
             */
            first_name: string;
            /**
             * @description The sender's last name.
             * @example Smith
             */
            last_name: string;
            /**
             * @description The sender's middle initial.
             * @example J
             */
            middle_initial?: string | null;
            /**
             * @description The sender's job title.
             * @example Regional Manager
             */
            title?: string | null;
            /**
             * @description The sender's company.
             * @example ABC Supply
             */
            company_name?: string | null;
            /**
             * @description The first line of the postal address.
             * @example 6475 East Johns Xing
             */
            address_line_1?: string | null;
            /**
             * @description The second line of the postal address.
             * @example Apt. 202
             */
            address_line_2?: string | null;
            /**
             * @description The city.
             * @example Johns Creek
             */
            city?: string | null;
            /**
             * @description The state, region or province.
             * @example GA
             */
            state_region_province?: string | null;
            /**
             * @description The postal code.
             * @example 30097
             */
            postal_code?: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country?: string | null;
            /**
             * @description The code of the country.
             * @example US
             */
            country_code?: string | null;
            /**
             * @description The first phone number.
             * @example 123-123-1234
             */
            phone_1?: string | null;
            /**
             * @description Where the first phone is.
             * @example Mobile
             */
            phone_1_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The second phone number.
             * @example 223-223-2234
             */
            phone_2?: string | null;
            /**
             * @description Where the second phone is.
             * @example Work
             */
            phone_2_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The third phone number.
             * @example 323-323-3234
             */
            phone_3?: string | null;
            /**
             * @description Where the third phone is.
             * @example Other
             */
            phone_3_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The web site.
             * @example https://john-smith.com
             */
            website?: string | null;
            /**
             * @description The page on Twitter.
             * @example https://twitter.com/example_user
             */
            twitter?: string | null;
            /**
             * @description The page on LinkedIn.
             * @example https://linkedin.com/example_user
             */
            linkedin?: string | null;
            /**
             * @description The page on Facebook.
             * @example https://facebook.com/example_user
             */
            facebook?: string | null;
            /**
             * @description The blog.
             * @example https://blog.example.com
             */
            blog?: string | null;
            /**
             * @description The video channel.
             * @example https://youtube.com/example_user
             */
            video_channel?: string | null;
            /**
             * @description The words that a message begins with.
             * @example Dear,
             */
            salutation?: string | null;
            /**
             * @description The words that a message ends with.
             * @example Best wishes,
             */
            valediction?: string | null;
            /**
             * @description The legal text below a message.
             * @example ABC Supply is a registered trademark.
             */
            legal_footer?: string | null;
            /**
             * @description The color of the branding.
             * @example #4B7B47
             */
            color?: string | null;
            /**
             * Format: uri
             * @description A public URL to take the sender's photo from, instead of a file.
             * @example https://example.com/photo.jpg
             */
            remote_photo_url?: string;
            /**
             * Format: uri
             * @description A public URL to take the company's logo from, instead of a file.
             * @example https://example.com/logo.jpg
             */
            remote_logo_url?: string;
        };
        /** @description A profile to create, with files. A form has no null; an empty string stands for it. */
        ProfileCreateForm: components["schemas"]["ProfileCreate"] & {
            /**
             * Format: binary
             * @description The sender's photo, a bmp, gif, jpg or png file of at most 10 MB.
             * @example photo.jpg
             */
            photo?: Blob;
            /**
             * Format: binary
             * @description The company's logo, a bmp, gif, jpg or png file of at most 10 MB.
             * @example logo.png
             */
            logo?: Blob;
        };
        /** @description The fields of a profile to change. What is not sent stays. */
        ProfileUpdate: {
            /**
             * @description The profile's name.
             * @example Default Profile
             */
            profile_name?: string | null;
            /**
             * @description The sender's email address. A verification email is sent to it.
             * @example john@example.com
             */
            email?: string;
            /**
             * @description The sender's first name.
             * @example John
             */
            first_name?: string;
            /**
             * @description The sender's last name.
             * @example Smith
             */
            last_name?: string;
            /**
             * @description The sender's middle initial.
             * @example J
             */
            middle_initial?: string | null;
            /**
             * @description The sender's job title.
             * @example Regional Manager
             */
            title?: string | null;
            /**
             * @description The sender's company.
             * @example ABC Supply
             */
            company_name?: string | null;
            /**
             * @description The first line of the postal address.
             * @example 6475 East Johns Xing
             */
            address_line_1?: string | null;
            /**
             * @description The second line of the postal address.
             * @example Apt. 202
             */
            address_line_2?: string | null;
            /**
             * @description The city.
             * @example Johns Creek
             */
            city?: string | null;
            /**
             * @description The state, region or province.
             * @example GA
             */
            state_region_province?: string | null;
            /**
             * @description The postal code.
             * @example 30097
             */
            postal_code?: string | null;
            /**
             * @description The country.
             * @example United States
             */
            country?: string | null;
            /**
             * @description The code of the country.
             * @example US
             */
            country_code?: string | null;
            /**
             * @description The first phone number.
             * @example 123-123-1234
             */
            phone_1?: string | null;
            /**
             * @description Where the first phone is.
             * @example Mobile
             */
            phone_1_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The second phone number.
             * @example 223-223-2234
             */
            phone_2?: string | null;
            /**
             * @description Where the second phone is.
             * @example Work
             */
            phone_2_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The third phone number.
             * @example 323-323-3234
             */
            phone_3?: string | null;
            /**
             * @description Where the third phone is.
             * @example Other
             */
            phone_3_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The web site.
             * @example https://john-smith.com
             */
            website?: string | null;
            /**
             * @description The page on Twitter.
             * @example https://twitter.com/example_user
             */
            twitter?: string | null;
            /**
             * @description The page on LinkedIn.
             * @example https://linkedin.com/example_user
             */
            linkedin?: string | null;
            /**
             * @description The page on Facebook.
             * @example https://facebook.com/example_user
             */
            facebook?: string | null;
            /**
             * @description The blog.
             * @example https://blog.example.com
             */
            blog?: string | null;
            /**
             * @description The video channel.
             * @example https://youtube.com/example_user
             */
            video_channel?: string | null;
            /**
             * @description The words that a message begins with.
             * @example Dear,
             */
            salutation?: string | null;
            /**
             * @description The words that a message ends with.
             * @example Best wishes,
             */
            valediction?: string | null;
            /**
             * @description The legal text below a message.
             * @example ABC Supply is a registered trademark.
             */
            legal_footer?: string | null;
            /**
             * @description The color of the branding.
             * @example #4B7B47
             */
            color?: string | null;
            /**
             * Format: uri
             * @description A public URL to take the sender's photo from, instead of a file.
             * @example https://example.com/photo.jpg
             */
            remote_photo_url?: string;
            /**
             * Format: uri
             * @description A public URL to take the company's logo from, instead of a file.
             * @example https://example.com/logo.jpg
             */
            remote_logo_url?: string;
            /**
             * @description Removes the sender's photo. Nothing of the kind is documented for the logo.
             * @example 1
             * @enum {integer}
             */
            delete_photo?: 1;
        };
        /** @description The fields of a profile to change, with files. What is not sent stays. A form has no null; an empty string stands for it. */
        ProfileUpdateForm: components["schemas"]["ProfileUpdate"] & {
            /**
             * Format: binary
             * @description The sender's photo, a bmp, gif, jpg or png file of at most 10 MB.
             * @example photo.jpg
             */
            photo?: Blob;
            /**
             * Format: binary
             * @description The company's logo, a bmp, gif, jpg or png file of at most 10 MB.
             * @example logo.png
             */
            logo?: Blob;
        };
        /** @description A message that is ready to be sent. */
        SavedMessage: {
            /**
             * @description The saved message's id, of 24 hexadecimal digits in all that was seen.
             * @example 563bbc7c79e68b3351000070
             */
            id: string;
            /**
             * @description The saved message's name.
             * @example Happy Father's Day
             */
            name: string;
            /**
             * @description The subject of the message.
             * @example Happy Father's Day to the best dad around
             */
            subject: string | null;
            /**
             * @description The slug of the template that the message is built on.
             * @example email-greeting
             */
            template_slug: string;
            /**
             * @description The names of the categories that the message is in.
             * @example [
             *       "Father's Day"
             *     ]
             */
            categories: string[];
            /**
             * @description The code that the message is shared by.
             * @example 21fd6657ef110979
             */
            share_code: string | null;
            /**
             * @description What the message costs.
             * @example null
             */
            price: number | null;
            /**
             * Format: uri
             * @description The URL of the main picture.
             * @example https://images.example.com/fathers-day.png
             */
            main_graphic_url: string | null;
            /**
             * @description The areas of the template. What it holds is not documented.
             * @example {}
             */
            areas: {
                [key: string]: unknown;
            };
            /**
             * @description The attachments. What they look like is not documented.
             * @example []
             */
            attachments: unknown[];
            /**
             * Format: date-time
             * @description When the saved message was created.
             * @example 2014-06-05T20:38:55Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the saved message was last changed.
             * @example 2014-06-05T20:38:55Z
             */
            updated_at: string;
            /**
             * Format: uri
             * @description The URL of a small picture of the template.
             * @example https://images.example.com/email-greeting.png
             */
            template_thumbnail_url: string | null;
        };
        /** @description What to send, to whom and from whom. */
        QuickMessageCreate: {
            /**
             * @description The id of the contact that gets the message.
             * @example 1
             */
            contact_id: number;
            /**
             * @description The id of the profile that the message is sent from.
             * @example 1
             */
            profile_id: number;
            /**
             * @description The id of the saved message to send.
             * @example 563bbc7c79e68b3351000070
             */
            saved_message_id: string;
        };
        /** @description A template that saved messages are built on. */
        Template: {
            /**
             * @description The template's name.
             * @example Email Greeting
             */
            name: string;
            /**
             * @description What names the template in requests.
             * @example email-greeting
             */
            slug: string;
            /**
             * @description What kind of message the template makes.
             * @example electronic
             */
            format: string;
        };
        /**
         * @description The user's last valid token, as the token endpoint gives it. It works on the user's data and for single sign-on. Once it
         *     has expired, the refresh token brings a new one.
         */
        UserToken: {
            /**
             * @description The access token.
             * @example your-users-access-token
             */
            access_token: string;
            /**
             * @description How the token is sent. Compare it ignoring case (RFC 6749, section 5.1).
             * @example Bearer
             */
            token_type: string;
            /**
             * @description A life in seconds, either the whole one or what is left of it. Do not add it to `created_at`.
             * @example 7200
             */
            expires_in: number;
            /**
             * @description What gets the next access token.
             * @example your-users-refresh-token
             */
            refresh_token: string;
            /**
             * @description What the token is good for, as words with spaces between them.
             * @example identity read write
             */
            scope: string;
            /**
             * @description When the token was created, in seconds since 1970 (UTC).
             * @example 1447820578
             */
            created_at: number;
        };
        /**
         * @description Where the account stands. A new user who needs a plan is `needs_plan` until one is chosen on the first login. Who must
         *     pay is then `incomplete` until the payment details are in, and `active` from then on; who need not pay is `active` as
         *     soon as a plan is chosen.
         * @example active
         * @enum {string}
         */
        UserStatus: "active" | "dunning" | "disabled" | "suspended" | "canceled" | "incomplete" | "needs_plan";
        /** @description A user of the white label. */
        User: {
            /**
             * @description The name of the user, which no other user has.
             * @example user12345
             */
            username: string;
            oauth2_token: components["schemas"]["UserToken"];
            /**
             * @deprecated
             * @description A leftover of a scheme that the documentation dropped in 2021. Not a way in; use `oauth2_token`.
             * @example legacy-authentication-token
             */
            authentication_token: string;
            /**
             * @description The user's email address.
             * @example joe.smith@example.com
             */
            email: string;
            status: components["schemas"]["UserStatus"];
        };
        /** @description A user to create. `username` and `email` must be unique. */
        UserCreate: {
            /**
             * @description The name of the user. No two users may share it.
             * @example user12345
             */
            username: string;
            /**
             * Format: password
             * @description The password of the user.
             * @example your-users-password
             */
            password: string;
            /**
             * @description The first name.
             * @example John
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Smith
             */
            last_name: string;
            /**
             * @description The email address. No two users may share it.
             * @example joe.smith@example.com
             */
            email: string;
            /**
             * @description The time zone, by its name in Rails.
             * @default Eastern Time (US & Canada)
             * @example Eastern Time (US & Canada)
             */
            time_zone?: string;
            /**
             * @description The middle initial.
             * @example L
             */
            middle_initial?: string | null;
            /**
             * @description The title in the user's company.
             * @example Advisor
             */
            title?: string | null;
            /**
             * @description The first line of the address.
             * @example 1st Street
             */
            address_line_1?: string | null;
            /**
             * @description The second line of the address.
             * @example Suite B
             */
            address_line_2?: string | null;
            /**
             * @description The city.
             * @example Richmond
             */
            city?: string | null;
            /**
             * @description The state, region or province.
             * @example Va
             */
            state_region_province?: string | null;
            /**
             * @description The postal code.
             * @example 23451
             */
            postal_code?: string | null;
            /**
             * @description The first phone number.
             * @example 555-444-1234
             */
            phone_1?: string | null;
            /**
             * @description Where the first phone is.
             * @example Mobile
             */
            phone_1_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The second phone number.
             * @example 1-888-123-1234
             */
            phone_2?: string | null;
            /**
             * @description Where the second phone is.
             * @example Toll-Free
             */
            phone_2_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The third phone number.
             * @example 123-123-1234
             */
            phone_3?: string | null;
            /**
             * @description Where the third phone is.
             * @example Work
             */
            phone_3_location?: components["schemas"]["PhoneLocation"] | null;
            /**
             * @description The user's website.
             * @example http://www.example.com
             */
            website?: string | null;
            /**
             * @description The user's page on Twitter.
             * @example http://twitter.com/username
             */
            twitter?: string | null;
            /**
             * @description The user's page on LinkedIn.
             * @example http://linkedin.com/profile
             */
            linkedin?: string | null;
            /**
             * @description The user's page on Facebook.
             * @example http://facebook.com
             */
            facebook?: string | null;
            /**
             * @description The user's blog.
             * @example http://blog.example.com
             */
            blog?: string | null;
            /**
             * @description The user's video channel.
             * @example http://youtube.com/channel
             */
            video_channel?: string | null;
        };
        /** @description The status to give to a user. At this time nothing else can be changed. */
        UserUpdate: {
            /**
             * @description The status to give. Any other is answered `400`.
             * @example disabled
             * @enum {string}
             */
            status: "active" | "disabled";
        };
        /** @description The new status of a user. */
        UserStatusEvent: {
            /**
             * @description The user's name.
             * @example user12345
             */
            username: string;
            status: components["schemas"]["UserStatus"];
        };
        /** @description What every event of a resource says. */
        ResourceEvent: {
            /**
             * @description The id of the resource, as a string.
             * @example 21
             */
            resource_id: string;
            /**
             * @deprecated
             * @description The name of the resource's user. It will go away.
             * @example user12345
             */
            username?: string;
            /**
             * @deprecated
             * @description The id of the resource's user, as a string. It will go away.
             * @example 4862
             */
            user_id?: string;
            /**
             * @description The id of the account, as a string.
             * @example 7829
             */
            account_id: string;
        };
        /** @description A contact was created. */
        ContactCreateEvent: components["schemas"]["ResourceEvent"] & {
            /**
             * @description The kind of the resource.
             * @example Contact
             * @constant
             */
            resource_type: "Contact";
            /**
             * @description The event's name.
             * @example contact_create
             * @constant
             */
            event: "contact_create";
        };
        /** @description A contact was updated. */
        ContactUpdateEvent: components["schemas"]["ResourceEvent"] & {
            /**
             * @description The kind of the resource.
             * @example Contact
             * @constant
             */
            resource_type: "Contact";
            /**
             * @description The event's name.
             * @example contact_update
             * @constant
             */
            event: "contact_update";
        };
        /** @description A contact was deleted. */
        ContactDeleteEvent: components["schemas"]["ResourceEvent"] & {
            /**
             * @description The kind of the resource.
             * @example Contact
             * @constant
             */
            resource_type: "Contact";
            /**
             * @description The event's name.
             * @example contact_delete
             * @constant
             */
            event: "contact_delete";
        };
        /** @description A group was created. */
        GroupCreateEvent: components["schemas"]["ResourceEvent"] & {
            /**
             * @description The kind of the resource.
             * @example Group
             * @constant
             */
            resource_type: "Group";
            /**
             * @description The event's name.
             * @example group_create
             * @constant
             */
            event: "group_create";
        };
        /** @description A group was updated. */
        GroupUpdateEvent: components["schemas"]["ResourceEvent"] & {
            /**
             * @description The kind of the resource.
             * @example Group
             * @constant
             */
            resource_type: "Group";
            /**
             * @description The event's name.
             * @example group_update
             * @constant
             */
            event: "group_update";
        };
        /** @description A group was deleted. */
        GroupDeleteEvent: components["schemas"]["ResourceEvent"] & {
            /**
             * @description The kind of the resource.
             * @example Group
             * @constant
             */
            resource_type: "Group";
            /**
             * @description The event's name.
             * @example group_delete
             * @constant
             */
            event: "group_delete";
        };
    };
    responses: {
        /** @description Over the rate limit. It is 300 requests in 5 minutes. No body is promised, and it is not JSON. */
        TooManyRequestsInferred: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service failed. No body is promised. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The browser is logged in, and sent on into the application. */
        LoggedIn: {
            headers: {
                /**
                 * @description Where the browser goes on.
                 * @example https://app.outstand.com/
                 */
                Location: string;
                /**
                 * @description The session's cookie.
                 * @example session=your-session; path=/; secure; HttpOnly
                 */
                "Set-Cookie": string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token is missing, unknown, expired or revoked. The body is empty. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token lacks the scope or is of the other family. The body is empty. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be read, or a query or header value is not as described. No body is promised. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The page is past the end. No body is promised. */
        PageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Over the rate limit. It is 300 requests in 5 minutes for one access token, or what was agreed on for a bypass token. No
         *     body is promised, and it is not JSON. The limit comes before the token is looked at.
         */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What was asked for does not exist or is not yours. No body is promised. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is invalid. All failing attributes are named at once. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrors"];
            };
        };
        /** @description The page is past the end, or what the path names does not exist or is not yours. No body is promised. */
        PageOrParentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What was asked for does not exist or is not yours. No body is promised. */
        NotFoundInferred: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The page is past the end, or what the path names does not exist or is not yours. No body is promised. */
        PageNotFoundInferred: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The event was received. Answer so at once, and work afterwards. Any other answer, `201` and `204` too, or none within 15
         *     seconds, is a failure. There are five attempts in all: at once, then 10, 15, 90 and 180 seconds after the latest
         *     failure. Then the event is given up.
         */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The bypass token of a customer with a higher rate limit. Sent with every request.
         * @example your-bypass-token
         */
        RatelimitBypass: string;
        /**
         * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
         *     is an empty array. Nothing in the answer tells how many pages there are.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page has, 100 at most.
         * @example 50
         */
        PerPage: number;
        /**
         * @description The channel's slug.
         * @example channel-1
         */
        ChannelSlug: string;
        /**
         * @description Words to look for in the full text of `first_name`, `last_name`, `company_name`, `title`, `primary_email`,
         *     `primary_phone` and the `city`, `state_region_province` and `postal_code` of `primary_address`.
         * @example smith
         */
        ContactSearch: string;
        /**
         * @description The field that the contacts are sorted by.
         * @example last_name
         */
        ContactSortBy: "created_at" | "company_name" | "title" | "first_name" | "last_name" | "primary_email_address";
        /**
         * @description Whether the contacts are sorted upwards or downwards.
         * @example asc
         */
        ContactDirection: "asc" | "desc";
        /**
         * @description The group's id.
         * @example 1
         */
        GroupId: number;
        /**
         * @description `true` turns on replace mode: phones, emails, addresses and web addresses that are not listed are deleted. Any
         *     other value means normal mode, as does leaving the header out.
         * @example true
         */
        Replace: string;
        /**
         * @description The contact's id.
         * @example 1
         */
        ContactId: number;
        /**
         * @description Words to look for in the full text of `name`.
         * @example group
         */
        GroupSearch: string;
        /**
         * @description The order's id.
         * @example 1
         */
        OrderId: number;
        /**
         * @description Who sends the event.
         * @example Outstand-Webhook
         */
        WebhookUserAgent: "Outstand-Webhook";
        /**
         * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
         *     forged one.
         * @example 123
         */
        WebhookId: string;
        /**
         * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
         *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
         * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description When to send the next request: a number of seconds, or an HTTP date (RFC 9110, section 10.2.3). It may be the
         *     length of a whole window, whatever is left of it.
         * @example 300
         */
        RetryAfter: string;
        /**
         * @description That nobody may keep the answer (RFC 6749, section 5.1).
         * @example no-store
         */
        CacheControl: string;
        /**
         * @description The same as Cache-Control, for old caches.
         * @example no-cache
         */
        Pragma: string;
        /**
         * @description Why the token was refused (RFC 6750, section 3). Its `error_description` is `The access token expired`, `The access token
         *     was revoked` or `The access token is invalid`.
         * @example Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token expired"
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    oauth_authorize: {
        parameters: {
            query: {
                /**
                 * @description The application's id.
                 * @example your-client-id
                 */
                client_id: string;
                /**
                 * @description Where to send the user back to. It is the one that the application was registered with.
                 * @example https://example.com/auth/outstand/callback
                 */
                redirect_uri: string;
                /**
                 * @description What to send back, always a code.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description What the token shall be good for, as words with spaces between them.
                 * @example identity read write
                 */
                scope?: string;
                /**
                 * @description A value that comes back unchanged. Compare the two, so that nobody can slip in the code of another account.
                 * @example xyzABC123
                 */
                state?: string;
                /**
                 * @description The SHA-256 hash of the code verifier, in base64url. A server that does not know it ignores it.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made from the verifier. Sent with `code_challenge`.
                 * @example S256
                 */
                code_challenge_method?: "S256";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page to log in and to consent, for the user's browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description Back to the `redirect_uri`, with `code`, or with `error` and `error_description` where the user refused. `state` is
             *     there in both cases if it was sent.
             */
            302: {
                headers: {
                    /** @description The `redirect_uri` with the outcome in its query. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An error page. An unknown `client_id`, or a `redirect_uri` that does not match, is never redirected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequestsInferred"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    oauth_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The grant, as JSON or as a form. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSet"];
                };
            };
            /** @description The grant is refused. `error` says why. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    /**
                     * @description The same error as in the body, in the form of a challenge.
                     * @example Bearer realm="Doorkeeper", error="invalid_request", error_description="The required parameter code is missing."
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The application is unknown, or its secret is wrong or missing. */
            401: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    Pragma: components["headers"]["Pragma"];
                    /**
                     * @description The same error as in the body, in the form of a challenge.
                     * @example Bearer realm="Doorkeeper", error="invalid_client", error_description="The client is unknown, or its secret is wrong or missing."
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            429: components["responses"]["TooManyRequestsInferred"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    oauth_token_info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenInfo"];
                };
            };
            /** @description The token is missing, unknown, expired or revoked. */
            401: {
                headers: {
                    /**
                     * @description The same error as in the body, in the form of a challenge (RFC 6750, section 3).
                     * @example Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token is invalid"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenInfoError"];
                };
            };
            429: components["responses"]["TooManyRequestsInferred"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    sso_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoggedIn"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequestsInferred"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    sso_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, where it is not in the `Authorization` header. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SsoRequest"];
                "application/json": components["schemas"]["SsoRequest"];
            };
        };
        responses: {
            302: components["responses"]["LoggedIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequestsInferred"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    channels_list: {
        parameters: {
            query?: {
                /**
                 * @description With `true`, only channels whose subscription the private label manages are listed; with `false`, only the
                 *     others. Without it, both.
                 * @example true
                 */
                managed?: boolean;
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    channels_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The channel's slug.
                 * @example channel-1
                 */
                channel_slug: components["parameters"]["ChannelSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    channels_subscribe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The channel's slug.
                 * @example channel-1
                 */
                channel_slug: components["parameters"]["ChannelSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is subscribed. Neither a body nor a `Location` header is documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    channels_unsubscribe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The channel's slug.
                 * @example channel-1
                 */
                channel_slug: components["parameters"]["ChannelSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer subscribed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_list: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for in the full text of `first_name`, `last_name`, `company_name`, `title`, `primary_email`,
                 *     `primary_phone` and the `city`, `state_region_province` and `postal_code` of `primary_address`.
                 * @example smith
                 */
                q?: components["parameters"]["ContactSearch"];
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The field that the contacts are sorted by.
                 * @example last_name
                 */
                sort_by?: components["parameters"]["ContactSortBy"];
                /**
                 * @description Whether the contacts are sorted upwards or downwards.
                 * @example asc
                 */
                direction?: components["parameters"]["ContactDirection"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The contact to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The contact was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/contacts/3.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_list_for_group: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for in the full text of `first_name`, `last_name`, `company_name`, `title`, `primary_email`,
                 *     `primary_phone` and the `city`, `state_region_province` and `postal_code` of `primary_address`.
                 * @example smith
                 */
                q?: components["parameters"]["ContactSearch"];
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The field that the contacts are sorted by.
                 * @example last_name
                 */
                sort_by?: components["parameters"]["ContactSortBy"];
                /**
                 * @description Whether the contacts are sorted upwards or downwards.
                 * @example asc
                 */
                direction?: components["parameters"]["ContactDirection"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group's contacts on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageOrParentNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_add_contacts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The ids of existing contacts, or a contact to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupContactIds"] | components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The contact was created and added to the group. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/contacts/2.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The contacts were added to the group. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_remove_contacts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The ids of the contacts to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupContactIds"];
            };
        };
        responses: {
            /** @description The contacts were removed from the group. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
                /**
                 * @description `true` turns on replace mode: phones, emails, addresses and web addresses that are not listed are deleted. Any
                 *     other value means normal mode, as does leaving the header out.
                 * @example true
                 */
                "X-Outstand-Replace"?: components["parameters"]["Replace"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change, and the phones, emails, addresses and web addresses to add, change or keep. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            /** @description The contact was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    contacts_create_batch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The contacts to create, and the group to add them to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBatch"];
            };
        };
        responses: {
            /** @description The import was created. No `Location` header is documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addresses_list_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addresses_create_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The address to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressCreate"];
            };
        };
        responses: {
            /** @description The address was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/addresses/20.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addresses_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The address's id.
                 * @example 20
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addresses_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The address's id.
                 * @example 20
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdate"];
            };
        };
        responses: {
            /** @description The address was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addresses_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The address's id.
                 * @example 20
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    emails_list_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's email addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Email"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    emails_create_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The email address to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCreate"];
            };
        };
        responses: {
            /** @description The email address was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/emails/10.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Email"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    emails_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The email address's id.
                 * @example 10
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The email address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Email"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    emails_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The email address's id.
                 * @example 10
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The new address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailUpdate"];
            };
        };
        responses: {
            /** @description The email address was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    emails_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The email address's id.
                 * @example 10
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The email address was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    phones_list_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    phones_create_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The phone number to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCreate"];
            };
        };
        responses: {
            /** @description The phone number was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/phones/1.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    phones_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The phone number's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    phones_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The phone number's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneUpdate"];
            };
        };
        responses: {
            /** @description The phone number was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    phones_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The phone number's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    web_addresses_list_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's web addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAddress"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    web_addresses_create_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The web address to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebAddressCreate"];
            };
        };
        responses: {
            /** @description The web address was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/web_addresses/30.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    web_addresses_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The web address's id.
                 * @example 30
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAddress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    web_addresses_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The web address's id.
                 * @example 30
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebAddressUpdate"];
            };
        };
        responses: {
            /** @description The web address was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    web_addresses_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The web address's id.
                 * @example 30
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web address was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    messages_list_for_contact: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's messages on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageNotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_list: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for in the full text of `name`.
                 * @example group
                 */
                q?: components["parameters"]["GroupSearch"];
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The group to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** @description The group was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/groups/1.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_list_for_contact: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for in the full text of `name`.
                 * @example group
                 */
                q?: components["parameters"]["GroupSearch"];
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's groups on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageOrParentNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            /** @description The group was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    groups_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    orders_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All orders of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    orders_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recipients_list_for_order: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order's recipients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recipients_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The recipient's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recipient. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    clicks_list_for_order: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order's clicks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Click"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    clicks_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The click's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The click. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Click"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_list_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_create_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The note to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCreate"];
            };
        };
        responses: {
            /** @description The note was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/notes/1.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The note's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The note's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteUpdate"];
            };
        };
        responses: {
            /** @description The note was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The note's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_list_for_group: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group's notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    notes_create_for_group: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The note to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCreate"];
            };
        };
        responses: {
            /** @description The note was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/notes/2.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_list_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact's events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_create_for_contact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The contact's id.
                 * @example 1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The event to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description The event was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/events/1.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The event's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The event's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventUpdate"];
            };
        };
        responses: {
            /** @description The event was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The event's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_list_for_group: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group's events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    events_create_for_group: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 1
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The event to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description The event was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/events/2.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    event_categories_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCategory"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    profiles_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All profiles of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    profiles_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The profile to create. JSON, or a form when the photo or the logo is a file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileCreate"];
                "multipart/form-data": components["schemas"]["ProfileCreateForm"];
            };
        };
        responses: {
            /** @description The profile was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    profiles_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The profile's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    profiles_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The profile's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to change. JSON, or a form when the photo or the logo is a file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
                "multipart/form-data": components["schemas"]["ProfileUpdateForm"];
            };
        };
        responses: {
            /** @description The profile was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    profiles_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The profile's id.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    saved_messages_list: {
        parameters: {
            query?: {
                /**
                 * @description The slug of the template that the messages are built on.
                 * @example email-greeting
                 */
                template?: "branded-email" | "email-greeting" | "newsletter-single-column" | "newsletter-two-column" | "greeting-card" | "mini-greeting-card" | "postcard" | "mini-postcard";
                /**
                 * @description Words to search for. Which fields are searched is not documented.
                 * @example father
                 */
                q?: string;
                /**
                 * @description The category that the messages are in.
                 * @example Father's Day
                 */
                category?: string;
                /**
                 * @description Which messages to list. `all`: all of them. `mine`: those that the user made or bought, or that belong to the
                 *     user's white-label group. `buy`: those that the user can buy.
                 * @example mine
                 */
                filter_by?: "all" | "mine" | "buy";
                /**
                 * @description What the messages are sorted by.
                 * @example name
                 */
                sort_by?: "created_at" | "name";
                /**
                 * @description Which way the messages are sorted.
                 * @example asc
                 */
                direction?: "desc" | "asc";
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of saved messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMessage"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PageNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    saved_messages_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The saved message's id.
                 * @example 563bbc7c79e68b3351000070
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMessage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    quick_messages_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to send, to whom and from whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickMessageCreate"];
            };
        };
        responses: {
            /** @description The message was ordered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    templates_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All templates that are available to the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    users_list: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1. A page past the end is answered `404`, or `400` on the list of users; an empty first page
                 *     is an empty array. Nothing in the answer tells how many pages there are.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has, 100 at most.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description The page is past the end, or a query value is not as described. No body is promised. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    users_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The token that identifies the white label. It is not an OAuth token.
                 * @example your-white-label-token
                 */
                white_label_token: string;
            };
            cookie?: never;
        };
        /** @description The user to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The user was created. */
            201: {
                headers: {
                    /**
                     * @description The URL of what was created.
                     * @example https://app.outstand.com/api/v1/users/user12345.json
                     */
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    users_get: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The user's name.
                 * @example user12345
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    users_delete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The user's name.
                 * @example user12345
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    users_update: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bypass token of a customer with a higher rate limit. Sent with every request.
                 * @example your-bypass-token
                 */
                "X-Ratelimit-Bypass"?: components["parameters"]["RatelimitBypass"];
            };
            path: {
                /**
                 * @description The user's name.
                 * @example user12345
                 */
                username: string;
            };
            cookie?: never;
        };
        /** @description The status to give. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The user was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The status is missing or not one of the two, or the request cannot be read. No body is promised. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            /** @description The user cannot be updated for another reason. All failing attributes are named at once. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    user_status: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name, which is not signed.
                 * @example user_status
                 */
                "X-Outstand-Event": "user_status";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserStatusEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    contact_create: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name. It is not signed, but the body's `event` is. Refuse where the two differ.
                 * @example contact_create
                 */
                "X-Outstand-Event": "contact_create";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreateEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    contact_update: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name. It is not signed, but the body's `event` is. Refuse where the two differ.
                 * @example contact_update
                 */
                "X-Outstand-Event": "contact_update";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdateEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    contact_delete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name. It is not signed, but the body's `event` is. Refuse where the two differ.
                 * @example contact_delete
                 */
                "X-Outstand-Event": "contact_delete";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDeleteEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    group_create: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name. It is not signed, but the body's `event` is. Refuse where the two differ.
                 * @example group_create
                 */
                "X-Outstand-Event": "group_create";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreateEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    group_update: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name. It is not signed, but the body's `event` is. Refuse where the two differ.
                 * @example group_update
                 */
                "X-Outstand-Event": "group_update";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdateEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
    group_delete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who sends the event.
                 * @example Outstand-Webhook
                 */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's name. It is not signed, but the body's `event` is. Refuse where the two differ.
                 * @example group_delete
                 */
                "X-Outstand-Event": "group_delete";
                /**
                 * @description The event's unique id, the same in all attempts to deliver it. It is not signed: it tells a repeated delivery, not a
                 *     forged one.
                 * @example 123
                 */
                "X-Outstand-Id": components["parameters"]["WebhookId"];
                /**
                 * @description The digest's name, `sha256` or `sha512`, an equals sign, and the HMAC of the raw body under the shared secret, in hex
                 *     digits. Refuse any other digest, and compare in constant time. Only the body is signed, neither the headers nor a time.
                 * @example sha256=5efc221ea6b96dabb29f9d72acb9ac1e9ccd052ab3da3dc2f72be7323f651470
                 */
                "X-Outstand-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupDeleteEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookReceived"];
        };
    };
}

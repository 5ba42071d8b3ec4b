import { all } from "../engine/answers.ts";
import type { Handler, World } from "../engine/context.ts";
import { defineResource, type Resource } from "../engine/resource.ts";

/** The order that something belongs to, as a link. */
const parent = (_: unknown, place: { readonly parent?: { readonly id: number } }) =>
  `/orders/${place.parent?.id}.json`;

/** Messages that were ordered, with their results. */
export const orders: Resource = defineResource({ name: "orders", schema: "Order" });

/** Whom the message of an order goes to. The link to the contact is looked up when the contact is deleted. */
export const recipients: Resource = defineResource({
  name: "recipients",
  schema: "Recipient",
  derive: { parent },
  extras: ["CREATE INDEX recipients_by_contact ON recipients (document ->> '$.contact')"],
});

/** Links of an order that recipients followed. */
export const clicks: Resource = defineResource({ name: "clicks", schema: "Click", derive: { parent } });

/** The same messages as their contacts see them. They belong to the contact and go with it. */
export const messages: Resource = defineResource({
  name: "messages",
  schema: "Message",
  derive: { message_url: (_, { id }) => `https://example.com/messages/${id}` },
});

/** Lets orders keep a recipient whose contact is deleted, without the link to it. */
export const forgetContact = ({ state }: World, contactId: number): void => {
  state.database
    .prepare(
      `UPDATE recipients SET document = json_set(document, '$.contact', NULL)
       WHERE document ->> '$.contact' = ?`,
    )
    .run(`/contacts/${contactId}.json`);
};

/** The operation on all orders. */
export const orderHandlers: Record<string, Handler> = {
  orders_list: ({ state, session }) =>
    all(state.database.texts("SELECT document FROM orders WHERE owner = ? ORDER BY id", session.userId)),
};

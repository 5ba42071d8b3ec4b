import type { Document, World } from "../engine/context.ts";
import { timestamp } from "../engine/state.ts";
import { contacts } from "./contacts.ts";
import { messages, orders, recipients } from "./orders.ts";
import { templateName } from "./templates.ts";

const addressLines = [
  "address_line_1",
  "address_line_2",
  "city",
  "state_region_province",
  "postal_code",
  "country",
];
const names = ["first_name", "middle_initial", "last_name", "title", "company_name"];

const pick = (from: Document, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));

/**
 * Sends a saved message to contacts at once: an order with a recipient and a message for each of them.
 *
 * @param owner The user whose contacts they are.
 * @returns The order's id.
 */
export const placeOrder = (
  world: World,
  owner: number,
  savedMessage: Document,
  contactIds: readonly number[],
): number => {
  const now = timestamp(world.state.clock.now());
  const subject = savedMessage.subject ?? savedMessage.name;
  const template_name = templateName(String(savedMessage.template_slug));
  const results = { opens: 0, clicks: 0, bounces: 0, unsubscribes: 0 };
  const { id } = orders.insert(
    world,
    { owner },
    {},
    {
      ...results,
      template_name,
      subject,
      copy_self: false,
      total_price: 0,
      recipients_count: contactIds.length,
      scheduled_for: now,
    },
  );
  for (const contactId of contactIds) {
    const { document } = contacts.find(world, owner, contactId);
    recipients.insert(
      world,
      { owner, parent: { kind: "orders", id } },
      {},
      {
        ...pick(document, names),
        ...pick((document.primary_address ?? {}) as Document, addressLines),
        email: document.primary_email,
        cc: false,
        bcc: false,
        clicks: 0,
        views: 0,
        bounced: false,
        sent_at: now,
        contact: `/contacts/${contactId}.json`,
      },
    );
    messages.insert(
      world,
      { owner, parent: { kind: "contacts", id: contactId } },
      {},
      { order_id: id, subject, template_name, scheduled_for: now, sent_at: now, opens: 0, clicks: 0 },
    );
  }
  return id;
};

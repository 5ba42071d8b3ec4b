import type { World } from "../engine/context.ts";
import { contacts } from "../resources/contacts.ts";
import { groups } from "../resources/groups.ts";
import { addMembers } from "../resources/memberships.ts";
import { clicks, orders, recipients } from "../resources/orders.ts";
import { createPicker } from "./picker.ts";

/** When all of it happened. */
const at = "2014-09-15T09:00:00Z";
const times = { created_at: at, updated_at: at };

/** Made-up orders: the template's name and the subject. The ids are below those of the story. */
const sent = [
  { id: 2, template_name: "Branded Email", subject: "What has changed this quarter" },
  { id: 3, template_name: "Newsletter Single Column", subject: "News of the fall" },
];

/**
 * Gives a user groups of contacts, and orders that some of them opened and followed links of.
 *
 * @param contactIds The contacts, of whom some get into groups and are sent to.
 * @param seed What chance depends on.
 */
export const furnishAccount = (
  world: World,
  owner: number,
  contactIds: readonly number[],
  seed: number,
): void => {
  const pick = createPicker(seed);
  for (const [index, name] of ["Clients", "Prospects", "Newsletter"].entries()) {
    // The ids 1 and 4 are those of the story.
    const id = [2, 3, 5][index] ?? 0;
    groups.plant(world, { id, owner }, { name, ...times });
    addMembers(
      world,
      id,
      contactIds.filter(() => pick.below(3) === 0),
    );
  }
  let nextRecipient = 3;
  let nextClick = 3;
  for (const order of sent) {
    const chosen = contactIds
      .slice(0, 60)
      .map((id) => contacts.find(world, owner, id))
      .filter(({ document }) => document.primary_email !== null && pick.below(3) > 0);
    const parent = { kind: "orders", id: order.id };
    let [opens, followed, bounces] = [0, 0, 0];
    for (const { id, document } of chosen) {
      const bounced = pick.below(12) === 0;
      const views = bounced ? 0 : pick.below(3);
      const followedBy = views === 0 ? 0 : pick.below(2);
      const { full_address, ...address } = (document.primary_address ?? {}) as Record<string, unknown>;
      const person = { ...document, email: document.primary_email };
      recipients.plant(
        world,
        { id: nextRecipient, owner, parent },
        {
          ...person,
          ...address,
          cc: false,
          bcc: false,
          clicks: followedBy,
          views,
          bounced,
          viewed_at: views > 0 ? at : null,
          sent_at: at,
          contact: `/contacts/${id}.json`,
          ...times,
        },
      );
      if (followedBy > 0) {
        clicks.plant(
          world,
          { id: nextClick, owner, parent },
          {
            ...person,
            clicks: followedBy,
            url: "https://example.com/news",
            recipient: `/recipients/${nextRecipient}.json`,
            ...times,
          },
        );
        nextClick += 1;
      }
      nextRecipient += 1;
      [opens, followed, bounces] = [opens + views, followed + followedBy, bounces + Number(bounced)];
    }
    orders.plant(
      world,
      { id: order.id, owner },
      {
        ...order,
        copy_self: false,
        total_price: 0,
        recipients_count: chosen.length,
        opens,
        clicks: followed,
        bounces,
        unsubscribes: 0,
        scheduled_for: at,
        ...times,
      },
    );
  }
};

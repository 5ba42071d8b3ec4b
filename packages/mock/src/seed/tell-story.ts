import type { Document, World } from "../engine/context.ts";
import type { Place, Resource } from "../engine/resource.ts";
import { addChannel, subscribe } from "../resources/channels.ts";
import { addresses, emails, phones, webAddresses } from "../resources/contact-items.ts";
import { contacts } from "../resources/contacts.ts";
import { eventCategories, everybody } from "../resources/event-categories.ts";
import { events } from "../resources/events.ts";
import { groups } from "../resources/groups.ts";
import { addMembers, countMembers } from "../resources/memberships.ts";
import { notes } from "../resources/notes.ts";
import { clicks, messages, orders, recipients } from "../resources/orders.ts";
import { type PrimaryKind, setPrimary } from "../resources/primaries.ts";
import { profiles } from "../resources/profiles.ts";
import { addCampaignTemplate, addSavedMessage } from "../resources/saved-messages.ts";
import { demoUserId } from "./demo-user.ts";

/** What the description shows as the answers to successful requests of an operation. */
const shownBy = ({ description }: World, operationId: string): Document[] =>
  description.operations
    .filter(({ id }) => id === operationId)
    .flatMap(({ responses }) => [...responses])
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { examples }]) => [...examples.values()].flat() as Document[]);

const parentOf = (document: Document): Place["parent"] => {
  const link = String(document.parent ?? document.contact ?? "");
  const [, kind, id] = /^\/(\w+)\/(\d+)\.json$/.exec(link) ?? [];
  return kind === undefined ? undefined : { kind, id: Number(id) };
};

const plant = (world: World, resource: Resource, document: Document, parent = parentOf(document)): void => {
  const id = Number(document.id);
  const owner = resource === eventCategories ? everybody : demoUserId;
  if (!resource.has(world, owner, id))
    resource.plant(world, { id, owner, ...(parent && { parent }) }, document);
};

/** Where the things of the story are shown. What an update answers is left out: it has not happened yet. */
const shown: readonly (readonly [Resource, readonly string[]])[] = [
  [contacts, ["contacts_get", "contacts_create"]],
  [phones, ["phones_get"]],
  [emails, ["emails_get"]],
  [addresses, ["addresses_get"]],
  [webAddresses, ["web_addresses_get"]],
  [groups, ["groups_get", "groups_create"]],
  [eventCategories, ["event_categories_list"]],
  [events, ["events_get"]],
  [notes, ["notes_get"]],
  [profiles, ["profiles_get"]],
  [orders, ["orders_get", "quick_messages_create"]],
  [recipients, ["recipients_get"]],
  [clicks, ["clicks_get"]],
];

/** What John P. Smith, who was created in one step, came with. */
const detailsOfJohn = (world: World): void => {
  const parent = { kind: "contacts", id: 3 };
  const [contact] = shownBy(world, "contacts_create").filter(({ id }) => id === parent.id);
  if (!contact) return;
  const { created_at, updated_at } = contact;
  const details: readonly (readonly [Resource, readonly Document[]])[] = [
    [phones, [{ id: 2, number: contact.primary_phone, location: "Work" }]],
    [
      emails,
      [
        { id: 1, address: contact.primary_email },
        { id: 2, address: "notjohn@outstand.com" },
      ],
    ],
    [addresses, [{ id: 1, ...(contact.primary_address as Document), location: "Work" }]],
    [webAddresses, [{ id: 1, url: "https://example.com", url_type: "Website" }]],
    [
      events,
      [
        {
          id: 3,
          time: "1980-05-07T14:00:00Z",
          category_id: 1,
          category_name: "Birthday",
          recurrence: "Yearly",
        },
      ],
    ],
  ];
  for (const [resource, documents] of details) {
    for (const document of documents) {
      plant(world, resource, { ...document, created_at, updated_at }, parent);
    }
  }
};

/** The greeting that John J. Smith was sent and has opened since. */
const greetingOfJohn = (world: World): void => {
  const [recipient] = shownBy(world, "recipients_get");
  const [click] = shownBy(world, "clicks_get");
  for (const message of shownBy(world, "messages_list_for_contact")) {
    const { order_id, sent_at, opened_at } = message;
    const parent = { kind: "orders", id: Number(order_id) };
    plant(world, messages, message, { kind: "contacts", id: 1 });
    const sent = { ...recipient, id: 2, sent_at, viewed_at: opened_at };
    plant(world, recipients, { ...sent, created_at: sent_at, updated_at: opened_at }, parent);
    const followed = { ...click, id: 2, recipient: "/recipients/2.json" };
    plant(world, clicks, { ...followed, created_at: opened_at, updated_at: opened_at }, parent);
    const order = orders.find(world, demoUserId, parent.id);
    orders.save(world, { ...order, document: { ...order.document, opens: 1, clicks: 1 } });
  }
};

const primaries: readonly (readonly [PrimaryKind, number, number])[] = [
  ["phones", 1, 1],
  ["emails", 1, 10],
  ["addresses", 1, 20],
  ["phones", 3, 2],
  ["emails", 3, 1],
  ["addresses", 3, 1],
];

/**
 * Fills a new state with the story that the examples of the description tell: whatever an example shows can be read
 * back under the same id, and what a sample request refers to is there.
 */
export const tellStory = (world: World): void => {
  for (const [resource, operationIds] of shown) {
    for (const operationId of operationIds) {
      for (const document of shownBy(world, operationId)) plant(world, resource, document);
    }
  }
  detailsOfJohn(world);
  greetingOfJohn(world);
  for (const [kind, contactId, id] of primaries) setPrimary(world, kind, contactId, id);
  addMembers(world, 1, [1]);
  countMembers(world, 4);
  for (const document of shownBy(world, "saved_messages_get")) {
    addSavedMessage(world, {}, document);
    addCampaignTemplate(world, 1, demoUserId, String(document.id));
  }
  for (const document of shownBy(world, "channels_list")) {
    addChannel(world, { managed: document.id === 2 }, document);
    if (document.subscribed_at) {
      subscribe(world, demoUserId, Number(document.id), String(document.subscribed_at));
    }
  }
};

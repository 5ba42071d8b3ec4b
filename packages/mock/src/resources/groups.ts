import { created, urlOf } from "../engine/answers.ts";
import { type Document, errorsOf, type Handler, inputOf, type World } from "../engine/context.ts";
import { isBlank, texts } from "../engine/errors.ts";
import { listPage } from "../engine/list-page.ts";
import { defineResource, type Resource, type Row } from "../engine/resource.ts";
import { contacts } from "./contacts.ts";
import { addMembers, emptyGroup } from "./memberships.ts";
import { placeOrder } from "./place-order.ts";
import { profiles } from "./profiles.ts";
import { findCampaignMessage, findUsableMessage } from "./saved-messages.ts";

/** The messages that a group sends to whom is added, as far as its owner still has access to them. */
const automaticMessages = (world: World, { owner, document }: Row): Document[] =>
  [
    findUsableMessage(world, owner, document.saved_message_id),
    findCampaignMessage(world, owner, document.campaign_template_id),
  ].filter((message) => message !== undefined);

/** Groups of contacts. */
export const groups: Resource = defineResource({
  name: "groups",
  schema: "Group",
  words: ({ name }) => [name],
  derive: {
    contacts_count: ({ contacts_count }) => contacts_count ?? 0,
    contacts: (_, { id }) => `/groups/${id}/contacts.json`,
  },
  check: (world, owner, { saved_message_id, campaign_template_id, profile_id }, errors, at) => {
    const lacks = {
      saved_message_id: !isBlank(saved_message_id) && !findUsableMessage(world, owner, saved_message_id),
      campaign_template_id:
        !isBlank(campaign_template_id) && !findCampaignMessage(world, owner, campaign_template_id),
      profile_id: !isBlank(profile_id) && !profiles.has(world, owner, profile_id),
    };
    for (const [attribute, isLacking] of Object.entries(lacks)) {
      if (isLacking) errors.add(at(attribute), texts.invalid);
    }
  },
  onInsert: (world, { id, owner }) => world.announce({ event: "group_create", id, owner }),
  onChange: (world, { id, owner }) => world.announce({ event: "group_update", id, owner }),
  onRemove: (world, { id, owner }) => {
    emptyGroup(world, id);
    world.announce({ event: "group_delete", id, owner });
  },
});

/** Puts contacts into a group, and sends to those that were not in it what the group sends. */
export const joinGroup = (world: World, group: Row, contactIds: readonly number[]): void => {
  const added = addMembers(world, group.id, contactIds);
  if (added.length === 0) return;
  for (const message of automaticMessages(world, group)) placeOrder(world, group.owner, message, added);
};

/** The operations on groups as such. */
export const groupHandlers: Record<string, Handler> = {
  groups_list: (context) =>
    listPage(context, {
      name: "groups",
      where: "groups.owner = ?",
      parameters: [context.session.userId],
      searched: true,
    }),

  groups_list_for_contact: (context) => {
    const id = Number(context.call.path.contact_id);
    contacts.text(context, context.session.userId, id);
    return listPage(context, {
      name: "groups",
      through: { table: "memberships", on: "memberships.group_id = groups.id" },
      where: "memberships.contact_id = ?",
      parameters: [id],
      searched: true,
    });
  },

  groups_create: (context) => {
    const { userId } = context.session;
    const errors = errorsOf(context);
    groups.check(context, userId, inputOf(context), errors);
    errors.refuse();
    const { id } = groups.insert(context, { owner: userId }, inputOf(context));
    return created(groups.text(context, userId, id), urlOf(context, `/groups/${id}.json`));
  },
};

import { childHandlers, getHandler, itemHandlers, listHandler } from "../engine/child-handlers.ts";
import type { Handler, World } from "../engine/context.ts";
import type { Resource } from "../engine/resource.ts";
import { channelHandlers, channelsSchema } from "./channels.ts";
import { addresses, emails, phones, webAddresses } from "./contact-items.ts";
import { contactHandlers, contacts } from "./contacts.ts";
import { eventCategories, eventCategoryHandlers } from "./event-categories.ts";
import { events } from "./events.ts";
import { groupContactHandlers } from "./group-contacts.ts";
import { groupHandlers, groups } from "./groups.ts";
import { imageHandlers, imagesSchema } from "./images.ts";
import { importHandlers, importsSchema, resumeImports } from "./imports.ts";
import { membershipsSchema } from "./memberships.ts";
import { messageHandlers } from "./messages.ts";
import { notes } from "./notes.ts";
import { clicks, messages, orderHandlers, orders, recipients } from "./orders.ts";
import { profileHandlers, profiles } from "./profiles.ts";
import { quickMessageHandlers } from "./quick-messages.ts";
import { savedMessageHandlers, savedMessagesSchema } from "./saved-messages.ts";
import { templateHandlers } from "./templates.ts";
import { disabledUsersSchema, userHandlers } from "./users.ts";

const contactItems = [phones, emails, addresses, webAddresses];

/** Every resource that has a table of its own, parents before what belongs to them. */
export const resources: readonly Resource[] = [
  contacts,
  ...contactItems,
  groups,
  eventCategories,
  events,
  notes,
  profiles,
  orders,
  recipients,
  clicks,
  messages,
];

/** The tables of all that there is, as SQL. */
export const resourcesSchema: string = [
  ...resources.map(({ tables }) => tables),
  membershipsSchema,
  importsSchema,
  savedMessagesSchema,
  channelsSchema,
  imagesSchema,
  disabledUsersSchema,
].join("\n");

/** Takes up what was left to be done when the process ended or the state was saved. */
export const resumeWork = (world: World): void => resumeImports(world);

/** What answers each operation, by its id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  [
    contactHandlers,
    ...contactItems.flatMap((resource) => [itemHandlers(resource), childHandlers(resource, contacts)]),
    importHandlers,
    itemHandlers(groups),
    groupHandlers,
    groupContactHandlers,
    ...[notes, events].flatMap((resource) => [
      itemHandlers(resource),
      childHandlers(resource, contacts),
      childHandlers(resource, groups),
    ]),
    eventCategoryHandlers,
    channelHandlers,
    profileHandlers,
    imageHandlers,
    getHandler(orders),
    orderHandlers,
    ...[recipients, clicks].flatMap((resource) => [getHandler(resource), listHandler(resource, orders)]),
    messageHandlers,
    savedMessageHandlers,
    quickMessageHandlers,
    templateHandlers,
    userHandlers,
  ].flatMap((table) => Object.entries(table)),
);

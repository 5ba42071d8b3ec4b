import { childHandlers, itemHandlers } from "../engine/child-handlers.ts";
import type { Handler } from "../engine/context.ts";
import type { Resource } from "../engine/resource.ts";
import { addresses, emails, phones, webAddresses } from "./contact-items.ts";
import { contactHandlers, contacts } from "./contacts.ts";

const contactItems = [phones, emails, addresses, webAddresses];

/** Every resource that has a table of its own. */
export const resources: readonly Resource[] = [contacts, ...contactItems];

/** What answers each operation, by its id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries(
    Object.assign(
      {},
      contactHandlers,
      ...contactItems.flatMap((resource) => [itemHandlers(resource), childHandlers(resource, contacts)]),
    ) as Record<string, Handler>,
  ),
);

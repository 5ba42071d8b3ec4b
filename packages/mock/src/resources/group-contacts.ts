import { done } from "../engine/answers.ts";
import { type Context, errorsOf, type Handler, inputOf } from "../engine/context.ts";
import { type Errors, texts } from "../engine/errors.ts";
import { checkNewContact, contacts, createdContact, insertContact, listContacts } from "./contacts.ts";
import { groups, joinGroup } from "./groups.ts";
import { removeMembers } from "./memberships.ts";

const groupOf = (context: Context) =>
  groups.find(context, context.session.userId, Number(context.call.path.group_id));

/** The contacts whose ids a body lists, once each. Adds what is wrong with the list to `errors`. */
const listedIds = (context: Context, errors: Errors): number[] => {
  const { ids } = inputOf(context);
  if (!Array.isArray(ids)) return [];
  if (!ids.every((id) => contacts.has(context, context.session.userId, id))) errors.add("ids", texts.invalid);
  return [...new Set(ids.filter((id) => typeof id === "number"))];
};

/** The operations on the contacts of a group. */
export const groupContactHandlers: Record<string, Handler> = {
  contacts_list_for_group: (context) => {
    const { id } = groupOf(context);
    return listContacts(context, {
      through: { table: "memberships", on: "memberships.contact_id = contacts.id" },
      where: "memberships.group_id = ?",
      parameters: [id],
    });
  },

  groups_add_contacts: (context) => {
    const group = groupOf(context);
    const input = inputOf(context);
    const isList = "ids" in input;
    const errors = errorsOf(context, ({ path, missing }) => ((path[0] ?? missing) === "ids") === isList);
    if (isList) {
      const ids = listedIds(context, errors);
      errors.refuse();
      joinGroup(context, group, ids);
      return done();
    }
    checkNewContact(context, group.owner, input, errors);
    errors.refuse();
    const id = insertContact(context, group.owner, input);
    joinGroup(context, group, [id]);
    return createdContact(context, id);
  },

  groups_remove_contacts: (context) => {
    const group = groupOf(context);
    const errors = errorsOf(context);
    const ids = listedIds(context, errors);
    errors.refuse();
    removeMembers(context, group.id, ids);
    return done();
  },
};

import type { Handler } from "../engine/context.ts";
import { listPage } from "../engine/list-page.ts";
import { contacts } from "./contacts.ts";

/** The operation on messages. */
export const messageHandlers: Record<string, Handler> = {
  messages_list_for_contact: (context) => {
    const id = Number(context.call.path.contact_id);
    contacts.text(context, context.session.userId, id);
    return listPage(context, {
      name: "messages",
      where: "messages.parent_kind = 'contacts' AND messages.parent_id = ?",
      parameters: [id],
    });
  },
};

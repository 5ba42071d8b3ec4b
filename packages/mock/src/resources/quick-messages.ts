import { created } from "../engine/answers.ts";
import { errorsOf, type Handler, inputOf } from "../engine/context.ts";
import { texts } from "../engine/errors.ts";
import { contacts } from "./contacts.ts";
import { orders } from "./orders.ts";
import { placeOrder } from "./place-order.ts";
import { profiles } from "./profiles.ts";
import { findUsableMessage } from "./saved-messages.ts";

/** The operation on quick messages. */
export const quickMessageHandlers: Record<string, Handler> = {
  quick_messages_create: (context) => {
    const { userId } = context.session;
    const { contact_id, profile_id, saved_message_id } = inputOf(context);
    const errors = errorsOf(context);
    const message = findUsableMessage(context, userId, saved_message_id);
    const found = {
      contact_id: contacts.has(context, userId, contact_id),
      profile_id: profiles.has(context, userId, profile_id),
      saved_message_id: message !== undefined,
    };
    for (const [attribute, isFound] of Object.entries(found)) {
      if (!isFound && !errors.has(attribute)) errors.add(attribute, texts.invalid);
    }
    errors.refuse();
    const id = placeOrder(context, userId, message ?? {}, [Number(contact_id)]);
    return created(orders.text(context, userId, id));
  },
};

import { expectTypeOf, test } from "vitest";
import type { WebhookEvent, WebhookName, WebhookPayload } from "../../src/webhooks/index.ts";

test("the names are those of the description", () => {
  expectTypeOf<WebhookName>().toEqualTypeOf<
    | "user_status"
    | "contact_create"
    | "contact_update"
    | "contact_delete"
    | "group_create"
    | "group_update"
    | "group_delete"
  >();
});

test("the payload follows from the name", () => {
  const event = {} as WebhookEvent;
  if (event.name === "user_status") {
    expectTypeOf(event.payload.username).toEqualTypeOf<string>();
    expectTypeOf(event.payload.status).toEqualTypeOf<WebhookPayload<"user_status">["status"]>();
    // @ts-expect-error a user's status has no resource
    event.payload.resource_id;
  } else if (event.name === "group_delete") {
    expectTypeOf(event.payload.event).toEqualTypeOf<"group_delete">();
    expectTypeOf(event.payload.resource_id).toEqualTypeOf<string>();
    expectTypeOf(event.payload.resource_id).not.toBeAny();
  }
  const { name, payload } = {} as WebhookEvent;
  if (name === "contact_create") expectTypeOf(payload.resource_type).toEqualTypeOf<"Contact">();
});

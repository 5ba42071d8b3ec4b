export type {
  WebhookHandler,
  WebhookHandlerOptions,
  WebhookListener,
  WebhookRequest,
} from "./create-handler.ts";
export { createWebhooks, type SignOptions, type Webhooks, type WebhooksOptions } from "./create-webhooks.ts";
export type { SeenEvents } from "./seen-events.ts";
export type { RawBody, WebhookDigest, WebhookSecret } from "./signature.ts";
export type { WebhookDelivery, WebhookHeaders } from "./verify-delivery.ts";
export type { WebhookEvent, WebhookEventOf, WebhookName, WebhookPayload } from "./webhook-event.ts";

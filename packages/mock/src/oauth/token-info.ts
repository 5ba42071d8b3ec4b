import type { Handler } from "../engine/context.ts";

/** What a token is good for, and how long still. */
export const tokenInfo: Handler = ({ session, state }) => ({
  status: 200,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: {
    resource_owner_id: session.userId || null,
    scope: session.scopes,
    expires_in: session.expiresAt - Math.floor(state.clock.now() / 1000),
    application: { uid: session.clientId },
    created_at: session.createdAt,
  },
});

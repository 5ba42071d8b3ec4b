import type { Handler } from "../engine/context.ts";
import { signIn } from "./browser.ts";

/** Logs the browser in as the user of the token, and sends it on to the page of the sandbox. */
export const sso: Handler = ({ call, session, state }) => ({
  status: 302,
  headers: {
    location: `${call.origin}/_mock`,
    "set-cookie": signIn(state, call, session.userId),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  },
});

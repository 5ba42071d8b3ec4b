import { issueToken, latestToken, type TokenSet } from "../engine/access.ts";
import type { State } from "../engine/state.ts";
import { addUser, findUser, type User } from "../engine/users.ts";
import { demoUserId } from "../seed/demo-user.ts";
import {
  type Application,
  findApplication,
  findWhiteLabelToken,
  provisionScope,
  registerApplication,
  userScope,
} from "./applications.ts";

/** The application of the user level that every sandbox has. */
export const demoClientId = "sandbox-app";
/** The application of the application level that every sandbox has. */
export const demoWhiteLabelId = "sandbox-white-label";
/** The white label's users that every sandbox has. The second one has nothing yet. */
const users = [
  { id: demoUserId, username: "user12345", name: "John L Smith", email: "joe.smith@example.com" },
  { id: demoUserId + 1, username: "user67890", name: "Jane Smith", email: "jane.smith@example.com" },
];

/** Where the demo application's users may be sent back to; on this machine the port is free. */
const redirectUris = ["http://localhost", "http://127.0.0.1", "https://example.com"].flatMap((origin) => [
  `${origin}/auth/outstand/callback`,
  `${origin}/callback`,
]);

/** Registers the two applications and adds the users. */
export const seedAccess = (state: State): void => {
  registerApplication(state, {
    clientId: demoClientId,
    clientSecret: state.random.hex(32),
    name: "Demo Application",
    redirectUris,
    scopes: userScope.split(" "),
  });
  registerApplication(state, {
    clientId: demoWhiteLabelId,
    clientSecret: state.random.hex(32),
    name: "Demo White Label",
    redirectUris: [],
    scopes: [provisionScope],
  });
  for (const user of users) addUser(state, { ...user, status: "active", clientId: demoWhiteLabelId });
};

/** What there is to try the sandbox with. */
export interface Demo {
  readonly application: Application;
  readonly whiteLabel: Application & { readonly whiteLabelToken: string };
  readonly users: readonly (User & { readonly tokens: TokenSet })[];
  /** The white label's own token, for its users. */
  readonly applicationTokens: TokenSet;
  /** What buys a higher rate limit, when there is one. */
  readonly bypassTokens: readonly string[];
}

/** The last token of somebody when it is still good, or else a new one. */
const goodToken = (state: State, clientId: string, userId: number | undefined) => {
  const last = latestToken(state, clientId, userId);
  const isGood = last !== undefined && (last.created_at + last.expires_in) * 1000 > state.clock.now();
  const scope = userId === undefined ? provisionScope : userScope;
  return isGood ? last : issueToken(state, { clientId, userId, scope });
};

/** The users above, unless they were deleted since. */
const demoUsers = (state: State) => users.flatMap(({ id }) => findUser(state, id) ?? []);

/** What there is to try a sandbox with. Tokens that are no longer good are issued anew. */
export const readDemo = (state: State): Demo => {
  const application = findApplication(state, demoClientId);
  const whiteLabel = findApplication(state, demoWhiteLabelId);
  const whiteLabelToken = findWhiteLabelToken(state, demoWhiteLabelId);
  if (!application || !whiteLabel || !whiteLabelToken) throw new Error("The demo applications are gone.");
  const { rateLimit } = state.settings;
  return {
    application,
    whiteLabel: { ...whiteLabel, whiteLabelToken },
    users: demoUsers(state).map((user) => ({ ...user, tokens: goodToken(state, demoClientId, user.id) })),
    applicationTokens: goodToken(state, demoWhiteLabelId, undefined),
    bypassTokens: rateLimit ? Object.keys(rateLimit.bypassTokens) : [],
  };
};

/** Adds what depends on the options and on the time: the applications of the options, and tokens that are good now. */
export const furnish = (state: State): void => {
  const { applications, redirectUris: more } = state.settings;
  state.database.transaction(() => {
    const demo = findApplication(state, demoClientId);
    if (demo) registerApplication(state, { ...demo, redirectUris: [...redirectUris, ...more] });
    for (const application of applications) registerApplication(state, application);
    for (const { id } of demoUsers(state)) goodToken(state, demoWhiteLabelId, id);
    readDemo(state);
  });
};

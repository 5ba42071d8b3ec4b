import type { Answer, Call } from "../call.ts";
import type { Context, Handler } from "../engine/context.ts";
import { Refusal } from "../engine/refusal.ts";
import { findUser, listUsers, type User } from "../engine/users.ts";
import { type AuthorizationRequest, readAuthorizationRequest, sendBack } from "./authorization-request.ts";
import { formProof, isProven, signedInUser, signIn } from "./browser.ts";
import { issueCode } from "./codes.ts";
import { consentPage } from "./consent-page.ts";
import { hasConsented, rememberConsent } from "./consents.ts";
import { errorPage } from "./page.ts";
import { bodyParameters, queryParameters } from "./parameters.ts";

/** Parameters of the sandbox alone, with which no browser is needed. */
const autoConsent = "sandbox_consent";
const autoUser = "sandbox_user";

const stop = (title: string, text: string) => new Refusal(errorPage(title, text));

const giveCode = ({ state }: Context, request: AuthorizationRequest, { id }: User): Answer => {
  const { application, scopes, redirectUri, challenge } = request;
  rememberConsent(state, application.clientId, id, scopes);
  const code = issueCode(state, {
    clientId: application.clientId,
    userId: id,
    redirectUri,
    scope: scopes.join(" "),
    challenge,
  });
  return sendBack(request, { code });
};

const deny = (request: AuthorizationRequest) =>
  sendBack(request, { error: "access_denied", error_description: "The user refused." });

const idOf = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : -1);

const certain = (user: User | undefined) => {
  if (!user) throw stop("No such user", "The sandbox has no such user.");
  return user;
};

/** A query that is no UTF-8 cannot be handed back unchanged. */
const isReadable = ({ search }: Call) => {
  try {
    decodeURIComponent(search);
    return /^[\x21-\x7e]*$/.test(search);
  } catch {
    return false;
  }
};

const readRequest = ({ call, state }: Context) => {
  if (!isReadable(call)) throw stop("This request cannot be answered", "Its query is not encoded as UTF-8.");
  return readAuthorizationRequest(state, queryParameters(call));
};

/**
 * Shows the consent page, unless the user has granted the same scopes before. `sandbox_consent=allow` or `deny` decides
 * without a page, and `sandbox_user` says by username or id who does.
 *
 * @throws {@link Refusal} As {@link readAuthorizationRequest} does.
 */
export const authorize: Handler = (context) => {
  const { call, state } = context;
  const request = readRequest(context);
  const parameters = queryParameters(call);
  const name = parameters.get(autoUser);
  const user =
    name === undefined
      ? signedInUser(state, call)
      : certain(findUser(state, name) ?? findUser(state, idOf(name)));
  const users = listUsers(state);
  const decision = parameters.get(autoConsent);
  if (decision !== undefined) {
    if (decision === "deny") return deny(request);
    if (decision === "allow") return giveCode(context, request, certain(user ?? users[0]));
    throw stop("Neither yes nor no", `${autoConsent} is "allow" or "deny".`);
  }
  if (user && hasConsented(state, request.application.clientId, user.id, request.scopes)) {
    return giveCode(context, request, user);
  }
  return consentPage({ request, users, user, proof: formProof(state, call), search: call.search });
};

/**
 * Takes what the user chose on the consent page. The request stands in the query again, and is judged again.
 *
 * @throws {@link Refusal} An error page for a form that the browser's own page did not send; else as
 * {@link readAuthorizationRequest} does.
 */
export const consent: Handler = (context) => {
  const { call, state } = context;
  const choice = bodyParameters(call);
  if (!isProven(call, choice.get("proof"))) {
    throw stop(
      "This page is out of date",
      "Go back to the application and begin once more. The page needs the cookie that it came with.",
    );
  }
  const request = readRequest(context);
  const decision = choice.get("decision");
  if (decision === "deny") return deny(request);
  if (decision !== "allow") throw stop("Neither yes nor no", "Go back and choose.");
  const user = certain(findUser(state, idOf(choice.get("user") ?? "")));
  const answer = giveCode(context, request, user);
  return { ...answer, headers: { ...answer.headers, "set-cookie": signIn(state, call, user.id) } };
};

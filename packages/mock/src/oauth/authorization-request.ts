import type { Answer } from "../call.ts";
import { Refusal } from "../engine/refusal.ts";
import type { State } from "../engine/state.ts";
import { type Application, findApplication, isRedirectUri, provisionScope } from "./applications.ts";
import { errorPage } from "./page.ts";
import type { Parameters } from "./parameters.ts";
import { readScope } from "./scope.ts";

/** What an application asks a user for. */
export interface AuthorizationRequest {
  readonly application: Application;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly challenge: string | undefined;
  readonly state: string | undefined;
}

/** The parameters that make up an authorization request. */
const requestParameters = [
  "client_id",
  "redirect_uri",
  "response_type",
  "scope",
  "state",
  "code_challenge",
  "code_challenge_method",
] as const;

/**
 * Sends the browser back to the application with an outcome.
 *
 * @see [RFC 6749, section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2)
 */
export const sendBack = (
  { redirectUri, state }: Pick<AuthorizationRequest, "redirectUri" | "state">,
  outcome: Readonly<Record<string, string>>,
): Answer => {
  const query = new URLSearchParams({ ...outcome, ...(state !== undefined && { state }) });
  const joint = !redirectUri.includes("?") ? "?" : /[?&]$/.test(redirectUri) ? "" : "&";
  return {
    status: 302,
    headers: { location: `${redirectUri}${joint}${query}`, "cache-control": "no-store" },
  };
};

/** What goes wrong before it is certain whom to send the browser back to; never redirected. */
const stop = (text: string) =>
  new Refusal(
    errorPage(
      "This request cannot be answered",
      `${text} You are not sent back, because it is not certain which application you came from.`,
    ),
  );

const readApplication = (state: State, parameters: Parameters) => {
  if (parameters.isBroken("client_id")) throw stop("The client_id is there more than once.");
  if (parameters.isBroken("redirect_uri")) throw stop("The redirect_uri is there more than once.");
  const clientId = parameters.get("client_id");
  if (clientId === undefined) throw stop("The client_id is missing.");
  const application = findApplication(state, clientId);
  if (!application) throw stop("No application has this client_id.");
  const redirectUri = parameters.get("redirect_uri");
  if (redirectUri === undefined) throw stop("The redirect_uri is missing.");
  if (!isRedirectUri(application, redirectUri)) {
    throw stop("The redirect_uri does not match the one of the application.");
  }
  return { application, redirectUri };
};

/**
 * Reads an authorization request.
 *
 * @throws {@link Refusal} An error page for an unknown application or a redirect URI that is not its own; a redirect
 * with the error for everything else that is wrong.
 * @see [RFC 6749, section 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1)
 */
export const readAuthorizationRequest = (state: State, parameters: Parameters): AuthorizationRequest => {
  const { application, redirectUri } = readApplication(state, parameters);
  const back = { redirectUri, state: parameters.get("state") };
  const refuse = (error: string, error_description: string) =>
    new Refusal(sendBack(back, { error, error_description }));

  if (requestParameters.some(parameters.isBroken)) {
    throw refuse("invalid_request", "A parameter is there more than once.");
  }
  const type = parameters.get("response_type");
  if (type === undefined) throw refuse("invalid_request", "The required parameter response_type is missing.");
  if (type !== "code")
    throw refuse("unsupported_response_type", "The server supports no response type but code.");

  const asked = parameters.get("scope");
  const available = application.scopes.filter((scope) => scope !== provisionScope);
  const scopes = readScope(asked ?? available.join(" "));
  if (!scopes?.every((scope) => available.includes(scope))) {
    throw refuse("invalid_scope", "The scope is invalid or unknown.");
  }

  const challenge = parameters.get("code_challenge");
  const method = parameters.get("code_challenge_method");
  if ((challenge ?? method) !== undefined) {
    if (method !== "S256") throw refuse("invalid_request", "The code_challenge_method is S256.");
    if (!/^[\w-]{43}$/.test(challenge ?? "")) {
      throw refuse("invalid_request", "The code_challenge is no SHA-256 hash in base64url.");
    }
  }
  return { application, scopes, challenge, ...back };
};

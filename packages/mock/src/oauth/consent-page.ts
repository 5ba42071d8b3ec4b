import type { Answer } from "../call.ts";
import type { User } from "../engine/users.ts";
import type { AuthorizationRequest } from "./authorization-request.ts";
import type { FormProof } from "./browser.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";

/** What the consent page shows. */
export interface ConsentPage {
  readonly request: AuthorizationRequest;
  readonly users: readonly User[];
  /** The one who is chosen at first. */
  readonly user: User | undefined;
  readonly proof: FormProof;
  /** The query of the request, for the form to hand on as it is. */
  readonly search: string;
}

/** Where the page goes after the user's choice, without naming more of it than the user can judge. */
const hostOf = (redirectUri: string) => {
  const { protocol, host } = new URL(redirectUri);
  return host || protocol;
};

/** Asks who the user is, and for consent. */
export const consentPage = ({ request, users, user, proof, search }: ConsentPage): Answer => {
  const { application, scopes, redirectUri } = request;
  const answer = page(
    200,
    `Authorize ${application.name}?`,
    html`<p><strong>${application.name}</strong> asks to use your Outstand account, with these scopes:</p>
<ul>
${scopes.map((scope) => html`<li><code>${scope}</code></li>\n`)}</ul>
<form method="post" action="consent?${search}">
<input type="hidden" name="proof" value="${proof.value}">
<label for="user">Sign in as</label>
<select id="user" name="user">
${users.map(
  ({ id, name, username }) =>
    html`<option value="${id}"${id === user?.id && html` selected`}>${name} (${username})</option>\n`,
)}</select>
<div class="choice">
<button type="submit" name="decision" value="allow">Authorize</button>
<button type="submit" name="decision" value="deny">Deny</button>
</div>
</form>
<p class="note">Either way you go back to <code>${hostOf(redirectUri)}</code>. This is a sandbox: its users are made up, so nobody is asked for a password.</p>`,
  );
  return { ...answer, headers: { ...answer.headers, ...(proof.cookie && { "set-cookie": proof.cookie }) } };
};

import { createHash } from "node:crypto";
import { type Html, html } from "../oauth/html.ts";
import type { WebhookTarget } from "../webhooks/targets.ts";
import type { Fault } from "./faults.ts";

/** What the page shows. */
export interface PageContent {
  readonly state: {
    readonly namespace: string;
    readonly url: string;
    readonly seed: number;
    readonly clock: { readonly now: string; readonly frozen: boolean };
    readonly rows: Readonly<Record<string, number>>;
  };
  readonly faults: readonly Fault[];
  readonly requests: readonly {
    readonly at: string;
    readonly method: string;
    readonly path: string;
    readonly operation: string | undefined;
    readonly status: number | undefined;
    readonly reason: string | undefined;
    readonly durationMs: number;
    readonly body: unknown;
  }[];
  readonly targets: readonly WebhookTarget[];
  readonly deliveries: readonly {
    readonly id: number;
    readonly event: string;
    readonly eventId: string;
    readonly target: number;
    readonly state: string;
    readonly dueAt: string;
    readonly attempts: readonly { readonly at: string; readonly status?: number; readonly error?: string }[];
  }[];
  readonly namespaces: readonly { readonly name: string; readonly url: string }[];
}

/** How many requests and deliveries are shown. */
const shown = 50;

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5dae1, #3a414b); --dim: light-dark(#5a6472, #9aa5b3);
  --bad: light-dark(#b3261e, #ff8a80); --good: light-dark(#146c2e, #7bd88f); }
html { background: light-dark(#fff, #121212); color: light-dark(#1a1d21, #eceef1); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: light-dark(#0b57d0, #a8c7fa); } p { margin: .25rem 0; } .dim { color: var(--dim); } .bad { color: var(--bad); } .good { color: var(--good); }
.scroll { overflow-x: auto; } .scroll + .scroll { margin-top: 1rem; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; } th, time, td:first-child, td:last-child { white-space: nowrap; }
code { font: .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
ul.counts { list-style: none; padding: 0; margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
`;

const script = `
setInterval(async () => {
  if (document.hidden || String(getSelection())) return;
  const answer = await fetch(location.href).catch(() => undefined);
  const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  if (page) document.querySelector("main").replaceWith(page);
}, 2000);
`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The headers that the page is sent with: nothing runs in it but its own script, and nobody frames it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const code = (text: unknown) => html`<code>${String(text)}</code>`;
const time = (iso: string) => html`<time datetime="${iso}">${iso.slice(11, 23)}</time>`;
const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);

const table = (
  heads: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  none: string,
) =>
  rows.length === 0
    ? html`<p class="dim">${none}</p>`
    : html`<div class="scroll" tabindex="0"><table>
<thead><tr>${heads.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`;

const statusCell = (status: number | undefined) =>
  status === undefined
    ? html`<span class="bad">broken off</span>`
    : html`<span class="${status < 400 ? "good" : "bad"}">${status}</span>`;

const requestRows = (requests: PageContent["requests"]) =>
  requests
    .slice(-shown)
    .reverse()
    .map(({ at, method, path, operation, status, reason, durationMs, body }) => [
      time(at),
      statusCell(status),
      html`${code(`${method} ${shorten(path, 120)}`)}${reason !== undefined && html`<div class="dim">${reason}</div>`}`,
      operation ?? html`<span class="dim">not described</span>`,
      body === undefined ? "" : code(shorten(JSON.stringify(body), 120)),
      `${durationMs.toFixed(1)} ms`,
    ]);

const marks: Readonly<Record<string, string>> = { delivered: "good", failed: "bad" };

const deliveryRows = (deliveries: PageContent["deliveries"]) =>
  deliveries
    .slice(-shown)
    .reverse()
    .map(({ id, event, eventId, target, state, attempts, dueAt }) => [
      id,
      event,
      code(eventId),
      target,
      html`<span class="${marks[state] ?? ""}">${state}</span>`,
      html`${attempts.map(({ at, status, error }) => html`<div>${time(at)} ${status ?? error ?? ""}</div>`)}`,
      state === "pending" ? time(dueAt) : "",
    ]);

const sections = ({ state, faults, requests, targets, deliveries, namespaces }: PageContent) => html`
<h1>Outstand sandbox</h1>
<p>${state.namespace !== "" && html`Namespace ${code(state.namespace)} at `}${code(state.url)} · seed ${state.seed}</p>
<p>It is ${code(state.clock.now)}${state.clock.frozen && " and the time stands still"}.</p>
<h2>Data</h2>
<ul class="counts">
${Object.entries(state.rows).map(
  ([name, count]) => html`<li>${name.replaceAll("_", " ")} <strong>${count}</strong></li>\n`,
)}
</ul>
<h2>Requests</h2>
<p class="dim">${requests.length} recorded, the last ones first, without secrets.</p>
${table(["Time", "Status", "Request", "Operation", "Body", "Took"], requestRows(requests), "None yet.")}
<h2>Webhooks</h2>
${table(
  ["Target", "URL", "Digest", "Events"],
  targets.map(({ id, url, digest, events }) => [id, code(url), digest, events.join(", ")]),
  "No target. Add one with --webhook URL, or with POST /_mock/webhooks/targets.",
)}
${table(
  ["Delivery", "Event", "X-Outstand-Id", "Target", "State", "Attempts", "Next attempt"],
  deliveryRows(deliveries),
  "No deliveries.",
)}
<h2>Faults</h2>
${table(
  ["Fault", "What", "Struck"],
  faults.map(({ id, options, struck }) => [id, code(JSON.stringify(options)), struck]),
  "None.",
)}
<h2>Namespaces</h2>
<ul class="counts">
${namespaces.map(({ name, url }) => html`<li><a href="${url}/_mock">${name || "the one without a name"}</a></li>\n`)}
</ul>
`;

/** Writes the page. Without its script it renews itself as a whole. */
export const renderPage = (content: PageContent): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outstand sandbox${content.state.namespace !== "" && ` · ${content.state.namespace}`}</title>
<link rel="icon" href="data:,">
<noscript><meta http-equiv="refresh" content="2"></noscript>
<style>${{ html: style }}</style>
</head>
<body>
<main>${sections(content)}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html;

import { createHash } from "node:crypto";
import type { Answer } from "../call.ts";
import { type Html, html } from "./html.ts";

const style = `
:root { color-scheme: light dark; --text: #1c2430; --soft: #55606e; --back: #f3f4f6; --card: #fff; --line: #767f8a; --accent: #1d4f91; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --text: #e8ebef; --soft: #aeb7c2; --back: #14181d; --card: #1f252c; --line: #7d8793; --accent: #8db8f0; --on-accent: #10151a; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 2rem 1.75rem; background: var(--card); border-radius: .5rem; box-shadow: 0 1px 4px #0003; overflow-wrap: anywhere; }
p:last-child { margin-bottom: 0; }
h1 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.3; }
.note { margin: 1.5rem 0 0; color: var(--soft); font-size: .875rem; }
code { font-family: ui-monospace, monospace; font-size: .9375em; }
label { display: block; margin: 1.5rem 0 .375rem; font-weight: 600; }
select { width: 100%; padding: .5rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--card); color: inherit; font: inherit; }
.choice { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { padding: .5rem 1.25rem; border: 1px solid var(--accent); border-radius: .25rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button[value=deny] { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

/**
 * No script, no request, no frame. The target of forms is left open: browsers apply it to the redirect after a form
 * too, which goes to the application and from there wherever that wants.
 */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A page for a browser. */
export const page = (status: number, title: string, content: Html): Answer => ({
  status,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  },
  body: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Outstand sandbox</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.html,
});

/** A page that says what is wrong and what to do. */
export const errorPage = (title: string, text: string): Answer => page(400, title, html`<p>${text}</p>`);

import { createHash } from "node:crypto";
import { relative } from "./relative.ts";

/** A built page on its way to the static folder. */
export interface Page {
  html: string;
  /** Path of the page from the root of the site, such as `/guides/pagination/`. */
  path: string;
  /** Path of the site, where the page cannot do with relative links. */
  base?: string | undefined;
}

/**
 * Makes a page that Astro wrote independent of where the site is served, and puts it under a content security policy that
 * allows no inline script or style but the page's own.
 */
export function finishPage({ html, path, base }: Page): string {
  const rules = new Map<string, string>();
  const finished = eachTag(html, (tag) =>
    moveLinks(focusCode(moveStyle(tag, rules)), (target) =>
      base === undefined ? relative(path, target) : `${base}${target.slice(1)}`,
    ),
  );
  const sheet = [...rules].map(([name, style]) => `[data-style="${name}"]{${important(style)}}`).join("");
  return restrict(sheet === "" ? finished : finished.replace("</head>", `<style>${sheet}</style></head>`));
}

const script = /(<script[\s\S]*?<\/script>)/;
const startTag = /<[a-z][\w-]*(?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*\s*\/?>/g;

/** Changes every start tag outside of scripts, whose text may look like one. */
function eachTag(html: string, change: (tag: string) => string): string {
  return html
    .split(script)
    .map((part, index) =>
      index % 2 === 0
        ? part.replace(startTag, change)
        : part.replace(startTag, (tag, at) => (at === 0 ? change(tag) : tag)),
    )
    .join("");
}

/** Turns a `style` attribute, which a strict policy forbids, into a rule and the name that it goes by. */
function moveStyle(tag: string, rules: Map<string, string>): string {
  return tag.replace(/ style="([^"]*)"/, (_, style: string) => {
    const name = createHash("sha256").update(style).digest("hex").slice(0, 6);
    rules.set(name, style);
    return ` data-style="${name}"`;
  });
}

/** Lets the keyboard scroll code that is wider than the page, without waiting for Expressive Code's script to do so. */
function focusCode(tag: string): string {
  return tag.startsWith("<pre ") && !tag.includes(" tabindex=")
    ? tag.replace("<pre ", '<pre tabindex="0" ')
    : tag;
}

/** Makes the rules that Expressive Code has for `style` attributes find what {@link finishPage} makes of them. */
export function finishStyles(css: string): string {
  return css.replaceAll("[style^=--]", "[data-style]").replaceAll("[style^='--']", "[data-style]");
}

/** An attribute wins over any rule; as a rule it needs help to. */
function important(style: string): string {
  const declarations = style
    .replaceAll("&quot;", '"')
    .split(";")
    .map((declaration) => declaration.trim());
  return declarations
    .filter((declaration) => declaration !== "")
    .map((declaration) => `${declaration}!important`)
    .join(";");
}

/** Points links from the root of the site at where that will be. */
function moveLinks(tag: string, move: (target: string) => string): string {
  return tag.replace(
    / (href|src|data-index)="(\/(?!\/)[^"]*)"/g,
    (_, name: string, target: string) => ` ${name}="${move(target)}"`,
  );
}

function restrict(html: string): string {
  const policy = [
    "default-src 'none'",
    // Pagefind's index is searched by WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(html, "script").join(" ")}`,
    `style-src 'self' ${hashes(html, "style").join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const first = /<meta charset="utf-8"\s*\/?>/;
  if (!first.test(html)) throw new Error("A page has no charset, which its policy is put after");
  return html.replace(
    first,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

/** The hashes of all inline elements of a kind, each once. */
function hashes(html: string, element: "script" | "style"): string[] {
  const inline = html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, "g"));
  return [
    ...new Set(
      [...inline].map(([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`),
    ),
  ];
}

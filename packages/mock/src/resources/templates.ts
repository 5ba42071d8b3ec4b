import { all } from "../engine/answers.ts";
import type { Handler } from "../engine/context.ts";

/** The name of a template: `Email Greeting` for `email-greeting`. */
export const templateName = (slug: string): string =>
  slug
    .split("-")
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(" ");

/** The templates that are sent by email. Those of cards are left out: what their format is called is not known. */
const electronic = ["email-greeting", "branded-email", "newsletter-single-column", "newsletter-two-column"];

const texts = electronic.map((slug) =>
  JSON.stringify({ name: templateName(slug), slug, format: "electronic" }),
);

/** The operation on templates. */
export const templateHandlers: Record<string, Handler> = {
  templates_list: () => all(texts),
};

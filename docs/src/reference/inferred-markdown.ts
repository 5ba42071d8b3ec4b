import type { Description } from "./description.ts";
import { listInferred } from "./list-inferred.ts";

/** What the page of guesses begins with. */
export const inferredIntroduction =
  "The service's documentation leaves much open. Where the description had to say something all the same, it marks the place with `x-inferred` and the reason. These are the best-founded guesses, by the conventions of what the service is visibly built with or by the RFC that governs the case. Take none of them for a promise.";

/** Writes the page of all guesses as Markdown, without its title. */
export function inferredMarkdown(description: Description): string {
  const groups = listInferred(description).map(({ title, operation, items }) => {
    const heading = `## ${title}${operation === undefined ? "" : ` (\`${operation}\`)`}`;
    const list = items.map(({ place, reason }) => `- ${place === "" ? "" : `\`${place}\`: `}${reason}`);
    return `${heading}\n\n${list.join("\n")}`;
  });
  return [inferredIntroduction, ...groups].join("\n\n");
}

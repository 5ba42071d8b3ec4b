import { existsSync } from "node:fs";
import { join } from "node:path";
import { describeOperations, describeWebhooks } from "../reference/describe-operations.ts";
import { readDescription } from "../reference/description.ts";

const description = readDescription();
const operations = new Set(
  describeOperations(description).flatMap((tag) => tag.operations.map(({ id }) => id)),
);
const webhooks = new Set(describeWebhooks(description).map(({ id }) => id));
const guides = join(process.cwd(), "src/content/docs/guides");

/** How guides link: by what is meant rather than by where it is. */
const kinds: Readonly<Record<string, { folder: string; has: (name: string) => boolean }>> = {
  operation: { folder: "operations", has: (name) => operations.has(name) },
  webhook: { folder: "webhooks", has: (name) => webhooks.has(name) },
  guide: { folder: "guides", has: (name) => existsSync(join(guides, `${name}.md`)) },
};

/**
 * Finds the page that a link of a guide means, such as `operation:contacts_create` or `guide:pagination#resume`.
 *
 * @returns its path from the root of the site, or what was given where that is a plain link
 * @throws Error when there is no such page
 */
export function resolveLink(link: string): string {
  const [, kind = "", name = "", anchor = ""] = /^(\w+):([\w-]+)(#.*)?$/.exec(link) ?? [];
  const target = kinds[kind];
  if (target === undefined) return link;
  if (!target.has(name)) throw new Error(`there is no ${kind} ${name}`);
  return `/${target.folder}/${name}/${anchor}`;
}

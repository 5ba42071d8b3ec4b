import { refreshContact } from "../resources/refresh-contact.ts";
import type { World } from "./context.ts";
import type { Row } from "./resource.ts";

/** The user to whom the story of the description's examples happens. */
export const demoUserId = 4862;

/** The contacts' things that are primary ones when they are written as such. */
const primaryColumns: Readonly<Record<string, string>> = {
  phones: "primary_phone_id",
  emails: "primary_email_id",
  addresses: "primary_address_id",
};

const parentOf = (document: Row["document"]): Row["parent"] => {
  const link = String(document.contact ?? document.parent ?? "");
  const [, kind, id] = /^\/(\w+)\/(\d+)\.json$/.exec(link) ?? [];
  return kind === undefined ? undefined : { kind, id: Number(id) };
};

/**
 * Fills a new state with the story that the examples of the description tell: whatever an example shows can be read
 * back under the same id.
 */
export const seed = (world: World): void => {
  const { description, resources, state } = world;
  for (const { name } of resources) {
    const shown = description.operations
      .filter(({ id }) => id === `${name}_get`)
      .flatMap(({ responses }) => [...(responses.get("200")?.examples.values() ?? [])])
      .map((value) => value as Row["document"]);
    for (const document of shown) {
      const parent = parentOf(document);
      state.database
        .prepare(
          `INSERT OR IGNORE INTO ${name} (id, owner, parent_kind, parent_id, document) VALUES (?, ?, ?, ?, ?)`,
        )
        .run(
          Number(document.id),
          demoUserId,
          parent?.kind ?? null,
          parent?.id ?? null,
          JSON.stringify(document),
        );
      const column = primaryColumns[name];
      if (column && parent) {
        state.database
          .prepare(`UPDATE contacts SET ${column} = ? WHERE id = ?`)
          .run(Number(document.id), parent.id);
      }
    }
  }
  for (const { id } of state.database.prepare("SELECT id FROM contacts").all()) {
    refreshContact(world, Number(id));
  }
};

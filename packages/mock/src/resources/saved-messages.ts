import { one } from "../engine/answers.ts";
import type { Document, Handler, World } from "../engine/context.ts";
import { listPage } from "../engine/list-page.ts";
import { notFound } from "../engine/refusal.ts";
import { addWords, searchTable } from "../engine/search.ts";

/**
 * The tables of this module, as SQL. A message is made by a user, or shared by a white label with its users, or from
 * the library, where some have a price.
 */
export const savedMessagesSchema: string = `
  CREATE TABLE saved_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    owner INTEGER,
    white_label TEXT,
    template TEXT NOT NULL,
    price REAL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX saved_messages_by_template ON saved_messages (template, id);
  CREATE TABLE purchases (
    user_id INTEGER NOT NULL,
    saved_message_id INTEGER NOT NULL,
    PRIMARY KEY (user_id, saved_message_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE campaign_templates (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL,
    saved_message_key TEXT NOT NULL
  ) STRICT;
  ${searchTable("saved_messages")};
`;

/** Conditions on a message and a user, whose id each takes three times. */
const mine = `(
  saved_messages.owner = ?
  OR saved_messages.white_label = (SELECT client_id FROM users WHERE users.id = ?)
  OR saved_messages.id IN (SELECT saved_message_id FROM purchases WHERE user_id = ?)
)`;
const isOfLibrary = "saved_messages.owner IS NULL AND saved_messages.white_label IS NULL";
const conditions = {
  all: `(${mine} OR ${isOfLibrary})`,
  mine,
  buy: `(NOT coalesce(${mine}, 0) AND ${isOfLibrary} AND saved_messages.price IS NOT NULL)`,
  usable: `(${mine} OR (${isOfLibrary} AND saved_messages.price IS NULL))`,
};

const read = ({ state }: World, userId: number, key: string, condition: string): string | undefined =>
  state.database.texts(
    `SELECT document FROM saved_messages WHERE key = ? AND ${condition}`,
    key,
    userId,
    userId,
    userId,
  )[0];

/** A message that a user may send, or `undefined`. */
export const findUsableMessage = (world: World, userId: number, key: unknown): Document | undefined => {
  const text = typeof key === "string" ? read(world, userId, key, conditions.usable) : undefined;
  return text === undefined ? undefined : (JSON.parse(text) as Document);
};

/** The message that a user's campaign template begins with, or `undefined`. */
export const findCampaignMessage = (world: World, userId: number, id: unknown): Document | undefined => {
  const row =
    typeof id === "number"
      ? world.state.database
          .prepare("SELECT saved_message_key AS key FROM campaign_templates WHERE id = ? AND owner = ?")
          .get(id, userId)
      : undefined;
  return row && findUsableMessage(world, userId, row.key);
};

/** Whom a saved message belongs to; to nobody when it is the library's. */
export interface SavedMessagePlace {
  /** The user's id. */
  readonly owner?: number;
  /** The `client_id` of the white label that shares it with its users. */
  readonly whiteLabel?: string;
  /** The users who have bought it. */
  readonly buyers?: readonly number[];
}

/** Adds a saved message. */
export const addSavedMessage = (
  world: World,
  { owner, whiteLabel, buyers = [] }: SavedMessagePlace,
  document: Document,
): void => {
  const { database } = world.state;
  const { lastInsertRowid } = database
    .prepare(
      "INSERT INTO saved_messages (key, owner, white_label, template, price, document) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(
      String(document.id),
      owner ?? null,
      whiteLabel ?? null,
      String(document.template_slug),
      typeof document.price === "number" ? document.price : null,
      JSON.stringify(document),
    );
  addWords(world, "saved_messages", Number(lastInsertRowid), [document.name, document.subject]);
  for (const buyer of buyers) {
    database.prepare("INSERT INTO purchases VALUES (?, ?)").run(buyer, lastInsertRowid);
  }
};

/** Adds a campaign template of a user, of which nothing but its first message is known. */
export const addCampaignTemplate = ({ state }: World, id: number, owner: number, key: string): void => {
  state.database.prepare("INSERT INTO campaign_templates VALUES (?, ?, ?)").run(id, owner, key);
};

const sortColumns: Readonly<Record<string, string>> = {
  created_at: "saved_messages.document ->> '$.created_at'",
  name: "(saved_messages.document ->> '$.name') COLLATE NOCASE",
};

const filters: Readonly<Record<string, string>> = conditions;

/** The operations on saved messages. */
export const savedMessageHandlers: Record<string, Handler> = {
  saved_messages_list: (context) => {
    const { userId } = context.session;
    const { template, category, filter_by, sort_by, direction } = context.call.query;
    const inCategory =
      "EXISTS (SELECT 1 FROM json_each(saved_messages.document, '$.categories') WHERE value = ? COLLATE NOCASE)";
    return listPage(context, {
      name: "saved_messages",
      where: [
        "saved_messages.template = ?",
        filters[String(filter_by || "all")],
        ...(category ? [inCategory] : []),
      ].join(" AND "),
      parameters: [
        String(template || "email-greeting"),
        userId,
        userId,
        userId,
        ...(category ? [String(category)] : []),
      ],
      order: sortColumns[String(sort_by || "created_at")] ?? "",
      descending: direction !== "asc",
      searched: true,
    });
  },

  saved_messages_get: (context) => {
    const text = read(context, context.session.userId, context.call.path.id ?? "", conditions.all);
    if (text === undefined) throw notFound();
    return one(text);
  },
};

import { done, one } from "../engine/answers.ts";
import type { Context, Document, Handler, World } from "../engine/context.ts";
import { type Listing, listPage } from "../engine/list-page.ts";
import { notFound } from "../engine/refusal.ts";
import { timestamp } from "../engine/state.ts";

/** The tables of this module, as SQL. A channel is everybody's or that of one white label. */
export const channelsSchema = `
  CREATE TABLE channels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL UNIQUE,
    white_label TEXT,
    managed INTEGER NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE TABLE subscriptions (
    user_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    subscribed_at TEXT NOT NULL,
    PRIMARY KEY (user_id, channel_id)
  ) STRICT, WITHOUT ROWID;
`;

/** Whom a channel is for, and who has it. */
export interface ChannelPlace {
  /** The `client_id` of the white label whose users alone have access. */
  readonly whiteLabel?: string;
  /** Whether the private label manages the subscription. */
  readonly managed: boolean;
}

/** Adds a channel. */
export const addChannel = (world: World, { whiteLabel, managed }: ChannelPlace, document: Document): void => {
  world.state.database
    .prepare("INSERT INTO channels (id, slug, white_label, managed, document) VALUES (?, ?, ?, ?, ?)")
    .run(
      Number(document.id),
      String(document.slug),
      whiteLabel ?? null,
      Number(managed),
      JSON.stringify({ ...document, subscribed_at: null }),
    );
};

/** Subscribes a user to a channel, unless that is so already. */
export const subscribe = ({ state }: World, userId: number, channelId: number, at: string): void => {
  state.database.prepare("INSERT OR IGNORE INTO subscriptions VALUES (?, ?, ?)").run(userId, channelId, at);
};

/** The user's own view of the channels that the user has access to. */
const visible = (userId: number) =>
  ({
    name: "channels",
    text: {
      sql: `json_set(channels.document, '$.subscribed_at', (
        SELECT subscribed_at FROM subscriptions WHERE channel_id = channels.id AND user_id = ?))`,
      parameters: [userId],
    },
    where: "(white_label IS NULL OR white_label = (SELECT client_id FROM users WHERE users.id = ?))",
    parameters: [userId],
  }) satisfies Listing;

/** The channel that the path names as the user sees it, or 404. */
const channelOf = ({ state, session, call }: Context) => {
  const { text, where, parameters } = visible(session.userId);
  const [found] = state.database.texts(
    `SELECT ${text.sql} FROM channels WHERE ${where} AND slug = ?`,
    ...text.parameters,
    ...parameters,
    call.path.channel_slug ?? "",
  );
  if (found === undefined) throw notFound();
  return { text: found, id: Number((JSON.parse(found) as Document).id) };
};

/** The operations on channels. */
export const channelHandlers: Record<string, Handler> = {
  channels_list: (context) => {
    const { managed } = context.call.query;
    const listing = visible(context.session.userId);
    if (managed === undefined || managed === "") return listPage(context, listing);
    return listPage(context, {
      ...listing,
      where: `${listing.where} AND managed = ?`,
      parameters: [...listing.parameters, Number(managed === "true")],
    });
  },

  channels_get: (context) => one(channelOf(context).text),

  channels_subscribe: (context) => {
    const { id } = channelOf(context);
    subscribe(context, context.session.userId, id, timestamp(context.state.clock.now()));
    return { status: 201, headers: {} };
  },

  channels_unsubscribe: (context) => {
    const { id } = channelOf(context);
    const { changes } = context.state.database
      .prepare("DELETE FROM subscriptions WHERE user_id = ? AND channel_id = ?")
      .run(context.session.userId, id);
    if (changes === 0) throw notFound("There is no subscription.");
    return done();
  },
};

import { createHash } from "node:crypto";
import type { World } from "../engine/context.ts";
import { addChannel } from "../resources/channels.ts";
import { addSavedMessage, type SavedMessagePlace } from "../resources/saved-messages.ts";
import { demoUserId } from "./demo-user.ts";

/** A made-up saved message: its template, name, subject, categories and, where it is sold, its price. */
type Title = readonly [string, string, string, readonly string[], number?];

const titles: readonly Title[] = [
  ["email-greeting", "Happy New Year", "A happy new year to you", ["Holidays"]],
  ["email-greeting", "Happy Mother's Day", "To the best mom around", ["Mother's Day"]],
  ["email-greeting", "Happy Birthday", "Many happy returns", ["Birthday"]],
  ["email-greeting", "Thank You", "Thank you for your trust", ["Thank You"]],
  ["email-greeting", "Happy Thanksgiving", "We are thankful for you", ["Holidays", "Thank You"], 2.5],
  ["branded-email", "Market Update", "What has changed this quarter", ["News"]],
  ["branded-email", "Welcome", "Welcome aboard", ["Welcome"]],
  ["branded-email", "Open House", "You are invited", ["Invitations"], 5],
  ["newsletter-single-column", "Spring Newsletter", "News of the spring", ["News"]],
  ["newsletter-single-column", "Fall Newsletter", "News of the fall", ["News"], 10],
  ["newsletter-two-column", "Company News", "What we have been up to", ["News"]],
  ["newsletter-two-column", "Summer Tips", "Ten tips for the summer", ["Tips"], 10],
  ["greeting-card", "Season's Greetings", "Season's greetings", ["Holidays"], 3],
  ["greeting-card", "Congratulations", "Congratulations", ["Congratulations"]],
  ["mini-greeting-card", "Thinking of You", "Thinking of you", ["Thank You"]],
  ["mini-greeting-card", "Best Wishes", "Best wishes", ["Congratulations"], 2],
  ["postcard", "Just Moved", "We have moved", ["News"]],
  ["postcard", "Anniversary", "It has been a year", ["Anniversary"], 1.5],
  ["mini-postcard", "Reminder", "A friendly reminder", ["Reminders"]],
  ["mini-postcard", "See You Soon", "See you soon", ["Invitations"], 1],
];

const idOf = (template: string, name: string) =>
  createHash("sha256").update(`${template} ${name}`).digest("hex").slice(0, 24);

/** The user has bought the first that is sold, has made the second of all and shares every seventh. */
const placeOf = (index: number, price: number | undefined, whiteLabel: string): SavedMessagePlace => {
  if (price !== undefined) return index === 4 ? { buyers: [demoUserId] } : {};
  if (index === 1) return { owner: demoUserId };
  return index % 7 === 6 ? { whiteLabel } : {};
};

/** When the first message was made; each one after it a day later. */
const firstAtMs = Date.parse("2014-07-01T12:00:00Z");
const dayMs = 86_400_000;

const at = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/**
 * Fills the library with saved messages of each template and adds channels.
 *
 * @param whiteLabel The `client_id` of the white label that some of them belong to.
 */
export const stockLibrary = (world: World, whiteLabel: string): void => {
  for (const [index, [template, name, subject, categories, price]] of titles.entries()) {
    const id = idOf(template, name);
    const time = at(firstAtMs + index * dayMs);
    addSavedMessage(world, placeOf(index, price, whiteLabel), {
      id,
      name,
      subject,
      template_slug: template,
      categories,
      share_code: id.slice(0, 16),
      price: price ?? null,
      main_graphic_url: `https://images.example.com/${id}.png`,
      areas: {},
      attachments: [],
      created_at: time,
      updated_at: time,
      template_thumbnail_url: `https://images.example.com/${template}.png`,
    });
  }
  const time = "2018-06-22T12:00:00Z";
  const channel = (id: number) => ({
    id,
    name: `Channel ${id}`,
    slug: `channel-${id}`,
    description: null,
    created_at: time,
    updated_at: time,
  });
  addChannel(world, { managed: true, whiteLabel }, channel(3));
  addChannel(world, { managed: false, whiteLabel: "another-white-label" }, channel(4));
};

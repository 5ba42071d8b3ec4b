import type { World } from "../engine/context.ts";
import { insertProfile } from "../resources/profiles.ts";
import { demoUserId } from "./demo-user.ts";
import { fillContacts } from "./fill-contacts.ts";
import { furnishAccount } from "./furnish-account.ts";
import { stockLibrary } from "./stock-library.ts";
import { tellStory } from "./tell-story.ts";

/** How many of the made-up contacts get into groups and are sent to. */
const involved = 60;

/**
 * Fills a new state, which has its users already, with the story of the description's examples and with what is made
 * up around it.
 */
export const seedState = (world: World): void => {
  const { database, random, settings } = world.state;
  const seed = Number.parseInt(random.hex(4), 16);
  tellStory(world);
  for (const { id, client_id, name, email } of database.prepare("SELECT * FROM users ORDER BY id").all()) {
    if (id === demoUserId) {
      stockLibrary(world, String(client_id));
      const contactIds = fillContacts(world, demoUserId, settings.contacts, seed);
      furnishAccount(world, demoUserId, contactIds.slice(0, involved), seed);
    } else {
      const [first_name, ...rest] = String(name).split(" ");
      insertProfile(world, Number(id), {
        profile_name: "Default Profile",
        email,
        first_name,
        last_name: rest.join(" "),
      });
    }
  }
};

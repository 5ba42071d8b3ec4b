import type { Description } from "./description.ts";
import { createWorld } from "./engine/create-engine.ts";
import { changeUserStatus } from "./resources/users.ts";
import type { Sandbox } from "./sandboxes.ts";

/** What happens to the users of the white label outside of the API. */
export interface Users {
  /**
   * Gives a user another status, as choosing a plan, paying or not paying does. Webhooks tell of it.
   *
   * @param status One that the description has, such as `incomplete`.
   * @throws RangeError For a user that does not exist, or another status.
   */
  setStatus(username: string, status: string): void;
}

/** @param description Which statuses there are. */
export const createUsers = ({ state, webhooks }: Sandbox, description: Description): Users => ({
  setStatus: (username, status) => {
    const statuses = description.schemas.get("UserStatus")?.values ?? [];
    if (!statuses.includes(status)) throw new RangeError(`A status is one of: ${statuses.join(", ")}.`);
    state.database.transaction(() => {
      const world = createWorld(state, description, (change) => webhooks.tell([change]));
      if (!changeUserStatus(world, username, status)) throw new RangeError("The sandbox has no such user.");
    });
  },
});

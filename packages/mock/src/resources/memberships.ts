import type { World } from "../engine/context.ts";

/** Which contacts are in which groups, as SQL. */
export const membershipsSchema = `
  CREATE TABLE memberships (
    group_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    PRIMARY KEY (group_id, contact_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX memberships_by_contact ON memberships (contact_id, group_id);
`;

/** Writes how many contacts are in a group. */
export const countMembers = ({ state }: World, groupId: number): void => {
  state.database
    .prepare(
      `UPDATE groups SET document = json_set(document, '$.contacts_count',
         (SELECT count(*) FROM memberships WHERE group_id = groups.id))
       WHERE id = ?`,
    )
    .run(groupId);
};

/** Puts contacts into a group; gives the ids of those that were not in it. */
export const addMembers = (world: World, groupId: number, contactIds: readonly number[]): number[] => {
  const insert = world.state.database.prepare("INSERT OR IGNORE INTO memberships VALUES (?, ?)");
  const added = contactIds.filter((id) => insert.run(groupId, id).changes > 0);
  countMembers(world, groupId);
  return added;
};

/** Takes contacts out of a group. */
export const removeMembers = (world: World, groupId: number, contactIds: readonly number[]): void => {
  const remove = world.state.database.prepare(
    "DELETE FROM memberships WHERE group_id = ? AND contact_id = ?",
  );
  for (const id of contactIds) remove.run(groupId, id);
  countMembers(world, groupId);
};

/** Takes a contact out of all of its groups. */
export const leaveGroups = (world: World, contactId: number): void => {
  const left = world.state.database
    .prepare("DELETE FROM memberships WHERE contact_id = ? RETURNING group_id")
    .all(contactId);
  for (const { group_id } of left) countMembers(world, Number(group_id));
};

/** Takes all contacts out of a group that is no more. */
export const emptyGroup = ({ state }: World, groupId: number): void => {
  state.database.prepare("DELETE FROM memberships WHERE group_id = ?").run(groupId);
};

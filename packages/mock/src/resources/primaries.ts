import type { Document, World } from "../engine/context.ts";
import type { ResourceDefinition, Row } from "../engine/resource.ts";
import { refreshContact } from "./refresh-contact.ts";

/** The column of a contact that holds the id of its primary thing of a kind. */
const columns = {
  phones: "primary_phone_id",
  emails: "primary_email_id",
  addresses: "primary_address_id",
} as const;

/** A kind of which one is a contact's primary one. */
export type PrimaryKind = keyof typeof columns;

/** The ids of a contact's things of a kind. */
const idsOf = ({ state }: World, kind: PrimaryKind, contactId: number) =>
  state.database
    .prepare(`SELECT id FROM ${kind} WHERE parent_kind = 'contacts' AND parent_id = ? ORDER BY id`)
    .all(contactId)
    .map(({ id }) => Number(id));

/** The id of a contact's primary thing of a kind. */
export const primaryOf = ({ state }: World, kind: PrimaryKind, contactId: number): number | null => {
  const row = state.database
    .prepare(`SELECT ${columns[kind]} AS id FROM contacts WHERE id = ?`)
    .get(contactId);
  return row?.id === null || row === undefined ? null : Number(row.id);
};

/** Makes a thing the primary one of its kind, or none. */
export const setPrimary = (world: World, kind: PrimaryKind, contactId: number, id: number | null): void => {
  world.state.database.prepare(`UPDATE contacts SET ${columns[kind]} = ? WHERE id = ?`).run(id, contactId);
  refreshContact(world, contactId);
};

/**
 * What keeps a contact's primary values right. The first thing of a kind becomes the primary one. When the primary
 * one is removed and exactly one other is left, that becomes it; otherwise there is none.
 */
export const primaryHooks = (
  kind: PrimaryKind,
): Pick<ResourceDefinition, "onInsert" | "onChange" | "onRemove"> => {
  const contactOf = ({ parent }: Row) => parent?.id ?? 0;
  return {
    onInsert: (world, row) => {
      const isFirst = idsOf(world, kind, contactOf(row)).length === 1;
      if (isFirst) setPrimary(world, kind, contactOf(row), row.id);
    },
    onChange: (world, row) => {
      if (primaryOf(world, kind, contactOf(row)) === row.id) refreshContact(world, contactOf(row));
    },
    onRemove: (world, row) => {
      if (primaryOf(world, kind, contactOf(row)) !== row.id) return;
      const [left, ...more] = idsOf(world, kind, contactOf(row));
      setPrimary(world, kind, contactOf(row), more.length === 0 ? (left ?? null) : null);
    },
  };
};

/** The attributes that make up an address, in the order of writing them. */
const lines = ["address_line_1", "address_line_2", "city", "state_region_province", "postal_code", "country"];

/** An address in one line: the parts that are filled in. */
export const fullAddress = (values: Document): string =>
  lines.flatMap((line) => (typeof values[line] === "string" ? [values[line]] : [])).join(", ");

/** Whether an address says anything. */
export const isEmptyAddress = (values: Document): boolean => fullAddress(values).trim() === "";

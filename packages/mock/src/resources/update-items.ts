import { type Context, type Document, isDocument } from "../engine/context.ts";
import { type Errors, texts } from "../engine/errors.ts";
import type { Resource, Row } from "../engine/resource.ts";
import { addresses, emails, phones, webAddresses } from "./contact-items.ts";
import { type PrimaryKind, primaryOf, setPrimary } from "./primaries.ts";

/** What is to be done to a contact's things of one kind. */
interface Plan {
  readonly resource: Resource;
  readonly removed: readonly Row[];
  readonly changed: readonly { readonly row: Row; readonly input: Document }[];
  readonly added: readonly Document[];
  /** The ids that are there before, and stay. */
  readonly kept: ReadonlySet<number>;
}

const kinds: readonly Resource[] = [phones, emails, addresses, webAddresses];
const primaries: readonly (readonly [PrimaryKind, string])[] = [
  ["phones", "primary_phone_id"],
  ["emails", "primary_email_id"],
  ["addresses", "primary_address_id"],
];

const planKind = (
  context: Context,
  contact: Row,
  resource: Resource,
  list: unknown,
  errors: Errors,
  replace: boolean,
): Plan => {
  const { owner } = contact;
  const rows = new Map(resource.rowsOf(context, "contacts", contact.id).map((row) => [row.id, row]));
  const items = Array.isArray(list) ? list.filter(isDocument) : [];
  const prefix = `${resource.name}.`;
  const listed = new Set<number>();
  const changed: { row: Row; input: Document }[] = [];
  const added: Document[] = [];
  for (const { id, ...input } of items) {
    if (id === undefined) {
      resource.check(context, owner, input, errors, { prefix });
      added.push(input);
      continue;
    }
    const row = typeof id === "number" ? rows.get(id) : undefined;
    if (!row) {
      errors.add(`${prefix}id`, texts.invalid);
      continue;
    }
    listed.add(row.id);
    if (Object.keys(input).length === 0) continue;
    resource.check(context, owner, input, errors, { row, prefix });
    changed.push({ row, input });
  }
  const removed =
    replace && Array.isArray(list) ? [...rows.values()].filter(({ id }) => !listed.has(id)) : [];
  const gone = new Set(removed.map(({ id }) => id));
  return { resource, removed, changed, added, kept: new Set([...rows.keys()].filter((id) => !gone.has(id))) };
};

/**
 * Works out what an update of a contact does to its phones, emails, addresses and web addresses, and adds to `errors`
 * what is wrong with it.
 *
 * An item without `id` is added. With `id` and other fields it is changed; with `id` alone it is left as it is. What
 * is not listed stays in normal mode and is removed in replace mode, where an absent list leaves its kind alone.
 *
 * @returns What does it: first removes, then changes, then adds, then sets the primary ones.
 */
export const updateItems = (
  context: Context,
  contact: Row,
  input: Document,
  errors: Errors,
  replace: boolean,
): (() => void) => {
  const plans = kinds.map((resource) =>
    planKind(context, contact, resource, input[resource.name], errors, replace),
  );
  const chosen = primaries.filter(([, attribute]) => input[attribute] !== undefined);
  for (const [kind, attribute] of chosen) {
    const kept = plans.find(({ resource }) => resource.name === kind)?.kept;
    const id = input[attribute];
    if (id !== null && !(typeof id === "number" && kept?.has(id))) errors.add(attribute, texts.invalid);
  }
  return () => {
    for (const { resource, removed, changed, added } of plans) {
      const kind = primaries.find(([name]) => name === resource.name)?.[0];
      const primary = kind && primaryOf(context, kind, contact.id);
      // The primary one last: who takes its place is told by what is left of all.
      const inOrder = removed.toSorted(
        (one, other) => Number(one.id === primary) - Number(other.id === primary),
      );
      for (const row of inOrder) resource.remove(context, row);
      for (const { row, input } of changed) {
        // Read again: it may be listed twice.
        resource.change(context, resource.find(context, row.owner, row.id), input);
      }
      for (const item of added) {
        resource.insert(
          context,
          { owner: contact.owner, parent: { kind: "contacts", id: contact.id } },
          item,
        );
      }
    }
    for (const [kind, attribute] of chosen) {
      const id = input[attribute];
      setPrimary(context, kind, contact.id, id === null ? null : Number(id));
    }
  };
};

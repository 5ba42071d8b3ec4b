import type { Document, World } from "../engine/context.ts";

const parse = (text: unknown) => (typeof text === "string" ? (JSON.parse(text) as Document) : undefined);

/** Brings a contact's primary values up to date with the things it has. */
export const refreshContact = (world: World, id: number): void => {
  const row = world.state.database
    .prepare(
      `SELECT contacts.owner, contacts.document,
         phones.document AS phone, emails.document AS email, addresses.document AS address
       FROM contacts
       LEFT JOIN phones ON phones.id = primary_phone_id
       LEFT JOIN emails ON emails.id = primary_email_id
       LEFT JOIN addresses ON addresses.id = primary_address_id
       WHERE contacts.id = ?`,
    )
    .get(id);
  const document = parse(row?.document);
  if (!row || !document) return;
  const address = parse(row.address);
  const parts = world.description.schemas.get("PrimaryAddress")?.properties ?? [];
  const fresh = {
    ...document,
    primary_phone: parse(row.phone)?.number ?? null,
    primary_email: parse(row.email)?.address ?? null,
    primary_address: address ? Object.fromEntries(parts.map((part) => [part, address[part]])) : null,
  };
  world.resources
    .find(({ name }) => name === "contacts")
    ?.save(world, { id, owner: Number(row.owner), document: fresh });
};

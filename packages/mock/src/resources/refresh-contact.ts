import type { Document, World } from "../engine/context.ts";

const parse = (text: unknown) => (typeof text === "string" ? (JSON.parse(text) as Document) : undefined);

/** What the full text of a contact is made of. */
const searched = ["first_name", "last_name", "company_name", "title", "primary_email", "primary_phone"];
const searchedOfAddress = ["city", "state_region_province", "postal_code"];

/** Writes the words that a contact is found by. */
export const indexContact = ({ state }: World, id: number, document: Document): void => {
  const address = (document.primary_address ?? {}) as Document;
  const words = [...searched.map((key) => document[key]), ...searchedOfAddress.map((key) => address[key])];
  state.database.prepare("DELETE FROM contacts_search WHERE rowid = ?").run(id);
  state.database
    .prepare("INSERT INTO contacts_search (rowid, words) VALUES (?, ?)")
    .run(id, words.filter(Boolean).join("\n"));
};

/** Brings a contact's primary values and its words up to date with the things it has. */
export const refreshContact = (world: World, id: number): void => {
  const { database } = world.state;
  const row = database
    .prepare(
      `SELECT contacts.document, phones.document AS phone, emails.document AS email, addresses.document AS address
       FROM contacts
       LEFT JOIN phones ON phones.id = primary_phone_id
       LEFT JOIN emails ON emails.id = primary_email_id
       LEFT JOIN addresses ON addresses.id = primary_address_id
       WHERE contacts.id = ?`,
    )
    .get(id);
  const document = parse(row?.document);
  if (!document) return;
  const address = parse(row?.address);
  const parts = world.description.schemas.get("PrimaryAddress")?.properties ?? [];
  const fresh = {
    ...document,
    primary_phone: parse(row?.phone)?.number ?? null,
    primary_email: parse(row?.email)?.address ?? null,
    primary_address: address ? Object.fromEntries(parts.map((part) => [part, address[part]])) : null,
  };
  database.prepare("UPDATE contacts SET document = ? WHERE id = ?").run(JSON.stringify(fresh), id);
  indexContact(world, id, fresh);
};

import type { Document, World } from "../engine/context.ts";
import { timestamp } from "../engine/state.ts";
import { addresses, emails, phones } from "../resources/contact-items.ts";
import { contacts } from "../resources/contacts.ts";
import { createPicker, type Picker } from "./picker.ts";

const firstNames = [
  "Aaliyah",
  "Ben",
  "Carmen",
  "Dmitri",
  "Élodie",
  "Farid",
  "Grace",
  "Hiroshi",
  "Ingrid",
  "Jorge",
  "Keiko",
  "Liam",
  "Mónica",
  "Nadia",
  "Oliver",
  "Priya",
  "Quentin",
  "Rosa",
  "Søren",
  "Tamika",
  "Uri",
  "Valentina",
  "Wei",
  "Ximena",
  "Yusuf",
  "Zoë",
] as const;
const lastNames = [
  "Adeyemi",
  "Bauer",
  "Chen",
  "D'Angelo",
  "Eriksson",
  "Fernández",
  "García",
  "Hughes",
  "Ivanova",
  "Jackson",
  "Kowalski",
  "Lindqvist",
  "Müller",
  "Nguyen",
  "O'Brien",
  "Patel",
  "Quinn",
  "Rossi",
  "Silva",
  "Tanaka",
  "Underwood",
  "van Dijk",
  "Washington",
  "Xu",
  "Yılmaz",
  "Zimmermann",
] as const;
const companies = [
  "Blue Ridge Supply",
  "Harbor Insurance",
  "Maple & Pine Realty",
  "Northwind Traders",
  "Piedmont Dental",
  "Shenandoah Coffee",
  "Tidewater Travel",
  "Valley Credit Union",
] as const;
const titles = ["Advisor", "Broker", "Buyer", "Director", "Owner", "Regional Manager"] as const;
const streets = ["Main St", "Maple Avenue", "Church Street", "Riverside Drive", "2nd Street"] as const;
const places = [
  ["Asheville", "NC", "28801"],
  ["Charleston", "WV", "25301"],
  ["Harrisonburg", "VA", "22801"],
  ["Knoxville", "TN", "37902"],
  ["Lynchburg", "VA", "24502"],
  ["Richmond", "VA", "23219"],
  ["Roanoke", "VA", "24011"],
] as const;

/** When the first of them was created; each one after it a minute later. */
const firstAtMs = Date.parse("2014-01-06T09:00:00Z");

/** What is sent to nobody: a name that RFC 2606 keeps free. */
const emailOf = (first: string, last: string, id: number) =>
  `${first}.${last}${id}@example.com`
    .normalize("NFD")
    .replace(/[^\w.@]/g, "")
    .toLowerCase();

const writeAddress = (pick: Picker): Document => {
  const [city, state_region_province, postal_code] = pick.of(places);
  const lines = {
    address_line_1: `${1 + pick.below(999)} ${pick.of(streets)}`,
    address_line_2: null,
    city,
    state_region_province,
    postal_code,
    country: "United States",
  };
  return { full_address: Object.values(lines).filter(Boolean).join(", "), ...lines };
};

/**
 * Gives a user made-up contacts. Most have an email, a phone and an address; some lack one or the other. Nobody is
 * told.
 *
 * @param seed What they depend on; the same seed makes the same contacts.
 * @returns Their ids.
 */
export const fillContacts = (world: World, owner: number, count: number, seed: number): number[] => {
  const pick = createPicker(seed);
  const { database } = world.state;
  const setPrimaries = database.prepare(
    "UPDATE contacts SET primary_phone_id = ?, primary_email_id = ?, primary_address_id = ? WHERE id = ?",
  );
  const next = {
    contacts: database.lastId("contacts"),
    phones: database.lastId("phones"),
    emails: database.lastId("emails"),
    addresses: database.lastId("addresses"),
  };
  return Array.from({ length: count }, (_, index) => {
    next.contacts += 1;
    const id = next.contacts;
    const at = timestamp(firstAtMs + index * 60_000);
    const times = { created_at: at, updated_at: at };
    const [first_name, last_name] = [pick.of(firstNames), pick.of(lastNames)];
    const phone = pick.below(8) > 0 ? `540-555-${String(pick.below(10_000)).padStart(4, "0")}` : null;
    const email = pick.below(8) > 0 ? emailOf(first_name, last_name, id) : null;
    const address = pick.below(4) > 0 ? writeAddress(pick) : null;
    contacts.plant(
      world,
      { id, owner },
      {
        first_name,
        last_name,
        title: pick.below(3) > 0 ? pick.of(titles) : null,
        company_name: pick.below(3) > 0 ? pick.of(companies) : null,
        primary_phone: phone,
        primary_email: email,
        primary_address: address,
        ...times,
      },
    );
    const place = { owner, parent: { kind: "contacts", id } };
    const add = (resource: typeof phones, kind: "phones" | "emails" | "addresses", document: Document) => {
      next[kind] += 1;
      resource.plant(world, { ...place, id: next[kind] }, { ...document, ...times });
      return next[kind];
    };
    setPrimaries.run(
      phone && add(phones, "phones", { number: phone, location: "Work" }),
      email && add(emails, "emails", { address: email }),
      address && add(addresses, "addresses", { ...address, location: "Work" }),
      id,
    );
    return id;
  });
};

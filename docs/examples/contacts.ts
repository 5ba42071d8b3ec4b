import { createOutstand } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

// #region create
const john = await outstand.contacts.create({
  first_name: "John",
  last_name: "Smith",
  phones: [{ number: "800-865-7496", location: "Work" }],
  emails: [{ address: "john@outstand.com" }],
  addresses: [{ location: "Work", city: "Lynchburg", country: "United States" }],
  web_addresses: [{ url: "https://example.com", url_type: "Website" }],
  events: [{ time: "1980-05-07T14:00:00Z", category_name: "Birthday", recurrence: "Yearly" }],
});
console.log(`created   ${john.primary_phone}, ${john.primary_email}, ${john.primary_address?.city}`);
// #endregion

// #region items
const [phone] = await outstand.phones.listForContact(john.id);
const [email] = await outstand.emails.listForContact(john.id);
// #endregion
if (!phone || !email) throw new Error("The contact has no phone or email.");

// #region normal
const changed = await outstand.contacts.update(john.id, {
  first_name: "Jack",
  phones: [{ id: phone.id }, { number: "555 555 1212", location: "Home" }],
  emails: [{ id: email.id, address: "bob@example.com" }],
});
const phones = await outstand.phones.listForContact(john.id);
console.log(`normal    ${changed.full_name}: ${phones.map(({ number }) => number).join(" and ")}`);
// #endregion

// #region replace
const replaced = await outstand.contacts.update(
  john.id,
  {
    phones: [{ number: "555 555 1212", location: "Home" }],
    emails: [{ id: email.id }],
    addresses: [],
    web_addresses: [],
  },
  { replace: true },
);
console.log(`replace   ${replaced.primary_phone}, ${replaced.primary_email}, ${replaced.primary_address}`);
// #endregion

// #region primary
const added = await outstand.phones.createForContact(john.id, { number: "800-865-7496", location: "Work" });
const { primary_phone } = await outstand.contacts.update(john.id, { primary_phone_id: added.id });
console.log(`primary   ${primary_phone}`);
// #endregion

// #region clear
await outstand.contacts.update(john.id, { title: "Vice President" });
const { title } = await outstand.contacts.update(john.id, { title: null });
console.log(`cleared   ${title}`);
// #endregion

import { type ContactUpdate, createOutstand } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

// #region create
const createJohn = () =>
  outstand.contacts.create({
    first_name: "John",
    last_name: "Smith",
    phones: [{ number: "800-865-7496", location: "Work" }],
    emails: [{ address: "john@outstand.com" }],
    addresses: [{ location: "Work", city: "Lynchburg", country: "United States" }],
    web_addresses: [{ url: "https://example.com", url_type: "Website" }],
    events: [
      {
        time: "1980-05-07T14:00:00Z",
        category_name: "Birthday",
        recurrence: "Yearly",
      },
    ],
  });
const john = await createJohn();
// #endregion
console.log(
  `created   ${john.primary_phone}, ${john.primary_email}, ${john.primary_address?.city}`,
);

// #region items
async function changesOf(id: number): Promise<ContactUpdate> {
  const [phones, emails, webAddresses] = await Promise.all([
    outstand.phones.listForContact(id),
    outstand.emails.listForContact(id),
    outstand.webAddresses.listForContact(id),
  ]);
  return {
    first_name: "Jack",
    phones: [
      ...phones.map((phone) => ({ id: phone.id })),
      { number: "555 555 1212", location: "Home" },
    ],
    emails: emails.map((email) => ({ id: email.id, address: "bob@example.com" })),
    addresses: [
      { location: "Work", city: "Harrisonburg", country: "United States" },
    ],
    web_addresses: webAddresses.map((webAddress) => ({ id: webAddress.id })),
  };
}
// #endregion

/** All that a contact has, in one line. */
async function describe(id: number): Promise<string> {
  const [phones, emails, addresses] = await Promise.all([
    outstand.phones.listForContact(id),
    outstand.emails.listForContact(id),
    outstand.addresses.listForContact(id),
  ]);
  return [
    phones.map(({ number }) => number).join(" + "),
    emails.map(({ address }) => address).join(" + "),
    addresses.map(({ city }) => city).join(" + "),
  ].join(", ");
}

// #region normal
await outstand.contacts.update(john.id, await changesOf(john.id));
// #endregion
console.log(`normal    ${await describe(john.id)}`);

const twin = await createJohn();
// #region replace
await outstand.contacts.update(twin.id, await changesOf(twin.id), {
  replace: true,
});
// #endregion
console.log(`replace   ${await describe(twin.id)}`);

// #region primary
const [, second] = await outstand.phones.listForContact(john.id);
if (second)
  await outstand.contacts.update(john.id, { primary_phone_id: second.id });
const { primary_phone } = await outstand.contacts.get(john.id);
// #endregion
console.log(`primary   ${primary_phone}`);

// #region promoted
if (second) await outstand.phones.delete(second.id);
const promoted = await outstand.contacts.get(john.id);
// #endregion
console.log(`promoted  ${promoted.primary_phone}`);

// #region clear
await outstand.contacts.update(john.id, { title: "Vice President" });
const { title } = await outstand.contacts.update(john.id, { title: null });
// #endregion
console.log(`cleared   ${title}`);

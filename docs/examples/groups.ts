import { createOutstand, isValidationError } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

// #region create
const group = await outstand.groups.create({ name: "Spring newsletter" });
// #endregion
console.log(
  `groups.create            ${group.name}, ${group.contacts_count} contacts`,
);

// #region add
await outstand.groups.addContacts(group.id, { ids: [1, 2] });
const jane = await outstand.contacts.createForGroup(group.id, {
  first_name: "Jane",
  last_name: "Doe",
});
// #endregion
console.log(`contacts.createForGroup  ${jane.full_name}`);

// #region list
const members = await outstand.contacts.listForGroup(group.id, {
  sort_by: "first_name",
});
console.log(
  `contacts.listForGroup    ${members.map((contact) => contact.first_name).join(", ")}`,
);
// #endregion

// #region remove
await outstand.groups.removeContacts(group.id, { ids: [1] });
const { contacts_count } = await outstand.groups.get(group.id);
console.log(`groups.removeContacts    ${contacts_count} contacts left`);
// #endregion

// #region automation
const [savedMessage] = await outstand.savedMessages.list({
  filter_by: "mine",
  per_page: 1,
});
const [profile] = await outstand.profiles.list();
if (savedMessage && profile) {
  await outstand.groups.update(group.id, {
    saved_message_id: savedMessage.id,
    profile_id: profile.id,
  });
}
const before = await outstand.orders.list();
await outstand.groups.addContacts(group.id, { ids: [1] });
const after = await outstand.orders.list();
// #endregion
console.log(`automation               ${after.length - before.length} order`);

// #region refused
try {
  await outstand.groups.update(group.id, { profile_id: 999_999 });
} catch (error) {
  if (!isValidationError(error, "groups_update")) throw error;
  console.log(
    `groups.update            ${Object.keys(error.errors).join(", ")}: ${error.errors.profile_id?.join(", ")}`,
  );
}
// #endregion

import { createOutstand } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

// #region page
const page = await outstand.contacts.list({ per_page: 10 });
console.log(`one page          ${page.length} contacts`);
// #endregion

// #region items
let count = 0;
for await (const contact of outstand.contacts.list({ per_page: 10 })) {
  if (contact.last_name !== "") count++;
}
console.log(`every page        ${count} contacts`);
// #endregion

// #region stop
for await (const contact of outstand.contacts.list({ sort_by: "first_name" })) {
  console.log(`the first one     ${contact.first_name}`);
  break;
}
// #endregion

// #region pages
const sizes: number[] = [];
for await (const contacts of outstand.contacts
  .list({ per_page: 10 })
  .pages({ concurrency: 4 })) {
  sizes.push(contacts.length);
}
console.log(`four at a time    ${sizes.join(" + ")}`);
// #endregion

// #region resume
for await (const contacts of outstand.contacts
  .list({ per_page: 10 })
  .pages({ from: sizes.length })) {
  console.log(`the last page     ${contacts.length} contacts`);
}
// #endregion

// #region client
import { createOutstand, ValidationError } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});
// #endregion

// #region create
const john = await outstand.contacts.create({
  first_name: "John",
  last_name: "Smith",
  emails: [{ address: "john@outstand.com" }],
});
console.log(`contacts.create  ${john.full_name} is contact ${john.id}`);
// #endregion

// #region list
const contacts = await outstand.contacts.list({ q: "smith", per_page: 50 });
console.log(
  `contacts.list    ${contacts.map((contact) => contact.full_name).join(", ")}`,
);
// #endregion

// #region refused
try {
  await outstand.contacts.create({ first_name: "", last_name: "" });
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  console.log(
    `contacts.create  ${error.name} ${error.status}: ${JSON.stringify(error.errors)}`,
  );
}
// #endregion

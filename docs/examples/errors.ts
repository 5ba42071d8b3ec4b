import { createOutstand } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

// #region status
import { NotFoundError } from "@outstand/client";

try {
  await outstand.contacts.get(999_999);
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(error.message);
}

// #endregion

// #region validation
import { isValidationError } from "@outstand/client";

try {
  await outstand.phones.createForContact(1, { number: "", location: "Work" });
} catch (error) {
  if (!isValidationError(error, "phones_create_for_contact")) throw error;
  console.log(`number ${error.errors.number?.join(", ")}`);
}

// #endregion

// #region api
import { createApi } from "@outstand/client";

const { data, error, response } = await createApi(outstand).GET("/api/v1/contacts/{id}.json", {
  params: { path: { id: 999_999 } },
});
console.log(response.status, data === undefined, error !== undefined);
// #endregion

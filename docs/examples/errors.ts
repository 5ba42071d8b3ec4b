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
  await outstand.contacts.create({
    first_name: "",
    last_name: "Smith",
    phones: [{ number: "", location: "Work" }],
  });
} catch (error) {
  if (!isValidationError(error, "contacts_create")) throw error;
  console.log(`first_name ${error.errors.first_name?.join(", ")}`);
  console.log(`all of them: ${Object.keys(error.errors).join(", ")}`);
}

// #endregion

// #region any
import { ApiError, OutstandError } from "@outstand/client";

/** What to tell a person about a failure. */
function explain(error: unknown): string {
  if (error instanceof ApiError && error.status < 500)
    return `refused: ${error.code}`;
  if (error instanceof OutstandError)
    return "Outstand cannot be reached now; try again later";
  throw error;
}
// #endregion
console.log(await outstand.groups.get(999_999).then(String, explain));

// #region api
import { createApi } from "@outstand/client";

const { data, error, response } = await createApi(outstand).GET(
  "/api/v1/contacts/{id}.json",
  {
    params: { path: { id: 999_999 } },
  },
);
console.log(
  `by path: ${response.status}, data ${data}, error ${error === undefined ? "missing" : "there"}`,
);
// #endregion

// #region abort
const signal = AbortSignal.timeout(5_000);
const groups = await outstand.groups.list({}, { signal, timeoutMs: 2_000 });
// #endregion
console.log(`in time: ${groups.length} groups`);

// #region idempotent
await outstand.contacts.update(
  1,
  { title: "Vice President" },
  { retry: { limit: 4, idempotent: true } },
);
// #endregion

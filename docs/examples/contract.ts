import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import {
  ApiError,
  type ContactCreate,
  createOutstand,
  type Outstand,
  ValidationError,
} from "@outstand/client";
import { startMock } from "@outstand/mock";

// #region code
/** The code under test: brings a contact over, and says what became of it. */
async function bringOver(
  outstand: Outstand,
  contact: ContactCreate,
): Promise<string> {
  try {
    await outstand.contacts.create(contact);
    return "there";
  } catch (error) {
    if (error instanceof ValidationError) return "to be mended by a person";
    if (error instanceof ApiError && (error.status === 429 || error.status >= 500))
      return "to be tried later";
    if (error instanceof ApiError) return "to be looked at by us";
    throw error;
  }
}
// #endregion

// #region sandbox
const mock = await startMock({ port: 0, stateless: true });
after(() => mock.close());

/** A client whose every request is answered with a status. */
const answering = (status: string) =>
  createOutstand({
    auth: "sandbox",
    baseUrl: mock.url,
    retry: false,
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      headers.set("prefer", `code=${status.replace("XX", "00")}`);
      return fetch(url, { ...init, headers });
    },
  });
// #endregion

// #region statuses
const bundle = new URL(import.meta.resolve("@outstand/openapi/openapi.json"));
const { paths } = JSON.parse(readFileSync(bundle, "utf8"));
const { post } = paths["/api/v1/contacts.json"];

const outcomes: Record<string, string> = {
  201: "there",
  400: "to be looked at by us",
  401: "to be looked at by us",
  403: "to be looked at by us",
  422: "to be mended by a person",
  429: "to be tried later",
  "5XX": "to be tried later",
};
for (const status of Object.keys(post.responses)) {
  test(`${status}: ${outcomes[status]}`, async () => {
    const outcome = await bringOver(answering(status), {
      first_name: "Ada",
      last_name: "Lovelace",
    });
    assert.equal(outcome, outcomes[status]);
  });
}
// #endregion

// #region requests
test("nothing that was sent breaks the description", async () => {
  const outstand = createOutstand({ auth: "sandbox", baseUrl: mock.url });
  const whole = {
    first_name: "Ada",
    last_name: "Lovelace",
    emails: [{ address: "ada@example.com" }],
  };
  assert.equal(await bringOver(outstand, whole), "there");
  assert.equal(mock.requests("contacts_create").at(-1)?.status, 201);
});
// #endregion

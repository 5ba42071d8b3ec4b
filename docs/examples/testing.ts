import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { createOutstand, type Outstand } from "@outstand/client";
import { type Mock, type OwnNamespace, startMock } from "@outstand/mock";

// #region start
let mock: Mock;
let sandbox: OwnNamespace;
let outstand: Outstand;

before(async () => {
  mock = await startMock({ port: 0 });
});
beforeEach(() => {
  sandbox = mock.namespace();
  outstand = createOutstand({
    auth: sandbox.tokens.issue().access_token,
    baseUrl: sandbox.url,
  });
});
after(() => mock.close());
// #endregion

// #region state
test("finds the contact that it has created", async () => {
  await outstand.contacts.create({ first_name: "Ada", last_name: "Lovelace" });
  const [found] = await outstand.contacts.list({ q: "lovelace" });
  assert.equal(found?.full_name, "Ada Lovelace");
});
// #endregion

// #region fault
test("creates one contact when the answer is lost", async () => {
  sandbox.fail({ operation: "contacts_create", effect: "lose" });
  await assert.rejects(
    outstand.contacts.create({ first_name: "Ada", last_name: "Lovelace" }),
  );
  const found = await outstand.contacts.list({ q: "lovelace" });
  assert.equal(found.length, 1);
});
// #endregion

// #region requests
test("asks again when the service is down for a moment", async () => {
  sandbox.fail({ operation: "contacts_get", status: 503, times: 2 });
  await outstand.contacts.get(1);
  const statuses = sandbox.requests("contacts_get").map(({ status }) => status);
  assert.deepEqual(statuses, [503, 503, 200]);
});
// #endregion

// #region clock
test("is told when the token has expired", async () => {
  await outstand.contacts.get(1);
  await sandbox.clock.advance(7_200_000);
  await assert.rejects(outstand.contacts.get(1), { name: "AuthenticationError" });
});
// #endregion

// #region snapshot
test("goes back to an earlier state", async () => {
  const earlier = sandbox.snapshot();
  await outstand.contacts.delete(1);
  sandbox.restore(earlier);
  assert.equal((await outstand.contacts.get(1)).id, 1);
});
// #endregion

import { expect, it } from "vitest";
import type { Call } from "../src/call.ts";
import { descriptionFile } from "../src/description.ts";
import { issueToken } from "../src/engine/access.ts";
import type { Change } from "../src/engine/context.ts";
import { createEngine } from "../src/engine/create-engine.ts";
import { resolveSettings } from "../src/engine/settings.ts";
import { createStates } from "../src/engine/states.ts";
import { loadContract } from "../src/load-contract.ts";
import { demoClientId } from "../src/oauth/demo.ts";
import { demoUserId } from "../src/seed/demo-user.ts";

it("a request whose answer breaks the description has changed nothing, and nobody is told", async () => {
  const { description, prism } = await loadContract(descriptionFile());
  const states = createStates({ description, seed: 1, settings: resolveSettings({ contacts: 0 }) });
  const told: Change[] = [];
  const answered: number[] = [];
  const respond = createEngine({
    description,
    prism: {
      ...prism,
      checkAnswer: (operation, answer) => {
        answered.push(answer.status);
        throw new Error(`${operation.id} is broken`);
      },
    },
    stateOf: states.of,
    onChange: (_, changes) => told.push(...changes),
  });
  const state = states.of("");
  const operation = description.operations.find(({ id }) => id === "contacts_create");
  if (!operation) throw new Error("There is no such operation.");
  const value = { first_name: "John", last_name: "Smith", emails: [{ address: "john@example.com" }] };
  const call: Call = {
    operation,
    path: {},
    query: {},
    search: "",
    origin: "http://localhost",
    namespace: "",
    headers: {},
    body: { mediaType: "application/json", value, bytes: 0 },
    token: issueToken(state, {
      clientId: demoClientId,
      userId: demoUserId,
      scope: "identity read write",
    }).access_token,
  };
  const count = () =>
    ["contacts", "emails", "contacts_search"].map(
      (table) => state.database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count,
    );
  const before = count();
  await expect(respond(call)).rejects.toThrow("contacts_create is broken");
  expect(answered).toEqual([201]);
  expect(count()).toEqual(before);
  expect(told).toEqual([]);
  states.close();
});

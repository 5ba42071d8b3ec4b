import { beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../src/call.ts";
import { descriptionFile, type Operation, readDescription } from "../src/description.ts";
import { loadContract } from "../src/load-contract.ts";
import { ContractError, type Prism } from "../src/prism.ts";

const { operations } = readDescription(descriptionFile());
let prism: Prism;
beforeAll(async () => {
  ({ prism } = await loadContract(descriptionFile()));
});

const json = { "content-type": "application/json" };
const operation = (id: string) => operations.find((known) => known.id === id) as Operation;

/** Prism stops validating without a word when it cannot compile a schema. */
describe("the validators are on", () => {
  const answers = operations.flatMap((one) =>
    [...one.responses]
      .filter(([, { mediaTypes }]) => mediaTypes.includes("application/json"))
      .map(([status]) => ({ name: `${one.id} ${status}`, one, status: Number(status.replace("XX", "00")) })),
  );
  it.each(answers)("for the answer $name", ({ one, status }) => {
    expect(() => prism.checkAnswer(one, { status, headers: json, body: 17 })).toThrow(ContractError);
  });

  const bodies = operations.flatMap((one) => (one.accepts ?? []).map((mediaType) => ({ one, mediaType })));
  it.each(bodies)("for the body of $one.id as $mediaType", ({ one, mediaType }) => {
    // A form is always an object, so what is wrong with it is that it is empty, where anything is required.
    const value = mediaType === "application/json" ? 17 : {};
    const call = { operation: one, path: {}, query: {}, search: "", origin: "", namespace: "", headers: {} };
    const violations = prism.checkRequest({ ...call, body: { mediaType, value }, token: "x" } as Call);
    const mayBeEmpty = value !== 17 && one.id === "profiles_update";
    expect(violations.length > 0).toBe(!mayBeEmpty);
  });
});

describe("answers", () => {
  const contact = operation("contacts_get");
  const list = operation("contacts_list");
  const check = (texts: readonly string[], isList: boolean) => () =>
    prism.checkAnswer(isList ? list : contact, { status: 200, headers: json, documents: { texts, isList } });
  const good = JSON.stringify([...(contact.responses.get("200")?.examples.values() ?? [])][0]);
  const bad = good.replace('"first_name":"John"', '"first_name":5');

  it("are judged document by document, again and again", () => {
    for (let round = 0; round < 2; round += 1) {
      check([good], false)();
      check([good, good], true)();
      check([], true)();
      expect(check([bad], false)).toThrow(/contacts_get 200: .*first_name/);
      expect(check([good, bad], true)).toThrow(/contacts_list 200: .*first_name/);
    }
  });

  it("need a described status, described headers and a described type", () => {
    expect(() => prism.checkAnswer(contact, { status: 418, headers: {} })).toThrow("not described");
    expect(() => prism.checkAnswer(contact, { status: 429, headers: {} })).toThrow(/retry-after/i);
    expect(() =>
      prism.checkAnswer(contact, { status: 200, headers: { "content-type": "text/html" }, body: "" }),
    ).toThrow(/media type/);
    expect(() =>
      prism.checkAnswer(operation("contacts_create"), {
        status: 201,
        headers: json,
        documents: { texts: [good], isList: false },
      }),
    ).toThrow(/location/i);
  });
});

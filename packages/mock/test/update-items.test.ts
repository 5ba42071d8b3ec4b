import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Json, openSandbox } from "./sandbox.ts";

const sandbox = openSandbox();
const { send, get, list, status } = sandbox;

type Kind = "phones" | "emails" | "addresses" | "web_addresses";
const kinds: readonly Kind[] = ["phones", "emails", "addresses", "web_addresses"];

/** The attribute of a contact that shows the primary thing of a kind, and the one of a thing that it shows. */
const shownAs = {
  phones: ["primary_phone", "number"],
  emails: ["primary_email", "address"],
  addresses: ["primary_address", "city"],
} as const;

interface Item {
  readonly id: number;
  readonly fields: Json;
}

/** What a contact has, in plain words: its things in the order of their making, and which are primary ones. */
interface Model {
  readonly items: Readonly<Record<Kind, readonly Item[]>>;
  readonly primary: Readonly<Record<Kind, number | null>>;
}

/** An item of an update: which of those that are there it names, if any, and what it says of it. */
interface Wanted {
  readonly at: number | undefined;
  readonly fields: Json;
}

interface Step {
  readonly replace: boolean;
  readonly lists: Readonly<Partial<Record<Kind, readonly Wanted[]>>>;
  /** Which of those that stay becomes the primary one; null for none. */
  readonly chosen: Readonly<Partial<Record<Kind, number | null>>>;
  /** Whether one of the lists names an id of nobody's. */
  readonly stranger: Kind | undefined;
}

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const shapes = {
  phones: { number: word, location: fc.constantFrom("Work", "Home") },
  emails: { address: word },
  addresses: { city: word, country: fc.option(word, { nil: null }) },
  web_addresses: { url: word, url_type: fc.constantFrom("Blog", "Website") },
};
const whole = (kind: Kind) => fc.record<Json>(shapes[kind]);
const part = (kind: Kind) => fc.record<Json>(shapes[kind], { requiredKeys: [] });

const wanted = (kind: Kind): fc.Arbitrary<Wanted> =>
  fc.oneof(
    fc.record({ at: fc.constant(undefined), fields: whole(kind) }),
    fc.record({ at: fc.nat(5), fields: fc.constant({}) }),
    fc.record({ at: fc.nat(5), fields: part(kind) }),
  );
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const listOf = (kind: Kind) => maybe(fc.array(wanted(kind), { maxLength: 4 }));
const choice = maybe(fc.option(fc.nat(5), { nil: null }));

/** What a contact is created with. */
const beginning = fc.record({
  phones: fc.array(whole("phones"), { maxLength: 4 }),
  emails: fc.array(whole("emails"), { maxLength: 4 }),
  addresses: fc.array(whole("addresses"), { maxLength: 4 }),
  web_addresses: fc.array(whole("web_addresses"), { maxLength: 4 }),
});

const step: fc.Arbitrary<Step> = fc.record({
  replace: fc.boolean(),
  lists: fc.record({
    phones: listOf("phones"),
    emails: listOf("emails"),
    addresses: listOf("addresses"),
    web_addresses: listOf("web_addresses"),
  }),
  chosen: fc.record({ phones: choice, emails: choice, addresses: choice }),
  stranger: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...kinds) },
  ),
}) as fc.Arbitrary<Step>;

/** The one of those that are there that a number means, or none when nothing is there. */
const pick = (items: readonly Item[], at: number | undefined) =>
  at === undefined || items.length === 0 ? undefined : items[at % items.length];

/** What is sent for a list: ids of those that are there. An item that means none of them is added. */
const toBody = (items: readonly Item[], wants: readonly Wanted[]) =>
  wants.flatMap(({ at, fields }) => {
    const item = pick(items, at);
    if (item) return [{ id: item.id, ...fields }];
    return at === undefined ? [fields] : [];
  });

/**
 * The rules, as the documentation tells them.
 *
 * @param ids Those that the items to add have got.
 */
const applyTo = (
  before: readonly Item[],
  primary: number | null,
  body: readonly Json[],
  replace: boolean,
  ids: readonly number[],
) => {
  const listed = new Set(body.map(({ id }) => id));
  const left = replace ? before.filter(({ id }) => listed.has(id)) : before;
  const isGone = primary !== null && !left.some(({ id }) => id === primary);
  const [only, ...more] = left;
  const promoted = isGone ? (only && more.length === 0 ? only.id : null) : primary;
  const changed = left.map((item) =>
    body
      .filter(({ id }) => id === item.id)
      .reduce<Item>(
        ({ fields }, { id, ...given }) => ({ id: item.id, fields: { ...fields, ...given } }),
        item,
      ),
  );
  const added = body
    .filter(({ id }) => id === undefined)
    .map((fields, index): Item => ({ id: ids[index] ?? Number.NaN, fields }));
  const first = changed.length === 0 ? (added[0]?.id ?? null) : null;
  return { items: [...changed, ...added], primary: promoted ?? first };
};

const read = async (contactId: number) => {
  const found = await Promise.all(
    kinds.map(async (kind) => [kind, await list(`/contacts/${contactId}/${kind}.json`)] as const),
  );
  return Object.fromEntries(found) as unknown as Readonly<Record<Kind, readonly Json[]>>;
};

/** The model of a contact that was created with some things; the first of each kind is the primary one. */
const begin = async (contactId: number, lists: Readonly<Record<Kind, readonly Json[]>>): Promise<Model> => {
  const found = await read(contactId);
  const items = kinds.map(
    (kind) =>
      [kind, lists[kind].map((fields, at): Item => ({ id: Number(found[kind][at]?.id), fields }))] as const,
  );
  return {
    items: Object.fromEntries(items) as unknown as Model["items"],
    primary: Object.fromEntries(
      items.map(([kind, [first]]) => [kind, first?.id ?? null]),
    ) as unknown as Model["primary"],
  };
};

const expectToBe = (model: Model, contact: Json, found: Readonly<Record<Kind, readonly Json[]>>) => {
  for (const kind of kinds) {
    expect(found[kind], kind).toMatchObject(model.items[kind].map(({ id, fields }) => ({ id, ...fields })));
    expect(found[kind].length, kind).toBe(model.items[kind].length);
  }
  for (const [kind, [attribute, field]] of Object.entries(shownAs)) {
    const primary = model.items[kind as Kind].find(({ id }) => id === model.primary[kind as Kind]);
    const shown = contact[attribute] as Json | string | null;
    const value = typeof shown === "object" && shown !== null ? shown[field] : shown;
    expect(value, attribute).toBe(primary?.fields[field] ?? null);
  }
};

const run = async (
  contactId: number,
  model: Model,
  { replace, lists, chosen, stranger }: Step,
): Promise<Model> => {
  const bodies = Object.fromEntries(
    kinds.flatMap((kind) => {
      const wants = lists[kind];
      const body = wants && toBody(model.items[kind], wants);
      if (kind === stranger) return [[kind, [...(body ?? []), { id: 999_999 }]]];
      return body ? [[kind, body]] : [];
    }),
  ) as Partial<Record<Kind, Json[]>>;
  const choices = (["phones", "emails", "addresses"] as const).flatMap((kind) => {
    const staying = applyTo(model.items[kind], null, bodies[kind] ?? [], replace && kind in bodies, []).items;
    const id =
      chosen[kind] === null
        ? null
        : pick(
            staying.filter((item) => item.id > 0),
            chosen[kind],
          )?.id;
    return chosen[kind] === undefined || id === undefined ? [] : [[kind, id] as const];
  });
  const primaryIds = choices.map(([kind, id]) => [`${shownAs[kind][0]}_id`, id]);
  const answer = await send(
    "PUT",
    `/contacts/${contactId}.json`,
    { ...bodies, ...Object.fromEntries(primaryIds) },
    replace ? { "x-outstand-replace": "true" } : {},
  );
  if (stranger) {
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toHaveProperty([`${stranger}.id`]);
    expectToBe(model, await get(`/contacts/${contactId}.json`), await read(contactId));
    return model;
  }
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const found = await read(contactId);
  const next = kinds.map((kind) => {
    const known = new Set(model.items[kind].map(({ id }) => id));
    const fresh = found[kind].map(({ id }) => Number(id)).filter((id) => !known.has(id));
    const body = bodies[kind] ?? [];
    const { items, primary } = applyTo(
      model.items[kind],
      model.primary[kind],
      body,
      replace && kind in bodies,
      fresh,
    );
    const choice = choices.find(([chosenKind]) => chosenKind === kind);
    return [kind, items, choice ? choice[1] : primary] as const;
  });
  const after: Model = {
    items: Object.fromEntries(next.map(([kind, items]) => [kind, items])) as unknown as Model["items"],
    primary: Object.fromEntries(
      next.map(([kind, , primary]) => [kind, primary]),
    ) as unknown as Model["primary"],
  };
  expectToBe(after, answer.body, found);
  return after;
};

describe("updating what a contact has", () => {
  it("does what a plain model of the rules does, whatever the updates", async () => {
    await fc.assert(
      fc.asyncProperty(beginning, fc.array(step, { minLength: 1, maxLength: 6 }), async (lists, steps) => {
        const name = { first_name: "A", last_name: "B" };
        const { body } = await send("POST", "/contacts.json", { ...name, ...lists });
        const id = Number(body.id);
        let model = await begin(id, lists);
        for (const one of steps) model = await run(id, model, one);
      }),
      { numRuns: 60, seed: 1 },
    );
  }, 30_000);

  it("promotes the only one left when the primary one and others are removed at once", async () => {
    const phones = ["1", "2", "3"].map((number) => ({ number, location: "Work" }));
    const { body } = await send("POST", "/contacts.json", { first_name: "A", last_name: "B", phones });
    const [, , last] = await list(`/contacts/${body.id}/phones.json`);
    const path = `/contacts/${body.id}.json`;
    const replace = { "x-outstand-replace": "true" };
    const answer = await send("PUT", path, { phones: [{ id: last?.id }] }, replace);
    expect(answer.body).toMatchObject({ primary_phone: "3" });
  });

  it("leaves what is listed with its id alone as it is, the time of its change included", async () => {
    sandbox.mock.clock.freeze(1_800_000_000_000);
    sandbox.become("user12345");
    const [before, other] = [await get("/phones/1.json"), await get("/emails/10.json")];
    const body = { phones: [{ id: 1 }], emails: [{ id: 10, address: other.address }] };
    for (const replace of ["false", "true"]) {
      await send("PUT", "/contacts/1.json", body, { "x-outstand-replace": replace });
      expect(await get("/phones/1.json")).toEqual(before);
      expect(await get("/emails/10.json")).toEqual({ ...other, updated_at: "2027-01-15T08:00:00Z" });
    }
  });

  it("changes one thing twice when it is listed twice", async () => {
    const phones = [
      { id: 1, number: "9" },
      { id: 1, location: "Home" },
    ];
    expect(await status("PUT", "/contacts/1.json", { phones })).toBe(200);
    expect(await get("/phones/1.json")).toMatchObject({ number: "9", location: "Home" });
  });
});

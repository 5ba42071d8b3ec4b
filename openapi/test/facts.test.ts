import { describe, expect, it } from "vitest";
import { compareOperation } from "./compare-operation.ts";
import { compareNames, compareShape, resolve } from "./compare-schema.ts";
import { bundle, facts } from "./facts.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

describe("the bundle", () => {
  const found = Object.entries(bundle.paths).flatMap(([url, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({ url, item, method })),
  );

  it("has the operations of the facts and no other", () => {
    const actual = found.map(
      ({ url, item, method }) => `${item[method]?.operationId}: ${method.toUpperCase()} ${url}`,
    );
    const wanted = Object.entries(facts.operations).map(([id, { request }]) => `${id}: ${request}`);
    expect(wanted).toHaveLength(80);
    expect(compareNames("bundle", "operation", actual, wanted)).toEqual([]);
  });

  it.each(Object.entries(facts.operations))("says of %s what the facts say", (id, wanted) => {
    const entry = found.find(({ item, method }) => item[method]?.operationId === id);
    expect(entry ? compareOperation(entry.item, entry.method, wanted) : [`${id} is missing`]).toEqual([]);
  });

  it.each(Object.entries(facts.texts))("says in the texts of %s what the facts say", (id, wanted) => {
    const operations = [
      ...Object.values(bundle.paths),
      ...Object.values(bundle.webhooks).map(resolve),
    ].flatMap((item) => METHODS.filter((method) => method in item).map((method) => ({ item, method })));
    const found = operations.find(({ item, method }) => item[method]?.operationId === id);
    const parts = found && [found.item.parameters, found.item[found.method]];
    const text = [...textsIn(id === "info" ? bundle.info : parts)].join("\n").replaceAll(/\s+/g, " ");
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it("has the webhooks of the facts and no other", () => {
    const names = Object.keys(facts.webhooks.events);
    expect(names).toHaveLength(7);
    expect(compareNames("bundle", "webhook", Object.keys(bundle.webhooks ?? {}), names)).toEqual([]);
  });

  it.each(Object.entries(facts.webhooks.events))(
    "says of the webhook %s what the facts say",
    (name, fields) => {
      const item = bundle.webhooks?.[name];
      const operation = item && resolve(item).post;
      if (!operation) return expect.fail(`${name} is missing`);
      const schema = operation.requestBody?.content["application/json"]?.schema ?? {};
      const headers = (operation.parameters ?? []).map(resolve).map((parameter) => parameter.name);
      expect([
        ...compareShape("payload", schema, fields, false),
        ...compareNames("webhook", "header", headers, facts.webhooks.headers),
        ...compareNames("webhook", "status", Object.keys(operation.responses), ["200"]),
      ]).toEqual([]);
    },
  );
});

/** Every text in a value, those of what its references lead to included. */
function* textsIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  const found = resolve(value);
  if (seen.has(found)) return;
  seen.add(found);
  for (const child of Object.values(found)) yield* textsIn(child, seen);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const bundle: Node = JSON.parse(readFileSync(join(import.meta.dirname, "../dist/openapi.json"), "utf8"));

/** An example, where it stands and the schema that it is an example of. */
interface Example {
  where: string;
  schema: Node;
  value: Json;
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolve(value: Json): Json {
  if (!isNode(value) || typeof value.$ref !== "string") return value;
  const keys = value.$ref.split("/").slice(1);
  const found = keys.reduce<Json>((node, key) => (node as Node)[key.replaceAll("~1", "/")] ?? null, bundle);
  return resolve(found);
}

/** Every example of the bundle. What is in an example is not searched. */
function* examplesIn(node: Json, where: string, isNamed = false): Generator<Example> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* examplesIn(item, `${where}/${index}`);
  }
  if (!isNode(node)) return;
  const { schema, examples, example } = node;
  if (!isNamed && Array.isArray(examples)) {
    for (const [index, value] of examples.entries())
      yield { where: `${where}/examples/${index}`, schema: node, value };
  }
  if (!isNamed && isNode(schema)) {
    if (example !== undefined) yield { where: `${where}/example`, schema, value: example };
    for (const [name, named] of Object.entries(isNode(examples) ? examples : {})) {
      yield { where: `${where}/examples/${name}`, schema, value: (resolve(named) as Node).value ?? null };
    }
  }
  for (const [key, value] of Object.entries(node)) {
    if (!isNamed && ["example", "examples", "default", "enum", "const", "value"].includes(key)) continue;
    yield* examplesIn(value, `${where}/${key}`, !isNamed && key === "properties");
  }
}

/**
 * The schema with its references put in, and closed: an object has no property that is not described, unless the schema
 * says that it is open or describes none. A part of an `allOf` or of a choice is closed together with the whole.
 */
function close(schema: Json, isPart = false): Json {
  const found = resolve(schema);
  if (!isNode(found)) return found;
  const { examples: _, example: __, properties, items, additionalProperties, ...rest } = found;
  const closed: Node = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith("x-")));
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    if (Array.isArray(found[key])) closed[key] = found[key].map((part) => close(part, true));
  }
  if (isNode(properties)) {
    closed.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, close(value)]),
    );
  }
  if (items !== undefined) closed.items = close(items);
  if (additionalProperties !== undefined) closed.additionalProperties = close(additionalProperties);
  const isDescribed = isNode(properties) || ["allOf", "anyOf", "oneOf"].some((key) => key in found);
  if (!isPart && isDescribed && additionalProperties === undefined) closed.unevaluatedProperties = false;
  return closed;
}

const examples = [...examplesIn(bundle, "#")];

describe("examples", () => {
  it("are everywhere", () => {
    expect(examples.length).toBeGreaterThan(600);
  });

  it("are valid and have no property that is not described", () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
    addFormats.default(ajv);
    const problems = examples.flatMap(({ where, schema, value }) => {
      if (ajv.validate(close(schema) as Node, value)) return [];
      const texts = (ajv.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, params.unevaluatedProperty].filter(Boolean).join(" "),
      );
      return [`${where}: ${texts.join(", ")}`];
    });
    expect(problems).toEqual([]);
  });
});

/** Every resource that a value shows: the schema's name, the value of its key, and the resource. */
function* resourcesIn(schema: Json, value: Json): Generator<[key: string, resource: Node]> {
  const found = resolve(schema);
  if (!isNode(found)) return;
  if (Array.isArray(value) && found.items !== undefined) {
    for (const item of value) yield* resourcesIn(found.items, item);
  }
  if (!isNode(value) || !isNode(schema)) return;
  const id = value.id ?? value.username;
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
  if (id !== undefined && name !== undefined) yield [`${name} ${id}`, value];
}

/** What grows or changes by itself after a resource was created, so that the answer to its creation differs. */
const GROWING = ["clicks", "contacts_count", "opens", "status"];

/** What the answers of all operations show, but for those of updates, which show a change. */
function* shownResources(): Generator<[key: string, resource: Node, where: string]> {
  for (const [url, item] of Object.entries(bundle.paths as Node)) {
    for (const [method, operation] of Object.entries(item as Node)) {
      if (!isNode(operation) || method === "put") continue;
      for (const response of Object.values(operation.responses as Node)) {
        const content = (resolve(response) as Node).content;
        for (const mediaType of Object.values(isNode(content) ? content : {})) {
          const { schema = {}, examples: named = {} } = mediaType as Node;
          for (const [name, example] of Object.entries(named as Node)) {
            const shown = resourcesIn(schema, (resolve(example) as Node).value ?? null);
            for (const [key, resource] of shown) yield [key, resource, `${method} ${url} ${name}`];
          }
        }
      }
    }
  }
}

describe("the story of the examples", () => {
  const shown = [...shownResources()];

  it("shows the same resource alike everywhere", () => {
    const first = new Map<string, [resource: Node, where: string]>();
    const differences: string[] = [];
    for (const [key, resource, where] of shown) {
      const [known, there] = first.get(key) ?? [resource, where];
      first.set(key, [known, there]);
      for (const name of Object.keys(resource)) {
        const [is, was] = [JSON.stringify(resource[name]), JSON.stringify(known[name])];
        const isCreation = `${where} ${there}`.includes("post ") && GROWING.includes(name);
        if (is !== was && !isCreation)
          differences.push(`${key}: ${name} is ${is} in ${where}, ${was} in ${there}`);
      }
    }
    expect(first.size).toBeGreaterThan(20);
    expect(differences).toEqual([]);
  });

  it("asks for what is answered, and locates what was created", () => {
    const differences: string[] = [];
    let count = 0;
    const compare = (where: string, is: Json | undefined, should: Json | undefined) => {
      count += 1;
      if (String(is) !== String(should)) differences.push(`${where}: ${is} is not ${should}`);
    };
    const first = (response: Json | undefined) => {
      const content = isNode(response)
        ? ((resolve(response) as Node).content as Node | undefined)
        : undefined;
      const [example] = Object.values((content?.["application/json"] as Node | undefined)?.examples ?? {});
      return example === undefined ? undefined : ((resolve(example) as Node).value as Node);
    };
    for (const [url, item] of Object.entries(bundle.paths as { [url: string]: { [key: string]: Node } })) {
      const { get, post } = item as { [method: string]: { responses: Node } };
      const [, name] = /\{(id|username|channel_slug)\}(?:\.json)?$/.exec(url) ?? [];
      const shown = first(get?.responses["200"]);
      if (name !== undefined && shown !== undefined) {
        const parameters = (item.parameters as unknown as Json[]).map((one) => resolve(one) as Node);
        const parameter = parameters.find((one) => one.name === name);
        compare(url, parameter?.example, shown[name.replace("channel_", "")]);
      }
      const created = post?.responses["201"];
      const location = isNode(created)
        ? (created.headers as { Location?: Node } | undefined)?.Location
        : undefined;
      const { id, username } = first(created) ?? {};
      if (location) compare(url, /([^/]+)\.json$/.exec(String(location.example))?.[1], id ?? username);
    }
    expect(count).toBeGreaterThan(25);
    expect(differences).toEqual([]);
  });

  it("shows everything that a link in it leads to", () => {
    const names: Record<string, string> = {
      contacts: "Contact",
      groups: "Group",
      orders: "Order",
      recipients: "Recipient",
    };
    const keys = new Set(shown.map(([key]) => key));
    const lost = shown.flatMap(([key, resource]) =>
      Object.entries(resource).flatMap(([field, value]) => {
        const [, kind = "", id] = /^\/(\w+)\/(\d+)(?:\/contacts)?\.json$/.exec(String(value)) ?? [];
        return id === undefined || keys.has(`${names[kind]} ${id}`)
          ? []
          : [`${key}: ${field} leads to ${value}`];
      }),
    );
    expect([...new Set(lost)]).toEqual([]);
  });
});

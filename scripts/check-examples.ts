import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isCollection, isMap, isSeq } from "yaml";
import {
  DATA,
  type Description,
  follow,
  NAMED,
  type Place,
  type Problem,
  problemIn,
  walk,
} from "./read-description.ts";

/** OpenAPI's words in a schema that say nothing about what is valid. Extensions, which start with `x-`, do not either. */
const ANNOTATIONS = ["discriminator", "example", "externalDocs", "xml"];

/**
 * Validates every example of a description's sources against its schema, formats included: those of parameters,
 * headers and media types, the `examples` and the `default` of every schema.
 */
export function checkExamples(description: Description): Problem[] {
  const problems: Problem[] = [];
  const validatorOf = createValidators(description);
  const check = (schema: Place, example: Place): void => {
    try {
      const validate = validatorOf(schema);
      if (!validate(valueAt(example))) problems.push(...problemsOf(validate.errors ?? [], example));
    } catch (error) {
      problems.push(problemIn(schema, `the schema cannot be used: ${(error as Error).message}`));
    }
  };
  for (const file of description.files.values()) {
    walk({ file, keys: [] }, file.document.contents, (map, place) => {
      const at = (...keys: (string | number)[]): Place => ({ file, keys: [...place.keys, ...keys] });
      const examples = map.get("examples");
      if (isSeq(examples)) {
        for (const index of examples.items.keys()) check(place, at("examples", index));
      }
      if (map.has("default") && map.has("type")) check(place, at("default"));
      if (!map.has("schema")) return;
      if (map.has("example")) check(at("schema"), at("example"));
      if (isMap(examples)) {
        for (const { key } of examples.items) {
          const named = follow(description, at("examples", String(key)));
          const example = { file: named.file, keys: [...named.keys, "value"] };
          if (example.file.document.hasIn(example.keys)) check(at("schema"), example);
        }
      }
    });
  }
  return problems;
}

/** Compiles the schemas of a description, each once, whatever files its references lead to. */
function createValidators(description: Description) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    logger: false,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(ANNOTATIONS);
  const ids = new Map<string, string>();

  const idOf = (place: Place): string => {
    const name = `${place.file.path}#${place.keys.join("/")}`;
    const known = ids.get(name);
    if (known) return known;
    const id = `schema:${ids.size}`;
    ids.set(name, id);
    ajv.addSchema(closed(valueAt(place), place, false), id);
    return id;
  };
  /** The schema without its extensions, each reference replaced by the id of what it leads to. */
  const closed = (value: unknown, place: Place, named: boolean): object => {
    const at = (key: string | number): Place => ({ file: place.file, keys: [...place.keys, key] });
    if (Array.isArray(value))
      return value.map((item, index) => (isObject(item) ? closed(item, at(index), false) : item));
    const entries = Object.entries(value as object).filter(([key]) => named || !key.startsWith("x-"));
    return Object.fromEntries(
      entries.map(([key, child]) => {
        if (key === "$ref" && !named) return [key, idOf(follow(description, place))];
        const isData = !isObject(child) || (!named && (DATA.has(key) || key === "examples"));
        return [key, isData ? child : closed(child, at(key), !named && NAMED.has(key))];
      }),
    );
  };
  return (place: Place) => {
    const validate = ajv.getSchema(idOf(follow(description, place)));
    if (!validate) throw new Error("it is no schema");
    return validate;
  };
}

function valueAt({ file, keys }: Place): unknown {
  const node: unknown = keys.length > 0 ? file.document.getIn(keys) : file.document.contents;
  return isCollection(node) ? node.toJS(file.document) : node;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** One problem for each value that is wrong, whatever the number of branches it was tried against. */
function problemsOf(errors: readonly ErrorObject[], { file, keys }: Place): Problem[] {
  const messages = new Map<string, Set<string>>();
  for (const { instancePath, message = "is wrong", params } of errors) {
    const texts = messages.get(instancePath) ?? new Set();
    const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
    messages.set(instancePath, texts.add(message + allowed));
  }
  return [...messages].map(([path, texts]) => {
    const inside = path.split("/").slice(1).map(unescapeKey);
    const subject = inside.length > 0 ? `${inside.join(".")} ` : "it ";
    const place = { file, keys: [...keys, ...inside] };
    return problemIn(place, `the example breaks its schema: ${subject}${[...texts].join(" or ")}`);
  });
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

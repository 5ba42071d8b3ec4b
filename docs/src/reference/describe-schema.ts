import { type Description, type Json, type Reference, resolve, type Schema } from "./description.ts";

/** A schema as a reader sees it: references followed, compositions merged, limits in words. */
export interface SchemaView {
  /** In words, such as `array of Address`, `integer or null`. */
  type: string;
  description: string;
  /** Why it is a guess, if it is one. */
  inferred?: string;
  deprecated: boolean;
  /** Limits and defaults in words. */
  notes: readonly string[];
  /** The values that it can have, if they are known. */
  values: readonly Json[];
  example?: Json;
  /** What an object has, or the objects of an array. */
  fields: readonly FieldView[];
  /** The forms that it can have, if there is more than one. */
  forms: readonly FormView[];
}

/** A property of an object. */
export interface FieldView extends SchemaView {
  name: string;
  required: boolean;
}

/** One of several forms. */
export interface FormView extends SchemaView {
  title: string;
}

/**
 * Turns a schema into what a reader sees.
 *
 * @param source as it stands in the document
 */
export function describeSchema(description: Description, source: Schema | Reference): SchemaView {
  return describe(description, source, []);
}

type Names = readonly string[];

function describe(description: Description, source: Schema | Reference, seen: Names): SchemaView {
  const name = nameOf(source);
  if (name !== undefined && seen.includes(name)) return leaf(name);
  const within = name === undefined ? seen : [...seen, name];
  const schema = merge(description, resolve(description, source));

  const alternatives = schema.oneOf ?? schema.anyOf ?? [];
  const forms = alternatives.filter((form) => resolve(description, form).type !== "null");
  const [only] = forms;
  if (only !== undefined && forms.length === 1) {
    const view = describe(description, only, within);
    return {
      ...view,
      ...own(schema, view),
      type: forms.length < alternatives.length ? `${view.type} or null` : view.type,
    };
  }

  const item = schema.items && describe(description, schema.items, within);
  const entry =
    typeof schema.additionalProperties === "object"
      ? describe(description, schema.additionalProperties, within)
      : undefined;
  const fields = item?.fields ?? fieldsOf(description, schema, within);
  const choice = Object.keys(schema.properties ?? {}).length > 0 ? describeChoice(description, forms) : [];
  const self = own(schema, item ?? leaf(""));
  return {
    ...self,
    type: typeInWords(schema, name, item ?? entry, forms.map(nameOf)),
    notes: [...self.notes, ...choice],
    fields,
    forms: choice.length > 0 ? [] : (item?.forms ?? describeForms(description, forms, within)),
  };
}

/** What a schema says of itself, filled up with what is known of its only form or of its items. */
function own(schema: Schema, inner: SchemaView): Omit<SchemaView, "type" | "fields" | "forms"> {
  const inferred = schema["x-inferred"];
  const example = schema.examples?.[0];
  return {
    description: schema.description ?? inner.description,
    ...(inferred !== undefined && { inferred }),
    deprecated: schema.deprecated ?? false,
    notes: [...notesOf(schema), ...inner.notes],
    values: schema.enum ?? (schema.const === undefined ? inner.values : [schema.const]),
    ...(example !== undefined && { example }),
  };
}

function leaf(type: string): SchemaView {
  return { type, description: "", deprecated: false, notes: [], values: [], fields: [], forms: [] };
}

function fieldsOf(description: Description, schema: Schema, seen: Names): FieldView[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    ...describe(description, property, seen),
  }));
}

function describeForms(
  description: Description,
  forms: readonly (Schema | Reference)[],
  seen: Names,
): FormView[] {
  return forms.map((form) => ({
    title: resolve(description, form).title ?? nameOf(form) ?? "One form",
    ...describe(description, form, seen),
  }));
}

/** Puts forms that differ only in the properties they require into words. */
function describeChoice(description: Description, forms: readonly (Schema | Reference)[]): string[] {
  const required = forms.flatMap((form) => resolve(description, form).required ?? []);
  return required.length === 0 ? [] : [`needs ${required.map((name) => `\`${name}\``).join(" or ")}`];
}

/** Adds the parts of `allOf` to the schema that has them; a later part wins. */
function merge(description: Description, schema: Schema): Schema {
  const { allOf = [], ...rest } = schema;
  const parts = allOf.map((part) => merge(description, resolve(description, part)));
  const all = [...parts, rest];
  return Object.assign({}, ...all, {
    properties: Object.assign({}, ...all.map((part) => part.properties)),
    required: all.flatMap((part) => part.required ?? []),
  });
}

function nameOf(source: Schema | Reference): string | undefined {
  return "$ref" in source ? source.$ref.split("/").at(-1) : undefined;
}

function typeInWords(
  schema: Schema,
  name: string | undefined,
  inner: SchemaView | undefined,
  forms: readonly (string | undefined)[],
): string {
  const types = [schema.type ?? (schema.properties ? "object" : "any value")].flat();
  const words = types.map((type) => {
    if (type === "array") return `array of ${inner?.type ?? "any value"}`;
    if (type === "object" && name !== undefined) return name;
    if (type === "object" && inner !== undefined) return `object of ${inner.type}`;
    if (type === "string" && schema.format === "binary") return "file";
    if (type === "string" && schema.format !== undefined) return `string (${schema.format})`;
    return type;
  });
  if (schema.type === undefined && forms.length > 1 && forms.every((form) => form !== undefined))
    return forms.join(" or ");
  return words.join(" or ");
}

function notesOf(schema: Schema): string[] {
  const { minimum, maximum, minLength, default: preset } = schema;
  const bytes = schema["x-max-bytes"];
  const range =
    minimum !== undefined && maximum !== undefined
      ? `${minimum} to ${maximum}`
      : minimum !== undefined
        ? `${minimum} or more`
        : maximum !== undefined
          ? `${maximum} at most`
          : undefined;
  return [
    ...(range === undefined ? [] : [range]),
    ...(minLength === 1 ? ["not empty"] : minLength === undefined ? [] : [`${minLength} characters or more`]),
    ...(bytes === undefined ? [] : [`${bytes / 2 ** 20} MB at most`]),
    ...(preset === undefined ? [] : [`default ${JSON.stringify(preset)}`]),
  ];
}

import { operationSamples } from "../samples/operation-samples.ts";
import { printValue } from "../samples/print-value.ts";
import type { ContentView, OperationView, ParameterView } from "./describe-operations.ts";
import type { FieldView, FormView, SchemaView } from "./describe-schema.ts";
import type { Json } from "./description.ts";
import { operationFacts } from "./operation-facts.ts";
import { statusText } from "./status-text.ts";

/** Writes the page of an operation as Markdown, without its title. */
export function operationMarkdown(operation: OperationView): string {
  const { body, method, parameters, path, responses } = operation;
  return [
    path === "" ? "" : `\`${method} ${path}\``,
    operation.description,
    inferredNote(operation),
    [...operationFacts(operation), ["Documentation", operation.source.externalDocs.url] as const]
      .map(([title, text]) => `- ${title}: ${text}`)
      .join("\n"),
    ...operationSamples(operation).map(({ lang, source }) => fence(lang, source)),
    ...section("Path", parameters.path),
    ...section("Query", parameters.query),
    ...section("Headers", parameters.header),
    ...(body === undefined ? [] : ["## Body", body.description, ...body.contents.flatMap(contentBlocks)]),
    "## Answers",
    ...responses.flatMap((response) => [
      `### ${statusText(response.status)}`,
      response.description,
      inferredNote(response),
      fieldList(response.headers),
      ...response.contents.flatMap(contentBlocks),
    ]),
  ]
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .join("\n\n");
}

function section(title: string, parameters: readonly ParameterView[]): string[] {
  return parameters.length === 0 ? [] : [`## ${title}`, fieldList(parameters)];
}

function contentBlocks({ mediaType, schema, examples }: ContentView): string[] {
  return [
    `\`${mediaType}\`: ${schema.type}. ${oneLine(schema)}`,
    fieldList(schema.fields),
    ...schema.forms.flatMap(formBlocks),
    ...examples.flatMap(({ summary, value }) => [
      `Example: ${summary}`,
      typeof value === "string" ? fence("text", value) : fence("json", printValue(value, "json")),
    ]),
  ];
}

function formBlocks({ title, ...schema }: FormView): string[] {
  return [`**${title}.** ${oneLine(schema)}`, fieldList(schema.fields)];
}

function fieldList(fields: readonly (FieldView | ParameterView)[], indent = ""): string {
  return fields
    .map((field) => {
      const traits = [
        field.type,
        ...(field.required ? ["required"] : []),
        ...(field.deprecated ? ["deprecated"] : []),
      ];
      const line = `${indent}- \`${field.name}\` (${traits.join(", ")}): ${oneLine(field)}`;
      return [line, ...(field.fields.length === 0 ? [] : [fieldList(field.fields, `${indent}  `)])].join(
        "\n",
      );
    })
    .join("\n");
}

/** Everything that there is to say about a schema beside its type and its fields. */
function oneLine({ description, notes, values, example, fields, inferred }: SchemaView): string {
  const print = (value: Json) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
  return [
    description.trim().replace(/\s+/g, " "),
    notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`).join(" "),
    values.length === 0 ? "" : `${values.length > 1 ? "One of" : "Always"} ${values.map(print).join(", ")}.`,
    example === undefined || values.length > 0 || fields.length > 0 ? "" : `Example: ${print(example)}.`,
    inferred === undefined ? "" : `Inferred: ${inferred}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function inferredNote({ inferred }: { inferred?: string }): string {
  return inferred === undefined ? "" : `> Inferred: ${inferred}`;
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

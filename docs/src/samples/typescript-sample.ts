import type { OperationView } from "../reference/describe-operations.ts";
import type { SchemaView } from "../reference/describe-schema.ts";
import type { Json } from "../reference/description.ts";
import { type ClientMethodView, clientMethods } from "./client-methods.ts";
import { takesApplicationToken } from "./curl-sample.ts";
import { printValue } from "./print-value.ts";
import { sampleInput } from "./sample-input.ts";
import { writtenSamples } from "./written-samples.ts";

/** The first of these that an item has is what a sample prints of it. */
const tellingFields = [
  "full_name",
  "full_address",
  "name",
  "subject",
  "title",
  "address",
  "number",
  "url",
  "category_name",
  "username",
  "template_name",
  "email",
  "id",
];

/** Writes the call of an operation, once for each of its methods of the client. */
export function typescriptSample(operation: OperationView): string {
  const written = writtenSamples[operation.id];
  if (written !== undefined) return written;
  const calls = clientMethods(operation).map((method) => writeCall(operation, method));
  const client = takesApplicationToken(operation) ? applicationClient : userClient;
  return `${client}\n${calls.join("\n\n")}\n`;
}

const userClient = `import { createOutstand } from "@outstand/client";

const outstand = createOutstand({ auth: "your-access-token" });
`;

const applicationClient = `import { createOutstand } from "@outstand/client";
import { createOAuth } from "@outstand/client/oauth";

const oauth = createOAuth({ clientId: "your-client-id", clientSecret: "your-client-secret" });
const outstand = createOutstand({ auth: oauth.clientCredentials() });
`;

function writeCall(operation: OperationView, method: ClientMethodView): string {
  const call = `outstand.${method.resource}.${method.method}(${writeArguments(operation, method)})`;
  const answer = answerOf(operation, method);
  if (answer === undefined) return `await ${call};`;
  const name = nameOf(answer);
  if (operation.parameters.query.some((parameter) => parameter.name === "page")) {
    return `for await (const ${name} of ${call}) {\n  console.log(${telling(name, answer)});\n}`;
  }
  if (!answer.type.startsWith("array of "))
    return `const ${name} = await ${call};\nconsole.log(${telling(name, answer)});`;
  return `for (const ${name} of await ${call}) {\n  console.log(${telling(name, answer)});\n}`;
}

function writeArguments(operation: OperationView, { body: schema }: ClientMethodView): string {
  const content = operation.body?.contents[0];
  const form = content?.schema.forms.find(({ title }) => title === schema);
  const required = form?.fields.filter((field) => field.required).map((field) => field.name) ?? [];
  const { path, query, body } = sampleInput(operation, (value) =>
    required.every((name) => typeof value === "object" && value !== null && name in value),
  );
  const values: Json[] = path.map(({ value }) => value);
  if (body !== undefined) values.push(body);
  else if (Object.keys(query).length > 0) values.push(query);
  return values.map((value) => printValue(value, "typescript", 0, 40)).join(", ");
}

function answerOf(operation: OperationView, { status }: ClientMethodView): SchemaView | undefined {
  const response = operation.responses.find((candidate) =>
    status === undefined ? candidate.status.startsWith("2") : candidate.status === status,
  );
  return response?.contents[0]?.schema;
}

function nameOf({ type }: SchemaView): string {
  const name = type.replace("array of ", "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function telling(name: string, { fields }: SchemaView): string {
  const field = tellingFields.find((candidate) => fields.some((one) => one.name === candidate));
  return field === undefined ? name : `${name}.${field}`;
}

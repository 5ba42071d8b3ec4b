import { compareNames, compareShape, compareType, compareValue, resolve } from "./compare-schema.ts";
import {
  bundle,
  type Fields,
  facts,
  type Operation,
  type OperationFacts,
  type Parameter,
  type PathItem,
  type Response,
  type Schema,
} from "./facts.ts";

/** Who may call, as security requirements. */
const SECURITY: Record<string, object[]> = {
  user: [{ userToken: [] }],
  application: [{ applicationToken: ["provision_users"] }],
  either: [{ userToken: [] }, { applicationToken: [] }],
  none: [],
  "none or client": [{}, { clientBasic: [] }],
  "user or query": [{ userToken: [] }, { ssoQueryToken: [] }],
  "user or none": [{ userToken: [] }, {}],
};
function compareParameters(where: string, actual: readonly Parameter[], wanted: Fields): string[] {
  const names = Object.keys(wanted).map((name) => name.replace("*", ""));
  const required = Object.keys(wanted)
    .filter((name) => name.endsWith("*"))
    .map((name) => name.replace("*", ""));
  const found = Object.fromEntries(actual.map((parameter) => [parameter.name, parameter]));
  return [
    ...compareNames(where, "parameter", Object.keys(found), names),
    ...compareNames(
      where,
      "required parameter",
      actual.filter((one) => one.required).map((one) => one.name),
      required,
    ),
    ...Object.entries(wanted).flatMap(([key, type]) => {
      const name = key.replace("*", "");
      const parameter = found[name];
      return parameter
        ? compareType(`${where} ${name}`, { ...parameter.schema, ...inferenceOf(parameter) }, type)
        : [];
    }),
  ];
}

function inferenceOf(value: { "x-inferred"?: string }) {
  return value["x-inferred"] ? { "x-inferred": value["x-inferred"] } : {};
}

function compareContent(
  where: string,
  content: Record<string, { schema: Schema }>,
  wanted: Record<string, string>,
) {
  return [
    ...compareNames(where, "media type", Object.keys(content), Object.keys(wanted)),
    ...Object.entries(wanted).flatMap(([mediaType, shape]) => {
      const schema = content[mediaType]?.schema;
      if (!schema) return [];
      const forms = shape.replace("†", "").split(" | ");
      if (forms.length === 1) return compareType(`${where} ${mediaType}`, schema, forms[0] as string);
      return compareShape(`${where} ${mediaType}`, schema, forms, true);
    }),
  ];
}

function compareResponse(
  status: string,
  actual: Response,
  shape: string | null,
  wanted: OperationFacts,
): string[] {
  const where = `response ${status}`;
  const mediaType = shape === "html" ? "text/html" : "application/json";
  const content = shape === null ? {} : { [mediaType]: shape === "html" ? "string" : shape };
  const headers: string[] = [];
  if (status === "201" && wanted.location) headers.push("Location");
  if (status === "302") headers.push("Location");
  if (status === "429") headers.push("Retry-After");
  const named = Object.keys(actual.headers ?? {});
  const isInferred =
    status in wanted.inferred || [...facts.partly, ...(wanted.partly ?? [])].includes(status);
  return [
    ...compareContent(where, actual.content ?? {}, content),
    ...compareNames(
      where,
      "header",
      named.filter((name) => ["Location", "Retry-After"].includes(name)),
      headers,
    ),
    ...compareValue(where, "x-inferred", "x-inferred" in actual, isInferred),
  ];
}

/** Everything in which an operation differs from the facts, in both directions. */
export function compareOperation(item: PathItem, method: string, wanted: OperationFacts): string[] {
  const operation = item[method] as Operation;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const isIn = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const path = Object.fromEntries(
    Object.entries(wanted.path ?? pathOf(wanted)).map(([key, type]) => [`${key}*`, type]),
  );
  const headers = {
    ...(wanted.request.includes("/api/v1/") && { "X-Ratelimit-Bypass": "string" }),
    ...wanted.headers,
  };
  const body = operation.requestBody && resolve(operation.requestBody);
  const statuses = { ...wanted.documented, ...wanted.inferred };
  return [
    ...compareValue("operation", "x-retry", operation["x-retry"], wanted.retry),
    ...compareValue("operation", "security", operation.security ?? bundle.security, SECURITY[wanted.token]),
    ...compareParameters("path", isIn("path"), path),
    ...compareParameters("query", isIn("query"), { ...(wanted.paged && facts.paging), ...wanted.query }),
    ...compareParameters("header", isIn("header"), headers),
    ...compareContent("body", body?.content ?? {}, wanted.body ?? {}),
    ...compareValue(
      "body",
      "required",
      body?.required,
      wanted.body && (wanted.bodyOptional ? undefined : true),
    ),
    ...compareNames("operation", "status", Object.keys(operation.responses), Object.keys(statuses)),
    ...Object.entries(statuses).flatMap(([status, shape]) => {
      const response = operation.responses[status];
      return response ? compareResponse(status, resolve(response), shape, wanted) : [];
    }),
  ];
}

function pathOf({ request }: OperationFacts): Fields {
  return Object.fromEntries(
    [...request.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name as string, "string"]),
  );
}

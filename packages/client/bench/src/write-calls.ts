import { type Operation, operations } from "./description.ts";

/** A program that calls every operation through the client, with the values that the description shows. */
export function writeOutstandCalls(): string {
  return `import { createOutstand } from "@outstand/client";
import { createOAuth } from "@outstand/client/oauth";

const outstand = createOutstand({ auth: "token" });
const oauth = createOAuth({ clientId: "id", clientSecret: "secret", redirectUri: "https://example.com/callback" });
${operations.map(outstandCall).join("\n")}
`;
}

/** The same through bare openapi-fetch. */
export function writeFetchCalls(): string {
  return `import type { paths } from "@outstand/client";
import createClient from "openapi-fetch";

const client = createClient<paths>({ baseUrl: "https://app.outstand.com" });
${operations.map(fetchCall).join("\n")}
`;
}

/** The same through the client that Redocly writes. */
export function writeGeneratedCalls(file: string): string {
  return `import { client } from ${JSON.stringify(file)};

${operations.map(generatedCall).join("\n")}
`;
}

/** Operations that the client has no resource for: a browser is sent there, or they come before there is a token. */
const others: Record<string, string> = {
  oauth_authorize: "oauth.authorizationUrl()",
  oauth_token:
    'oauth.exchange("https://example.com/callback?code=1", { state: "state", codeVerifier: "verifier" })',
  oauth_token_info: 'oauth.tokenInfo("token")',
  sso_get: "outstand.sso.url()",
  sso_post: "outstand.sso.form()",
};

function outstandCall(operation: Operation): string {
  const { operationId, tag, pathValues, query, body } = operation;
  const other = others[operationId];
  if (other !== undefined) return `await ${other};`;
  const args = [...Object.values(pathValues)];
  if (Object.keys(query).length > 0) args.push(query);
  if (body !== undefined) args.push(body);
  const name = `${camelCase(tag)}.${camelCase(operationId.slice(tag.length + 1))}`;
  return `await outstand.${name}(${args.map(write).join(", ")});`;
}

function fetchCall({ method, path, pathValues, query, body }: Operation): string {
  return `await client.${method}(${write(path)}, ${write({ params: { path: pathValues, query }, body })});`;
}

function generatedCall({ operationId, pathValues, query, body }: Operation): string {
  const layers = Object.entries({ path: pathValues, query, body }).filter(
    ([, layer]) => layer !== undefined && Object.keys(layer as object).length > 0,
  );
  return `await client.${operationId}(${write(Object.fromEntries(layers))});`;
}

/** What is undefined is left out, and so are empty parameters. */
function write(value: unknown): string {
  return JSON.stringify(value, (_name, it) => (isEmptyObject(it) ? undefined : it));
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

function camelCase(snake: string): string {
  return snake.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

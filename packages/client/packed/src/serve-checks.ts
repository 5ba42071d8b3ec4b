import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** The server that the checks talk to. */
export interface CheckServer {
  /** Its URL. Every path below `/<name>` is a service of its own, so that runtimes can share the server. */
  url: string;
  close(): void;
}

/** What one runtime's service remembers. */
interface Service {
  /** Requests by method and path. */
  seen: Map<string, number>;
  /** The number of the access and refresh token that are good. */
  token: number;
}

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** How many contacts there are. */
export const contactCount = 25;

/**
 * Starts a service that answers as Outstand does, as far as the checks go, and on top of that misbehaves where they ask
 * for it: the id of a contact is the status that it is answered with, or a word for what goes wrong.
 *
 * @param serve - answers what is not below a service, such as the page that runs the checks in a browser
 */
export async function serveChecks(serve?: (path: string) => string | undefined): Promise<CheckServer> {
  const services = new Map<string, Service>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const page = serve?.(url.pathname);
    if (page !== undefined) {
      response
        .setHeader("content-type", url.pathname.endsWith(".js") ? "text/javascript" : "text/html")
        .end(page);
      return;
    }
    const [, name = "", ...rest] = url.pathname.split("/");
    const service = services.get(name) ?? { seen: new Map(), token: 1 };
    services.set(name, service);
    const body = await text(request);
    const answer = answerTo(service, request, `/${rest.join("/")}`, url.searchParams, body);
    if (answer) send(response, answer);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" || body === undefined ? body : JSON.stringify(body));
}

/** The answer to a request, or nothing for none at all. */
function answerTo(
  service: Service,
  { method = "", headers }: IncomingMessage,
  path: string,
  query: URLSearchParams,
  body: string,
): Answer | undefined {
  const times = (service.seen.get(`${method} ${path}`) ?? 0) + 1;
  service.seen.set(`${method} ${path}`, times);
  if (path === "/oauth/token") return answerToken(service, JSON.parse(body));
  const token = headers.authorization?.replace(/^Bearer /, "");
  if (token !== "good" && token !== `access-${service.token}`) return { status: 401 };
  if (path === "/oauth/token/info") return { status: 200, body: { resource_owner_id: 1, scope: ["read"] } };
  const id = /^\/api\/v1\/contacts\/(\w+)\.json$/.exec(path)?.[1];
  if (id !== undefined) return answerContact(id, method, times, headers, body);
  if (path === "/api/v1/contacts.json") return method === "POST" ? createContact(body) : listContacts(query);
  if (path === "/api/v1/profiles.json") return { status: 201, body: { type: headers["content-type"], body } };
  if (path === "/api/v1/imports.json") return { status: 200, body: [{ id: 1 }] };
  return { status: 404 };
}

function answerContact(
  id: string,
  method: string,
  times: number,
  headers: IncomingMessage["headers"],
  body: string,
): Answer | undefined {
  if (method === "DELETE") return { status: 204 };
  if (method === "PUT")
    return { status: 200, body: { replace: headers["x-outstand-replace"], ...JSON.parse(body) } };
  if (id === "silent") return undefined;
  if (id === "html") return { status: 200, body: "<h1>Hello</h1>", headers: { "content-type": "text/html" } };
  if (id === "elsewhere") return { status: 302, headers: { location: "http://127.0.0.1:1/" } };
  if (id === "flaky") return times === 1 ? { status: 503 } : { status: 200, body: { id: times } };
  if (id === "limited")
    return times === 1
      ? { status: 429, headers: { "retry-after": "0" } }
      : { status: 200, body: { id: times } };
  const status = Number(id);
  if (status === 429) return { status, headers: { "retry-after": "3600" } };
  if (status === 422) return { status, body: { errors: { first_name: ["can't be blank"] } } };
  return status >= 400
    ? { status }
    : { status: 200, body: { id: status, bypass: headers["x-ratelimit-bypass"] } };
}

function createContact(body: string): Answer {
  const contact = JSON.parse(body) as { first_name?: string };
  if (!contact.first_name) return { status: 422, body: { errors: { first_name: ["can't be blank"] } } };
  return {
    status: 201,
    body: { id: 3, ...contact },
    headers: { location: "https://app.outstand.com/api/v1/contacts/3.json" },
  };
}

function listContacts(query: URLSearchParams): Answer {
  const [page, perPage] = [Number(query.get("page") ?? 1), Number(query.get("per_page") ?? 100)];
  const first = (page - 1) * perPage;
  if (first >= contactCount) return { status: 404 };
  const length = Math.min(perPage, contactCount - first);
  return { status: 200, body: Array.from({ length }, (_, index) => ({ id: first + index + 1 })) };
}

function answerToken(service: Service, body: Record<string, string>): Answer {
  if (body.grant_type === "client_credentials") return { status: 200, body: tokenSet("good") };
  const isGood = body.code === "code" || body.refresh_token === `refresh-${service.token}`;
  if (!isGood) return { status: 400, body: { error: "invalid_grant", error_description: "It is used up." } };
  service.token++;
  return { status: 200, body: tokenSet(`access-${service.token}`, `refresh-${service.token}`) };
}

function tokenSet(access_token: string, refresh_token?: string): object {
  return {
    access_token,
    refresh_token,
    token_type: "bearer",
    expires_in: 7200,
    created_at: Math.floor(Date.now() / 1000),
  };
}

/** Fastify with openapi-backend, which routes and validates requests. Answers are not validated, nor is there a state. */
import { readFileSync } from "node:fs";
import { fastify } from "fastify";
import { type Document, OpenAPIBackend, type Request } from "openapi-backend";

const [port, description = "", pageFile = "", contactFile = ""] = process.argv.slice(2);
const page: unknown = JSON.parse(readFileSync(pageFile, "utf8"));
const contact: unknown = JSON.parse(readFileSync(contactFile, "utf8"));

const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(description, "utf8")) as Document,
  // Otherwise it holds the description against its own schema of OpenAPI first, which refuses parts that are right.
  quick: true,
  securityHandlers: { userToken: ({ request }) => request.headers.authorization !== undefined },
  handlers: {
    unauthorizedHandler: () => {
      throw new Error("The request has no token.");
    },
    contacts_list: () => page,
    contacts_update: () => contact,
    validationFail: () => {
      throw new Error("The request breaks the description.");
    },
  },
});
await api.init();

const server = fastify();
server.all("/*", ({ method, url, query, headers, body }) => {
  return api.handleRequest({
    method,
    path: url.split("?", 1)[0],
    query,
    headers,
    body,
  } as Request);
});
await server.listen({ host: "127.0.0.1", port: Number(port) });

/** Fastify with Prism's validators for requests and answers, and without state: each route has one answer. */
import { readFileSync } from "node:fs";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import { type FastifyRequest, fastify } from "fastify";

type Input = Parameters<typeof validateInput>[0]["element"];

const [port, description = "", pageFile = "", contactFile = ""] = process.argv.slice(2);
const operations = await getHttpOperationsFromSpec(description);

const createHandler = (id: string, file: string) => {
  const resource = operations.find(({ iid }) => iid === id);
  if (!resource) throw new Error(`Prism does not know ${id}`);
  const answer: unknown = JSON.parse(readFileSync(file, "utf8"));
  return async (request: FastifyRequest) => {
    const { url, query, headers, body } = request;
    const element = {
      method: resource.method,
      url: { path: url.split("?", 1)[0], query },
      headers,
      body,
    } as Input;
    const input = validateInput({ resource, element });
    if (input._tag === "Left") throw new Error("The request breaks the description.");
    const output = validateOutput({
      resource,
      element: { statusCode: 200, headers: { "content-type": "application/json" }, body: answer },
    });
    if (output._tag === "Left") throw new Error("The answer breaks the description.");
    return answer;
  };
};

const server = fastify();
server.get("/api/v1/contacts.json", createHandler("contacts_list", pageFile));
server.put("/api/v1/contacts/:id.json", createHandler("contacts_update", contactFile));
await server.listen({ host: "127.0.0.1", port: Number(port) });

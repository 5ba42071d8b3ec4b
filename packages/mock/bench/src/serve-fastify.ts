/** A bare Fastify: a route that answers what it was given, and one that reads JSON and answers a text. */
import { readFileSync } from "node:fs";
import { fastify } from "fastify";

const [port, answersFile = "", contactFile = ""] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(answersFile, "utf8")) as Record<string, string>;
// As bytes, which it sends faster than texts.
const answers = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
const contact = readFileSync(contactFile);

const server = fastify();
server.get("/api/v1/contacts.json", (request, reply) =>
  reply.type("application/json").send(answers.get(request.url)),
);
server.put("/api/v1/contacts/:id.json", (_request, reply) => reply.type("application/json").send(contact));
await server.listen({ host: "127.0.0.1", port: Number(port) });

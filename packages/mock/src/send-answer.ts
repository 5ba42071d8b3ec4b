import type { FastifyReply } from "fastify";
import type { Answer } from "./call.ts";

const serialize = ({ headers, body, documents }: Answer): string | Buffer | undefined => {
  if (documents) return documents.isList ? `[${documents.texts.join(",")}]` : documents.texts[0];
  if (body === undefined || Buffer.isBuffer(body)) return body;
  const isJson = /^application\/([^;]+\+)?json\b/.test(headers["content-type"] ?? "");
  return typeof body === "string" && !isJson ? body : JSON.stringify(body);
};

/** Sends the first half of a body, or nothing at all, and closes the connection. */
const breakOff = (reply: FastifyReply, answer: Answer, headers: Answer["headers"]) => {
  reply.hijack();
  const { raw } = reply;
  const body = Buffer.from(serialize(answer) ?? "");
  if (answer.broken === "before" || body.length === 0) return void raw.destroy();
  raw.writeHead(answer.status, { ...headers, "content-length": body.length });
  raw.write(body.subarray(0, body.length >> 1), () => raw.destroy());
};

/** Sends an answer with further headers, as far as it is to arrive. */
export const sendAnswer = (reply: FastifyReply, answer: Answer, further: Answer["headers"]): unknown => {
  const headers = { ...answer.headers, ...further };
  return answer.broken
    ? breakOff(reply, answer, headers)
    : reply.code(answer.status).headers(headers).send(serialize(answer));
};

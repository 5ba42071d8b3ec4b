import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { type Problem, type TransportStatus, transportStatuses } from "./transport-error.ts";

/** Answers on a connection that has no request, and closes it. */
const answerSocket = (socket: Duplex, status: TransportStatus, detail: string, isHead = false) => {
  const title = transportStatuses[status];
  const problem: Problem = { title, status, detail };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${isHead ? "" : body}`);
};

const statusOf = (code: string | undefined): TransportStatus => {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
};

/** Answers what could not be read as HTTP. */
export const answerBrokenRequest = (
  error: NodeJS.ErrnoException & { rawPacket?: unknown },
  socket: Duplex,
): void => {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const { rawPacket } = error;
  const isHead = Buffer.isBuffer(rawPacket) && rawPacket.toString("latin1", 0, 5) === "HEAD ";
  answerSocket(socket, statusOf(error.code), "The request could not be read as HTTP.", isHead);
};

/** Has a server answer what it would drop, or answer by itself with a status that is not among ours. */
export const answerEverything = (server: Server): void => {
  server.on("connect", (_request, socket) => answerSocket(socket, 404, "This is no proxy."));
  // A server may ignore an expectation that it does not know.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
};

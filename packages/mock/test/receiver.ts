import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** Something that a receiver got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a receiver answers: a status, or nothing at all. */
export type Reaction = number | "never";

/** Starts a server that takes webhooks. `reactions` answer one after the other, then 200. */
export const startReceiver = async (...reactions: Reaction[]) => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      const reaction = reactions.shift() ?? 200;
      if (reaction === "never") return;
      const location = reaction >= 300 && reaction < 400 && { location: "/elsewhere" };
      response.writeHead(reaction, { ...location }).end();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    /** The `resource_id` of what came, in its order. */
    ids: () => received.map(({ body }) => String(JSON.parse(body).resource_id)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

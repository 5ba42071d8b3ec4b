import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** A running static server. */
export interface SiteServer {
  /** Where the site is, with a slash at its end. */
  url: string;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves a folder on the loopback interface as a static host does: nothing is rewritten, what is missing gets `404.html`.
 *
 * @param folder with an `index.html`
 * @param port 0 for any free one
 * @param base path that the site is served under, with a slash at both ends
 * @throws Error when the folder has no `index.html`, or the port is taken
 */
export async function serveSite(folder: string, port: number, base = "/"): Promise<SiteServer> {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder} has no index.html: build the site first`);
  const missingPage = join(folder, "404.html");
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const answerMissing = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(existsSync(missingPage) ? readFileSync(missingPage) : "Not found");
    };
    if (!request.url?.startsWith(base)) return answerMissing();
    request.url = request.url.slice(base.length - 1);
    files(request, response, answerMissing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

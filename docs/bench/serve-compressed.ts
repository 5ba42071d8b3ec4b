import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves folders by their first path segment, every file compressed ahead of time, as a static host does. */
export async function serveCompressed(folders: Readonly<Record<string, string>>) {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const [, name = "", ...rest] = pathname.split("/");
    const path = join(folders[name] ?? "", ...rest);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (folders[name] === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = cache.get(file) ?? gzipSync(readFileSync(file));
    cache.set(file, body);
    const type = types[extname(file)] ?? "application/octet-stream";
    response
      .writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip", "Content-Length": body.length })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

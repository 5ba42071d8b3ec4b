import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { type Checks, expectEqual, expectRejection } from "./check.ts";

/** What `/node` adds, where there are Node's modules. */
export const nodeChecks: Checks = {
  "keeps tokens in a file of their own": async ({ node }) => {
    const folder = await mkdtemp(`${tmpdir()}/tokens-`);
    const tokens = { access_token: "access", token_type: "bearer", expires_in: 7200, created_at: 1447820578 };
    const store = node?.fileTokenStore(`${folder}/tokens.json`);
    expectEqual(await store?.get(), undefined);
    await store?.lock?.((held) => held.set(tokens));
    expectEqual((await store?.get())?.access_token, "access");
    expectEqual(JSON.parse(await readFile(`${folder}/tokens.json`, "utf8")), tokens);
    expectEqual((await stat(`${folder}/tokens.json`)).mode & 0o777, 0o600);
    await rm(folder, { recursive: true });
  },
  "says that a file holds no tokens": async ({ node, client }) => {
    const TokenStoreError = node?.TokenStoreError ?? Error;
    const error = await expectRejection(
      node?.fileTokenStore(tmpdir()).get() ?? Promise.resolve(),
      TokenStoreError,
    );
    expectEqual(error instanceof client.OutstandError, true);
  },
  "remembers events": async ({ node }) => {
    const seen = node?.memorySeenEvents();
    expectEqual(await seen?.claim("1"), true);
    await seen?.confirm("1");
    expectEqual(await seen?.claim("1"), false);
  },
  "receives a webhook on Node's http": async ({ node, webhooks }) => {
    const names: string[] = [];
    const { handler, sign } = webhooks.createWebhooks({ secret: "secret" });
    const server = createServer(
      node?.toNodeHandler(handler(({ name }) => names.push(name))) as RequestListener,
    );
    const url = await listen(server);
    const body = JSON.stringify({ username: "user12345", status: "active" });
    const headers = await sign(body, { event: "user_status" });
    const response = await fetch(url, { method: "POST", headers, body });
    server.close();
    expectEqual([response.status, names], [200, ["user_status"]]);
  },
};

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

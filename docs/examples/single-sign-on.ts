// #region form
import { createServer } from "node:http";
import { createOutstand } from "@outstand/client";

const outstand = createOutstand({
  auth: process.env.OUTSTAND_TOKEN ?? "",
  baseUrl: process.env.OUTSTAND_URL,
});

const server = createServer(async (_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.end(await outstand.sso.form());
});
// #endregion

// What a browser does with that page.
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as { port: number };
const page = await (await fetch(`http://127.0.0.1:${port}`)).text();
server.close();
const body = new URLSearchParams({
  access_token: /value="([^"]*)"/.exec(page)?.[1] ?? "",
});
const action = /action="([^"]*)"/
  .exec(page)?.[1]
  ?.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
const answer = await fetch(action ?? "", {
  method: "POST",
  body,
  redirect: "manual",
});
console.log(`POST ${new URL(action ?? "").pathname.slice(-4)}  ${answer.status}`);
console.log(`cookie     ${answer.headers.has("set-cookie") ? "set" : "missing"}`);

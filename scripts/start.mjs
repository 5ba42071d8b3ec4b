#!/usr/bin/env node
import "./require-node.mjs";
import { assertPortsFree } from "./assert-ports-free.mjs";
import { onParentExit } from "./on-parent-exit.mjs";
import { readStartOptions } from "./read-start-options.mjs";
import { runStep } from "./run-step.mjs";
import { setUp, turbo } from "./set-up.mjs";
import { pinnedNode, startService } from "./start-service.mjs";

const { mockPort, docsPort, build } = readStartOptions(process.argv.slice(2));
await assertPortsFree({ "--mock-port": mockPort, "--docs-port": docsPort });

if (build) {
  const ok = (await setUp()) && (await runStep("build", turbo("build"))).ok;
  if (!ok) process.exit(1);
}

const sandbox = ["packages/mock/bin/outstand-mock.js", "--quiet", "--port", `${mockPort}`];
const mock = await startService("sandbox", sandbox);
const docs = await startService("documentation", ["docs/src/serve.ts", "--port", `${docsPort}`]);

const stop = async () => {
  await Promise.all([mock.stop(), docs.stop()]);
  console.log("\nStopped.");
  process.exit(0);
};
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.once(signal, stop);
onParentExit(stop);

const issued = await fetch(`${mock.url}/_mock/tokens`, { method: "POST" });
const { access_token: token } = /** @type {{ access_token: string }} */ (await issued.json());

console.log("\nFirst calls through the client, docs/examples/first-calls.ts:\n");
const calls = [pinnedNode, "docs/examples/first-calls.ts"];
const { ok } = await runStep("calls", calls, {
  stream: true,
  env: { OUTSTAND_URL: mock.url, OUTSTAND_TOKEN: token },
});

console.log(`
Sandbox        ${mock.url}
Access token   ${token}
What happened  ${mock.url}/_mock
Documentation  ${docs.url}

${ok ? "" : "The calls failed, see above. "}Ctrl-C stops both.
`);

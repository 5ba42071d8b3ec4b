/** Runs the checks in a runtime with Node's modules, and prints the report. */
import * as client from "@outstand/client";
import * as node from "@outstand/client/node";
import * as oauth from "@outstand/client/oauth";
import * as webhooks from "@outstand/client/webhooks";
import { nodeChecks } from "../checks/node-checks.ts";
import { checksAnywhere, runChecks } from "../run-checks.ts";

const checks = { ...checksAnywhere, ...nodeChecks };
const report = await runChecks(checks, { client, node, oauth, webhooks }, process.argv[2] ?? "");
console.log(JSON.stringify(report));

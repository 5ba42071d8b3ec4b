/** Gives a page a function that runs the checks. */
import * as client from "@outstand/client";
import * as oauth from "@outstand/client/oauth";
import * as webhooks from "@outstand/client/webhooks";
import { checksAnywhere, runChecks } from "../run-checks.ts";

Object.assign(globalThis, {
  runChecks: (baseUrl: string) => runChecks(checksAnywhere, { client, oauth, webhooks }, baseUrl),
});

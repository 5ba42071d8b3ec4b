/** Runs the checks in a worker, and answers the report. The URL of the server is in the query. */
import * as client from "@outstand/client";
import * as oauth from "@outstand/client/oauth";
import * as webhooks from "@outstand/client/webhooks";
import { checksAnywhere, runChecks } from "../run-checks.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const baseUrl = new URL(request.url).searchParams.get("baseUrl") ?? "";
    return Response.json(await runChecks(checksAnywhere, { client, oauth, webhooks }, baseUrl));
  },
};

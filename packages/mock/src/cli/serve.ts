import type { Exchange } from "../create-server.ts";
import type { Demo } from "../oauth/demo.ts";
import { type MockOptions, startMock } from "../start-mock.ts";
import type { WebhookReport } from "../webhooks/create-webhooks.ts";
import { defaultSecret } from "../webhooks/targets.ts";
import { createPrinter, exposureLines } from "./printer.ts";
import type { PrintOptions } from "./read-options.ts";
import { runUntilStopped } from "./run-until-stopped.ts";

const exchangeLine = ({ method, path, status, reason, durationMs }: Exchange) =>
  `${status || "---"} ${method} ${path ?? "(no such path)"} ${durationMs.toFixed(1)} ms${reason ? `  ${reason}` : ""}`;

const webhookLine = ({ name, url, attempt, outcome, nextInMs }: WebhookReport) => {
  const status = "status" in outcome ? outcome.status : "---";
  const line = `${status} webhook ${name} to ${url}`;
  if (status === 200) return line;
  const reason = "error" in outcome ? `${outcome.error}, ` : "";
  return `${line}  ${reason}attempt ${attempt}, ${nextInMs === undefined ? "given up" : `again in ${nextInMs / 1000} s`}`;
};

/** What there is to try the sandbox with, in columns. */
const demoLines = (
  { application, whiteLabel, users, applicationTokens, bypassTokens }: Demo,
  redirectUris: readonly string[],
) => {
  const rows: [string, string][] = [
    ...users.map(({ username, tokens }): [string, string] => [`token of ${username}`, tokens.access_token]),
    ["application", `${application.clientId}, secret ${application.clientSecret}`],
    ["its redirect URI", `${application.redirectUris[0]}, on any port`],
    ...redirectUris.map((uri): [string, string] => ["and", uri]),
    ["white label", `${whiteLabel.clientId}, secret ${whiteLabel.clientSecret}`],
    ["its token in paths", whiteLabel.whiteLabelToken],
    ["its access token", applicationTokens.access_token],
    ...bypassTokens.map((token): [string, string] => ["rate limit bypass", token]),
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(20)} ${value}`);
};

/** Runs a sandbox until it is stopped. */
export const serve = async (options: MockOptions, print: PrintOptions): Promise<void> => {
  const printer = createPrinter(print);
  const mock = await startMock({
    ...options,
    onDefect: printer.warn,
    ...(!print.quiet && {
      onExchange: (exchange) => printer.tell("request", exchange, [exchangeLine(exchange)]),
      onWebhook: (report) => printer.tell("webhook", report, [webhookLine(report)]),
    }),
  });
  const { stateless = false, db, webhooks = [], redirectUris = [] } = options;
  const kind = stateless ? " (stateless: answers are the description's examples)" : "";
  const demo = stateless ? undefined : mock.demo();
  printer.tell("listening", { url: mock.url, stateless, ...(demo && !print.quiet && { demo }) }, [
    `Outstand sandbox on ${mock.url}${kind}`,
    ...exposureLines(mock.url),
  ]);
  if (!print.json && !print.quiet) {
    const secret = webhooks[0]?.secret === undefined ? defaultSecret : "as given";
    const lines = [
      ...(demo ? demoLines(demo, redirectUris) : []),
      ...webhooks.map(({ url }) => `  ${"webhooks to".padEnd(20)} ${url}, secret ${secret}`),
      ...(db === undefined ? [] : [`  ${"kept in".padEnd(20)} ${db}`]),
      `  ${"what happened".padEnd(20)} ${mock.url}/_mock`,
    ];
    const token = demo ? demo.users[0]?.tokens.access_token : "any-token";
    const trial = `curl -H "Authorization: Bearer ${token}" ${mock.url}/api/v1/contacts.json`;
    for (const line of [...lines, "", "Try it:", `  ${trial}`, ""]) printer.tell("line", {}, [line]);
  }
  await runUntilStopped(() => mock.close());
};

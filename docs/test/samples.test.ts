import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createWebhooks } from "@outstand/client/webhooks";
import { type Mock, startMock } from "@outstand/mock";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { describeOperations, describeWebhooks } from "../src/reference/describe-operations.ts";
import { readDescription } from "../src/reference/description.ts";
import { sampleHost } from "../src/samples/curl-sample.ts";
import { operationSamples } from "../src/samples/operation-samples.ts";

const description = readDescription();
const operations = describeOperations(description).flatMap((tag) => tag.operations);
const webhooks = describeWebhooks(description);

/** Below `docs/`, so that the samples find the client as a reader's own program would. */
const folder = join(import.meta.dirname, "../test-output/samples");
const fileOf = (id: string) => join(folder, `${id}.ts`);
const sourceOf = (id: string, lang: string) => {
  const view = [...operations, ...webhooks].find((one) => one.id === id);
  return view && operationSamples(view).find((sample) => sample.lang === lang)?.source;
};

/** What cannot happen to the sandbox's own data: a code of nobody's consent, the end of the default profile. */
const withoutState = new Set(["oauth_token", "profiles_delete"]);

let mock: Mock;
let stateless: Mock;

beforeAll(async () => {
  [mock, stateless] = await Promise.all([startMock({ port: 0 }), startMock({ port: 0, stateless: true })]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { id } of [...operations, ...webhooks]) writeFileSync(fileOf(id), localize(id, "ts"));
});

afterAll(() => Promise.all([mock.close(), stateless.close()]));

/** The sample, with nothing changed but what stands for the service, its tokens and its applications. */
function localize(id: string, lang: "ts" | "sh"): string {
  const sandbox = mock.namespace(`${id.replaceAll("_", "-")}-${lang}`);
  const { application, applicationTokens, users, whiteLabel } = sandbox.demo();
  const isWhiteLabel = id.startsWith("users_");
  const { clientId, clientSecret } = isWhiteLabel ? whiteLabel : application;
  const url = withoutState.has(id) ? stateless.url : sandbox.url;
  const values: Readonly<Record<string, string | undefined>> = {
    [sampleHost]: url,
    "your-access-token": users[0]?.tokens.access_token,
    "your-application-token": applicationTokens.access_token,
    "your-client-id": clientId,
    "your-client-secret": clientSecret,
    "your-white-label-token": whiteLabel.whiteLabelToken,
    // somebody else has the names of the description's example
    ...(id === "users_create" && { user12345: "user99999", "joe.smith@example.com": "joe.doe@example.com" }),
  };
  const source = sourceOf(id, lang)?.replace(/create(OAuth|Outstand)\(\{/g, `$& baseUrl: "${url}",`) ?? "";
  return Object.entries(values).reduce((text, [name, value = ""]) => text.replaceAll(name, value), source);
}

describe("the TypeScript samples", () => {
  it("compile, every one", { timeout: 180_000 }, () => {
    const config = ts.readConfigFile(join(import.meta.dirname, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, import.meta.dirname);
    const program = ts.createProgram(
      [...operations, ...webhooks].map(({ id }) => fileOf(id)),
      options,
    );
    const findings = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(findings).toEqual([]);
  });

  it.each(operations.map(({ id }) => id))("%s runs against the sandbox", async (id) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(/* @vite-ignore */ pathToFileURL(fileOf(id)).href);
    const printed = log.mock.calls.flat();
    log.mockRestore();
    if (sourceOf(id, "ts")?.includes("console.log")) expect(printed).not.toEqual([]);
    expect(printed).not.toContain(undefined);
  });

  it.each(webhooks.map(({ id, body }) => [id, body?.contents[0]?.examples[0]?.value]))(
    "%s receives its message",
    async (id, message) => {
      const log = vi.spyOn(console, "log").mockImplementation(() => {});
      const { handler } = await import(/* @vite-ignore */ pathToFileURL(fileOf(`${id}`)).href);
      const body = JSON.stringify(message);
      const headers = await createWebhooks({ secret: "your-webhook-secret" }).sign(body, {
        event: id as never,
      });
      const answer = await handler(new Request("https://example.com/", { method: "POST", headers, body }));
      expect(answer.status).toBe(200);
      expect(log).toHaveBeenCalledOnce();
      expect(log.mock.calls.flat()).not.toContain(undefined);
      log.mockRestore();
    },
  );
});

describe("the curl samples", () => {
  const curl = process.env.CURL ?? "curl";
  const isMissing = spawnSync(curl, ["--version"]).error !== undefined;

  it.for(operations.map(({ id }) => id))("%s runs against the sandbox", async (id, { skip }) => {
    skip(isMissing, "curl is not installed: apt-get install curl");
    const command = localize(id, "sh").replace("curl ", `${curl} --silent --show-error --fail-with-body `);
    const run = promisify(execFile)("bash", ["-c", command]);
    await expect(run).resolves.toMatchObject({ stderr: "" });
  });
});

import { apiChecks } from "./checks/api-checks.ts";
import type { CheckContext, Checks, EntryPoints } from "./checks/check.ts";
import { errorChecks } from "./checks/error-checks.ts";
import { listChecks } from "./checks/list-checks.ts";
import { oauthChecks } from "./checks/oauth-checks.ts";
import { resourceChecks } from "./checks/resource-checks.ts";
import { webhookChecks } from "./checks/webhook-checks.ts";

/** How the checks ended in one runtime. */
export interface CheckReport {
  passed: string[];
  failed: { name: string; error: string }[];
  /** Exports that no check has used. */
  unused: string[];
}

/** The checks that hold in every runtime. */
export const checksAnywhere: Checks = {
  ...resourceChecks,
  ...listChecks,
  ...errorChecks,
  ...apiChecks,
  ...oauthChecks,
  ...webhookChecks,
};

/**
 * Runs checks, one after another.
 *
 * @param baseUrl - a service of the server of the checks that nobody else uses
 */
export async function runChecks(
  checks: Checks,
  entryPoints: EntryPoints,
  baseUrl: string,
): Promise<CheckReport> {
  const used = new Set<string>();
  const exported: string[] = [];
  const watched = Object.fromEntries(
    Object.entries(entryPoints).map(([entryPoint, exports]) => {
      exported.push(...Object.keys(exports).map((name) => `${entryPoint}.${name}`));
      return [entryPoint, watch(entryPoint, exports, used)];
    }),
  ) as unknown as EntryPoints;

  const report: CheckReport = { passed: [], failed: [], unused: [] };
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check({ ...watched, baseUrl, outstand: createClient(watched, baseUrl) });
      report.passed.push(name);
    } catch (error) {
      report.failed.push({ name, error: String(error) });
    }
  }
  report.unused = exported.filter((name) => !used.has(name));
  return report;
}

function createClient({ client }: EntryPoints, baseUrl: string): CheckContext["outstand"] {
  return client.createOutstand({ auth: "good", baseUrl, retry: { maxDelayMs: 1 } });
}

/** The same exports, noting which are used. */
function watch(entryPoint: string, exports: object, used: Set<string>): object {
  return new Proxy(
    { ...exports },
    {
      get(target, name) {
        used.add(`${entryPoint}.${String(name)}`);
        return Reflect.get(target, name);
      },
    },
  );
}

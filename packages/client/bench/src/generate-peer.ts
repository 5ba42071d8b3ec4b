import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { descriptionFile } from "./description.ts";

/** The part of a client written by `redocly generate-client` that is measured. */
export interface GeneratedPeer {
  OPERATIONS: object;
  createClient(
    operations: object,
    options: object,
  ): {
    emails_get(input: { path: { id: number } }): Promise<unknown>;
  };
}

/** Has Redocly write its client for the same description. Returns the path of its file. */
export function generatePeer(): string {
  const file = join(mkdtempSync(join(tmpdir(), "generate-client-")), "client.ts");
  const cli = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  execFileSync(process.execPath, [cli, "generate-client", descriptionFile, "--output", file], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return file;
}

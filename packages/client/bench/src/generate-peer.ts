import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { descriptionFile } from "./description.ts";

/** Calls an operation with its values, by where they go. */
type GeneratedMethod = (input: { path?: object; query?: object; body?: object }) => Promise<unknown>;

/** The part of a client written by `redocly generate-client` that is measured. */
export interface GeneratedPeer {
  OPERATIONS: object;
  createClient(
    operations: object,
    options: object,
  ): Record<
    "emails_get" | "groups_list" | "emails_create_for_contact" | "emails_update" | "emails_delete",
    GeneratedMethod
  >;
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

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installPackage, installPacked } from "../src/install-packed.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder in whose `node_modules` the packed client is installed. */
    project: string;
    /** Path of the tarball. */
    tarball: string;
  }
}

/** Packs and installs the client once for all tests. */
export default function install({ provide }: TestProject): () => void {
  const project = mkdtempSync(join(tmpdir(), "client-packed-"));
  provide("project", project);
  provide("tarball", installPacked(project));
  installPackage(project, "@types/node", join(import.meta.dirname, ".."));
  return () => rmSync(project, { recursive: true });
}

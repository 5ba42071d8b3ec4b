import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface Manifest {
  dependencies?: Record<string, string>;
}

/** The folder of the client's package. */
export const clientFolder: string = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Packs the client and installs the tarball into a project, as a registry would, but from what is on this machine: its
 * dependencies are copied from where the workspace has them.
 *
 * @param project - a folder, which becomes one with `node_modules`
 * @returns path of the tarball
 */
export function installPacked(project: string): string {
  mkdirSync(project, { recursive: true });
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "project", private: true, type: "module" }),
  );
  const tarball = join(project, "client.tgz");
  execFileSync("pnpm", ["pack", "--silent", "--out", tarball], { cwd: clientFolder, stdio: "pipe" });
  const installed = join(project, "node_modules/@outstand/client");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  installDependencies(project, installed, clientFolder);
  return tarball;
}

/**
 * Copies a package, and what it depends on, from where another one finds it.
 *
 * @param project - where to
 * @param from - the folder of a package that depends on it
 */
export function installPackage(project: string, name: string, from: string): void {
  const found = findPackage(name, from);
  const target = join(project, "node_modules", name);
  cpSync(found, target, { recursive: true, filter: (path) => !path.endsWith("/node_modules") });
  installDependencies(project, target, found);
}

function installDependencies(project: string, installed: string, source: string): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;
  for (const name of Object.keys(dependencies)) installPackage(project, name, source);
}

function findPackage(name: string, from: string): string {
  const places = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      return dirname(realpathSync(join(place, name, "package.json")));
    } catch {}
  }
  throw new Error(`${name} is not installed for ${from}`);
}

import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * Bundles the checks with one of the entries, for a project in which the client is installed.
 *
 * @param entry - its name in `entries/`
 * @param project - the folder that the client is imported from
 * @param conditions - of the runtime, by which the client is bundled as well; without them it is imported as it is
 * @returns the path of the bundle, in the project
 */
export async function bundleEntry(entry: string, project: string, conditions?: string[]): Promise<string> {
  const outfile = join(project, `${entry}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `entries/${entry}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    ...(conditions === undefined
      ? { platform: "node", packages: "external" }
      : { platform: "browser", conditions, plugins: [installedIn(project)] }),
  });
  return outfile;
}

/** Resolves the client to the one that is installed in a project, rather than to the workspace's. */
function installedIn(project: string): Plugin {
  return {
    name: "installed",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^@outstand\// }, ({ path, resolveDir, kind }) =>
        resolveDir === project ? undefined : resolve(path, { resolveDir: project, kind }),
      );
    },
  };
}

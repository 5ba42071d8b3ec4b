import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, LogLevel, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { clientPage } from "./client-page.ts";
import { keepNames } from "./keep-names.ts";
import { checkComments, linkNames } from "./link-names.ts";

/** The modules that the client is imported by. */
const entryPoints = ["index.ts", "oauth/index.ts", "webhooks/index.ts", "node/index.ts"];

/** Types that mirror the description: the pages of the operations say the same in a readable way. */
const mirrors = new Set(["components", "operations", "paths", "webhooks", "OperationInputs"]);

/**
 * Writes a page for everything that the client exports, from its TSDoc comments.
 *
 * @param folder is replaced
 * @param root path of the pages from the root of the site, with a slash at both ends
 * @throws Error when TypeDoc cannot read the client, a link of a comment leads nowhere, or two exports would share a page
 */
export async function buildClientReference(folder: string, root: string): Promise<void> {
  const client = fileURLToPath(new URL("../../../packages/client/src/", import.meta.url));
  const work = mkdtempSync(join(tmpdir(), "outstand-client-"));
  const options: TypeDocOptions & Partial<PluginOptions> = {
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: entryPoints.map((file) => join(client, file)),
    tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)),
    outputs: [{ name: "markdown", path: work }],
    readme: "none",
    excludeExternals: true,
    excludePrivate: true,
    disableGit: true,
    sourceLinkTemplate: "{path}",
    logLevel: LogLevel.Error,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    parametersFormat: "table",
    typeAliasPropertiesFormat: "table",
    typeDeclarationFormat: "table",
  };
  const app = await Application.bootstrapWithPlugins(options);
  keepNames(app.converter);
  linkNames(app.converter);
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc cannot read the client");
  const problems = checkComments(project);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  // wanted for messages only
  app.options.setValue("disableSources", true);
  for (const module of project.children ?? []) {
    for (const child of [...(module.children ?? [])])
      if (mirrors.has(child.name)) project.removeReflection(child);
    for (const group of module.groups ?? [])
      group.children = group.children.filter(({ name }) => !mirrors.has(name));
  }
  await app.generateOutputs(project);

  rmSync(folder, { recursive: true, force: true });
  const written = new Set<string>();
  for (const file of globSync("*/**/*.md", { cwd: work })) {
    const { slug, source } = clientPage(file, readFileSync(join(work, file), "utf8"), root);
    if (written.has(slug)) throw new Error(`Two exports of the client would be at ${root}${slug}/`);
    written.add(slug);
    const path = join(folder, `${slug === "" || file.endsWith("README.md") ? join(slug, "index") : slug}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
  rmSync(work, { recursive: true });
}

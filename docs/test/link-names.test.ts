import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Application, LogLevel } from "typedoc";
import { expect, it } from "vitest";
import { checkComments, linkNames } from "../src/client-reference/link-names.ts";

it("links names of other entry points, and tells by file and line of names that nobody exports", async () => {
  const folder = mkdtempSync(join(tmpdir(), "comments-"));
  const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join("\n"));
  write("tsconfig.json", '{ "include": ["*.ts"], "compilerOptions": { "types": [] } }');
  write("a.ts", "/** Here. */", "export const here = 1;");
  write(
    "b.ts",
    "/** See {@link here}. */",
    "export const known = 1;",
    "/** {@link there} */",
    "export const lost = 1;",
  );
  const app = await Application.bootstrap({
    entryPoints: [join(folder, "a.ts"), join(folder, "b.ts")],
    tsconfig: join(folder, "tsconfig.json"),
    disableGit: true,
    sourceLinkTemplate: "{path}",
    logLevel: LogLevel.Error,
  });
  linkNames(app.converter);
  const project = await app.convert();
  expect(project && checkComments(project)).toEqual([
    `${relative(process.cwd(), join(folder, "b.ts"))}:4: {@link there} leads nowhere`,
  ]);
  rmSync(folder, { recursive: true });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** What a snippet may use without saying where it comes from, because the text around it does. */
const given = `
declare const accessToken: string, rateLimitBypass: string, callbackUrl: string;
declare const clientId: string, clientSecret: string, currentSecret: string, previousSecret: string;
declare const outstand: import("@outstand/client").Outstand;
declare const database: {
  read(key: string): Promise<import("@outstand/client/oauth").TokenSet | undefined>;
  write(key: string, tokens: import("@outstand/client/oauth").TokenSet): Promise<void>;
};
`;

/** The snippets by the name of a file each, in which they stand on the same line as in the README. */
const snippets = new Map(
  [...readme.matchAll(/(?<=^```ts\n).*?(?=^```$)/gms)].map(({ 0: code, index }) => {
    const before = readme.slice(0, index).split("\n").length - 1;
    return [join(root, "test", `readme-${before + 1}.ts`), `${"\n".repeat(before)}${code}export {};\n`];
  }),
);

/** What the compiler says of some files that are in memory only. */
function compile(files: ReadonlyMap<string, string>): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "test/tsconfig.json"),
    {
      paths: Object.fromEntries(
        ["", "/oauth", "/webhooks", "/node"].map((entry) => [
          `@outstand/client${entry}`,
          [join(root, `src${entry}/index.ts`)],
        ]),
      ),
    },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const names = [...files.keys()];
  const program = ts.createProgram(names, options, host);
  return names
    .flatMap((name) => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
    ])
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `README.md:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

test("every snippet of the README compiles", () => {
  expect(snippets.size).toBeGreaterThan(10);
  expect(compile(new Map([...snippets, [join(root, "test/readme-given.d.ts"), given]]))).toEqual([]);
});

test("a snippet that is wrong would be seen", () => {
  const wrong = new Map([[join(root, "test/readme-1.ts"), "await outstand.contacts.gte(1);\nexport {};\n"]]);
  expect(compile(new Map([...wrong, [join(root, "test/readme-given.d.ts"), given]]))).toEqual([
    expect.stringContaining("README.md:1 Property 'gte' does not exist"),
  ]);
});

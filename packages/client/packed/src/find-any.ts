import { join, relative } from "node:path";
import ts from "typescript";
import { type Environment, environments } from "./environments.ts";

/**
 * Finds types that are `any` in declaration files: written so, or what comes out of an import that leads nowhere or of
 * an indexed or inferred type.
 *
 * @param entries - declaration files to begin with; those that they import are read as well
 * @param folder - only files below it are judged
 * @param environment - what other types there are: what one lacks is `any` there
 * @returns one line for each, as `file:line: text`
 */
export function findAny(entries: readonly string[], folder: string, environment: Environment): string[] {
  const { lib, types } = environments[environment];
  const program = ts.createProgram({
    rootNames: entries,
    options: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: lib.map((name) => `lib.${name.toLowerCase()}.d.ts`),
      types: [...types],
      typeRoots: [join(folder, "../../@types")],
    },
  });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const judge = (file: ts.SourceFile, node: ts.Node): void => {
    const type = isWholeType(node)
      ? checker.getTypeFromTypeNode(node)
      : isNamed(node)
        ? checker.getTypeAtLocation(node.name)
        : undefined;
    if (type && type.flags & ts.TypeFlags.Any) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${relative(folder, file.fileName)}:${line + 1}: ${node.getText(file).split("\n")[0]}`);
      return;
    }
    ts.forEachChild(node, (child) => judge(file, child));
  };
  for (const file of program.getSourceFiles()) {
    if (!relative(folder, file.fileName).startsWith("..")) judge(file, file);
  }
  return found;
}

/** Part of a template literal has no type of its own. */
function isWholeType(node: ts.Node): node is ts.TypeNode {
  return ts.isTypeNode(node) && !ts.isTemplateLiteralTypeSpan(node);
}

/** Whether a node declares something that has a type and a name. */
function isNamed(node: ts.Node): node is ts.Node & { name: ts.Node } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isPropertySignature(node) ||
    (ts.isPropertyDeclaration(node) && !ts.isPrivateIdentifier(node.name))
  );
}

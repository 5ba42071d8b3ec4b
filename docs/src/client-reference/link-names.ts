import { relative } from "node:path";
import { Converter, type ProjectReflection, ReflectionKind } from "typedoc";

/** Links a name in a comment to what the client exports by that name, whichever entry point it is. */
export function linkNames(converter: Converter): void {
  let project: ProjectReflection | undefined;
  converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    project = context.project;
  });
  converter.addUnknownSymbolResolver(({ symbolReference }) => {
    const name = symbolReference?.path?.map(({ path }) => path).join(".");
    const modules = project?.getReflectionsByKind(ReflectionKind.SomeModule) ?? [];
    const target = modules
      .flatMap((module) => (module.isDeclaration() ? (module.children ?? []) : []))
      .find((exported) => exported.name === name);
    // an export will do for TypeDoc, though its type asks for a URL
    return target && { target: target as unknown as string, caption: target.name };
  });
}

/**
 * Finds the links of comments that lead nowhere.
 *
 * @returns one line for each, with file and line
 */
export function checkComments(project: ProjectReflection): string[] {
  return Object.values(project.reflections).flatMap((reflection) => {
    const { comment, parent } = reflection;
    const parts = [
      comment?.summary ?? [],
      ...(comment?.blockTags.map(({ content }) => content) ?? []),
    ].flat();
    const [source] = [reflection, parent].flatMap((one) =>
      one?.isDeclaration() || one?.isSignature() ? (one.sources ?? []) : [],
    );
    return parts
      .filter((part) => part.kind === "inline-tag" && part.tag === "@link" && part.target === undefined)
      .map(
        (part) =>
          `${source && relative(process.cwd(), source.fullFileName)}:${source?.line}: {@link ${part.text}} leads nowhere`,
      );
  });
}

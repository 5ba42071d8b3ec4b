import {
  ArrayType,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SomeType,
  UnionType,
} from "typedoc";
import type { Node, PropertySignature, SignatureDeclaration } from "typescript";

/**
 * Has TypeDoc write what the client is written with. Left alone it follows the names of models to what they stand for, so that every
 * method spells out all fields of all models, and the page of a model says nothing but where in the description it is.
 */
export function keepNames(converter: Converter): void {
  const later: ((project: ProjectReflection) => void)[] = [];

  converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
    if (!isIn(declaration, "resources.ts")) return;
    const { type, parameters } = declaration as unknown as SignatureDeclaration;
    const inside = context.withScope(signature);
    if (type) signature.type = converter.convertType(inside, type as never);
    signature.parameters?.forEach((parameter, index) => {
      const written = parameters[index]?.type;
      if (written) parameter.type = converter.convertType(inside.withScope(parameter), written as never);
    });
  });

  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection: DeclarationReflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (reflection.kindOf(ReflectionKind.TypeAlias) && isIn(declaration, "models.ts")) {
      const inside = context.withScope(reflection);
      later.push(() => {
        const type = inside.checker.getTypeAtLocation(declaration as never);
        reflection.type = converter.convertType(inside, type);
      });
    } else if (reflection.kindOf(ReflectionKind.Property) && isIn(declaration, "schema.ts")) {
      const { type } = declaration as unknown as PropertySignature;
      if (!type?.getText().includes('components["schemas"]')) return;
      const inside = context.withScope(reflection);
      later.push((project) => {
        reflection.type = nameModels(converter.convertType(inside, type as never), project);
      });
    }
  });

  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    // what is converted here has fields of its own, which are added while this goes on
    for (const convert of later) convert(project);
    for (const { comment } of Object.values(project.reflections)) {
      const [description] = comment?.getTags("@description") ?? [];
      if (comment && description) comment.summary = description.content;
      comment?.removeTags("@description");
    }
  });
}

/** Puts the name of a model for the place where the description has it. */
function nameModels(type: SomeType, project: ProjectReflection): SomeType {
  const inner = (one: SomeType) => nameModels(one, project);
  if (type.type === "array") return new ArrayType(inner(type.elementType));
  if (type.type === "union") return new UnionType(type.types.map(inner));
  const [, name = ""] = /^components\["schemas"\]\["(\w+)"\]$/.exec(type.toString()) ?? [];
  const model = project.getReflectionsByKind(ReflectionKind.TypeAlias).find((one) => one.name === name);
  return model ? ReferenceType.createResolvedReference(name, model, project) : type;
}

function isIn(node: unknown, file: string): boolean {
  return (node as Node | undefined)?.getSourceFile().fileName.endsWith(`/generated/${file}`) ?? false;
}

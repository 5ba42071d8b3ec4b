import { basename } from "node:path";
import type { Context, Operation, Reference, Resolved, Rule } from "./rule.ts";

/** The folder and the spelling of the components of each kind. */
const KINDS: Record<string, [folder: string, spelling: RegExp]> = {
  Example: ["examples", /^[A-Z]\w*$/],
  Header: ["headers", /^[A-Z]\w*$/],
  Parameter: ["parameters", /^[A-Z]\w*$/],
  RequestBody: ["requestBodies", /^[A-Z]\w*$/],
  Response: ["responses", /^[A-Z]\w*$/],
  Schema: ["schemas", /^[A-Z]\w*$/],
  SecurityScheme: ["securitySchemes", /^[a-z]\w*$/],
};

/**
 * A file is found from what it holds: `paths/<tag>/<URL>.yaml` with the first operation's tag, `webhooks/<event>.yaml`
 * and `components/<kind>/Name.yaml`. Of a URL, `/api/v1/`, `.json` and braces are left out, and `-` stands for `/`.
 */
export const filesNamedAfterContent: Rule = () => ({
  ref: {
    enter(node: Reference, context: Context, { node: target, location }: Resolved<object>) {
      if (!target || !location || node.$ref.startsWith("#")) return;
      const file = location.source.absoluteRef;
      const wanted = wantedEnd(context, target, basename(file, ".yaml"));
      if (wanted && !file.endsWith(wanted)) {
        context.report({
          message: `The file is not named …${wanted}.`,
          location: context.location.child("$ref"),
        });
      }
    },
  },
});

function wantedEnd({ key, location, type }: Context, target: object, name: string): string | undefined {
  const isEntry = location.pointer.startsWith("#/webhooks/") || location.pointer.startsWith("#/paths/");
  if (type.name === "PathItem" && isEntry) {
    if (location.pointer.startsWith("#/webhooks/")) return `/webhooks/${key}.yaml`;
    const tag = Object.values(target as Record<string, Operation>).find((one) => one.tags)?.tags?.[0];
    const url = String(key)
      .replace("/api/v1/", "/")
      .replaceAll(/\.json$|[{}]/g, "");
    return `/paths/${tag}/${url.slice(1).replaceAll("/", "-")}.yaml`;
  }
  const kind = KINDS[type.name ?? ""];
  if (!kind) return undefined;
  const [folder, spelling] = kind;
  const isSpelled = spelling.test(name);
  return `/components/${folder}/${isSpelled ? name : "<Name>"}.yaml`;
}

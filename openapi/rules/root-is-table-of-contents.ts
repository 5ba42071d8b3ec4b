import type { Rule } from "./rule.ts";

/** The root file describes nothing itself: each path, webhook and component in it is a lone `$ref`. */
export const rootIsTableOfContents: Rule = () => ({
  Root: {
    enter(root, { location, report }) {
      const components = Object.entries(root.components ?? {}).map(
        ([kind, map]) => [["components", kind], map] as const,
      );
      const maps = [[["paths"], root.paths] as const, [["webhooks"], root.webhooks] as const, ...components];
      for (const [keys, map] of maps) {
        for (const [name, value] of Object.entries(map ?? {})) {
          if (Object.keys(value as object).join() === "$ref") continue;
          report({
            message: `${name} stands in the root file.`,
            location: location.child([...keys, name]).key(),
          });
        }
      }
    },
  },
});

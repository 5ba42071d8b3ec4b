import type { Rule } from "./rule.ts";

/** The extensions that the README explains, and what they stand on. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  "x-client": ["Operation"],
  "x-displayName": ["Tag"],
  "x-inferred": ["Operation", "Response", "Schema"],
  "x-max-bytes": ["Schema"],
  "x-retry": ["Operation"],
};

/** An extension is a known one, and stands where those who read it look for it. */
export const extensionsInPlace: Rule = () => ({
  any: {
    enter(node, { location, report, type }) {
      if (typeof node !== "object" || node === null) return;
      for (const name of Object.keys(node)) {
        if (!name.startsWith("x-") || PLACES[name]?.includes(type.name ?? "")) continue;
        const message = name in PLACES ? `${name} does not stand on this.` : `Nobody reads ${name}.`;
        report({ message, location: location.child(name).key() });
      }
    },
  },
});

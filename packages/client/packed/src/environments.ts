/** The types that a user's program has, by where it runs, and the entry points that are for it. */
export const environments = {
  browser: {
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    entryPoints: [".", "./oauth", "./webhooks"],
  },
  node: { lib: ["ES2022"], types: ["node"], entryPoints: [".", "./node", "./oauth", "./webhooks"] },
} as const;

/** Where a user's program runs. */
export type Environment = keyof typeof environments;

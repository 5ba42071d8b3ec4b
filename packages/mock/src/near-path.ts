import type { Router } from "./router.ts";

/**
 * The template of a described path that somebody may have meant who asked for another one: with `.json` or without,
 * below `/api/v1`, without a slash at the end or two in a row. `undefined` when there is none.
 */
export const nearPath = (router: Router, path: string): string | undefined => {
  // One that cannot be decoded would be told to be malformed.
  if (path.includes("%")) return undefined;
  const tidy = path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
  const stem = tidy.replace(/\.json$/, "");
  for (const prefix of ["", "/api/v1"]) {
    for (const candidate of new Set([tidy, stem, `${stem}.json`])) {
      const [operation] = router(`${prefix}${candidate}`)?.operations.values() ?? [];
      if (operation) return operation.path;
    }
  }
  return undefined;
};

/**
 * Makes an FTS5 query of what a person typed: every word must begin a word of the text. Nothing of the typed text is
 * taken for syntax.
 *
 * @returns `undefined` when nothing was typed.
 */
export const searchTerms = (typed: unknown): string | undefined => {
  if (typeof typed !== "string" || typed.trim() === "") return undefined;
  const words = typed.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  // A phrase without words matches nothing, which is right for "!?".
  return words.length === 0 ? '""' : words.map((word) => `"${word}"*`).join(" ");
};

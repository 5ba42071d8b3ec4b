/**
 * Reads a scope: words with spaces between them, each counted once, in alphabetical order so that the same scopes are
 * the same list.
 *
 * @returns `undefined` for what is no scope.
 * @see [RFC 6749, section 3.3](https://www.rfc-editor.org/rfc/rfc6749#section-3.3)
 */
export const readScope = (scope: string): readonly string[] | undefined => {
  const words = scope.split(" ").filter(Boolean);
  const isScope = words.length > 0 && words.every((word) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(word));
  return isScope ? [...new Set(words)].sort() : undefined;
};

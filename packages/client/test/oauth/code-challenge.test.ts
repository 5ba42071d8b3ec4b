import { expect, test } from "vitest";
import { createCodeChallenge, createRandomText } from "../../src/oauth/code-challenge.ts";

test("makes the challenge of RFC 7636, appendix B", async () => {
  expect(await createCodeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
});

test("makes texts of 256 random bits that a URL takes as they are", () => {
  const texts = Array.from({ length: 200 }, createRandomText);
  for (const text of texts) expect(text).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(new Set(texts).size).toBe(200);
  // Both characters in which base64url differs from base64.
  expect(texts.join("")).toMatch(/-.*_|_.*-/);
});

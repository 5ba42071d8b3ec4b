import { configDefaults, defineConfig } from "vitest/config";

/** The tests that notice a change within moments: not those of every described answer, nor those that start programs. */
export default defineConfig({
  test: {
    dir: "test",
    exclude: [...configDefaults.exclude, "**/contract.test.ts", "**/mutate.test.ts", "**/node/**"],
    testTimeout: 20_000,
  },
});

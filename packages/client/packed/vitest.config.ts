import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/install.ts",
    // Starting Chromium or a compiler takes seconds on a busy machine.
    testTimeout: 60_000,
  },
});

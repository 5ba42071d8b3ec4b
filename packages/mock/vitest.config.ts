import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Prism takes half a second to load, which one worker need not do for each file.
    isolate: false,
    // Commands, browsers and servers take their time to start on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

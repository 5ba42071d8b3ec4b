import { defineConfig } from "vitest/config";

// Many tests start a program of their own, which takes seconds on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });

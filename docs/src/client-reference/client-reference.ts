import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { buildClientReference } from "./build-client-reference.ts";

/** Writes the pages of the client's reference before Astro looks for its content. */
export function clientReference(): AstroIntegration {
  return {
    name: "client-reference",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        if (command !== "build" && command !== "dev") return;
        await buildClientReference(
          fileURLToPath(new URL("../content/docs/client/", import.meta.url)),
          "/client/",
        );
      },
    },
  };
}

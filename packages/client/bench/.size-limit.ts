import { relative } from "node:path";
import { generatePeer } from "./src/generate-peer.ts";

/** The peers' sizes, measured as those of the client are. */
export default [
  { name: "openapi-fetch", path: "src/size/openapi-fetch.ts", import: "{ createClient }" },
  {
    name: "redocly generate-client",
    path: relative(import.meta.dirname, generatePeer()),
    import: "{ client }",
  },
  { name: "ky", path: "src/size/ky.ts", import: "{ ky }" },
  {
    name: "octokit with plugins",
    path: "src/size/octokit.ts",
    import: "{ Octokit, paginateRest, retry, throttling }",
  },
  { name: "stripe", path: "src/size/stripe.ts", import: "{ Stripe }" },
  { name: "openai", path: "src/size/openai.ts", import: "{ OpenAI }" },
].map((check) => ({ ...check, gzip: true }));

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveSite } from "./site/serve-site.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4011" } } });
const site = await serveSite(fileURLToPath(new URL("../dist/", import.meta.url)), Number(values.port));
console.log(`Documentation on ${site.url}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => site.close());

import { fileURLToPath } from "node:url";
import { checkGuides } from "./markdown/check-guides.ts";

const problems = await checkGuides(fileURLToPath(new URL("content/docs/", import.meta.url)));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

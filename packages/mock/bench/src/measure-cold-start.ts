/** From the start of the process to the first 200, asked for every two milliseconds. */
import { median } from "../../../../scripts/bench/median.ts";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { descriptionFile, prism, sandbox } from "./commands.ts";
import { list } from "./contact-requests.ts";
import { readDemo } from "./demo.ts";
import { interleave } from "./interleave.ts";
import { startServer } from "./start-server.ts";

const rounds = 9;
const { token } = await readDemo();

const commands = {
  sandbox: sandbox(),
  "Prism CLI silent": prism(descriptionFile, "--verboseLevel", "silent"),
};

const results = await interleave(rounds, Object.keys(commands) as (keyof typeof commands)[], async (name) => {
  const server = await startServer({
    args: commands[name],
    path: list("per_page=7").path,
    headers: { authorization: `Bearer ${token}` },
  });
  await server.stop();
  return server.startMs;
});
const show = (times: readonly number[]) => `${Math.round(median(times))} ms`;

sendRows({
  what: "cold start: from the start of the process to the first 200, a page of contacts",
  target: "≤ Prism CLI's",
  ours: show(results.sandbox),
  met: median(results.sandbox) <= median(results["Prism CLI silent"]),
  peers: { "Prism CLI silent": show(results["Prism CLI silent"]) },
});
process.exit();

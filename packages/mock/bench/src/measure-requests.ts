/**
 * Requests per second at 32 connections: the sandbox beside servers that do less. Each of them is a process of its own;
 * this one makes the load.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../../../scripts/bench/median.ts";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { descriptionFile, own, prism, sandbox } from "./commands.ts";
import {
  findWords,
  list,
  listMatches,
  listPages,
  pageSize,
  recordAnswers,
  shuffle,
  withWrites,
} from "./contact-requests.ts";
import { readDemo } from "./demo.ts";
import { interleave } from "./interleave.ts";
import { type LoadRequest, load } from "./load.ts";
import { type Server, startServer } from "./start-server.ts";

const rounds = 5;
const seconds = 2;
const { token, words } = await readDemo();
const page = list(`per_page=${pageSize}`);
const start = (args: (port: number) => readonly string[]) =>
  startServer({ args, path: page.path, headers: { authorization: `Bearer ${token}` } });

const folder = mkdtempSync(join(tmpdir(), "mock-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const ours = await start(sandbox("--contacts", "100"));
const varied = shuffle([...listPages(1), ...listMatches(await findWords(ours.url, words, 20, token))]);
const loads = { same: [page], varied, mixed: withWrites(varied) } satisfies Record<string, LoadRequest[]>;

const answers = await recordAnswers(ours.url, [page, ...varied], token);
const pageText = answers[page.path] as string;
const contactText = JSON.stringify((JSON.parse(pageText) as unknown[])[0]);
const answersFile = write("answers.json", JSON.stringify(answers));
const pageFile = write("page.json", pageText);
const contactFile = write("contact.json", contactText);

/** The description with the page for the example of the list, so that Prism answers the same bytes. */
const exampleFile = () => {
  const description = JSON.parse(readFileSync(descriptionFile, "utf8"));
  const { content } = description.paths["/api/v1/contacts.json"].get.responses[200];
  content["application/json"].examples = { page: { value: JSON.parse(pageText) } };
  return write("description.json", JSON.stringify(description));
};
const example = exampleFile();

const servers: Record<string, Server> = {
  sandbox: ours,
  "bare Fastify": await start(own("fastify", answersFile, contactFile)),
  "Prism CLI silent": await start(prism(example, "--verboseLevel", "silent")),
  "Prism CLI with its log": await start(prism(example)),
  "Fastify with Prism's validators": await start(own("validators", descriptionFile, pageFile, contactFile)),
  "openapi-backend, requests only": await start(
    own("openapi-backend", descriptionFile, pageFile, contactFile),
  ),
};
const names = Object.keys(servers);
const peers = names.filter((name) => name !== "sandbox");
for (const name of names) {
  const { [page.path]: text } = await recordAnswers(servers[name]?.url as string, [page], token);
  if (text !== pageText) throw new Error(`${name} does not answer the same bytes`);
}

const measure = async (requests: readonly LoadRequest[]) => {
  const results = await interleave(rounds, names, (name) =>
    load(servers[name]?.url as string, requests, token, seconds),
  );
  const ratio = (name: string, to: string) =>
    median((results[name] ?? []).map((result, round) => result / (results[to]?.[round] as number)));
  const show = (name: string) =>
    `${(100 * ratio(name, "bare Fastify")).toFixed(0)} % (${Math.round(median(results[name] ?? []))}/s)`;
  const [share, times] = [ratio("sandbox", "bare Fastify"), ratio("sandbox", "Prism CLI silent")];
  return {
    ours: `${show("sandbox")}, ${times.toFixed(2)} ×`,
    isEnough: share >= 0.35 && times >= 2.3,
    peers: Object.fromEntries(peers.map((name) => [name, show(name)])),
  };
};

const target = "≥ 35 % of a bare Fastify route that answers the same bytes, ≥ 2.3 × Prism CLI silent";
const same = await measure(loads.same);
const different = await measure(loads.varied);
const mixed = await measure(loads.mixed);
sendRows(
  {
    what: `requests per second at 32 connections, a page of contacts of ${(pageText.length / 1000).toFixed(1)} kB: the same page again and again`,
    target,
    ours: same.ours,
    met: same.isEnough,
    peers: same.peers,
  },
  {
    what: `the same: ${varied.length} different pages, orders and searches in turn, where the sandbox keeps 300 answers`,
    target,
    ours: different.ours,
    met: different.isEnough,
    peers: different.peers,
  },
  {
    what: "the same, but every tenth request changes a contact, so that nothing read before can be used again",
    target: "",
    ours: mixed.ours,
    met: undefined,
    peers: mixed.peers,
  },
);
process.exit();

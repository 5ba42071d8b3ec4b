/**
 * Time of five calls - get, list, create, update and delete - on a `fetch` that answers at once, over that of the same
 * five through bare openapi-fetch. Every round gives each client its turn, each time beginning with another one, so that
 * what else the machine does hits all alike.
 */
import { createApi, createOutstand, createRateLimit } from "@outstand/client";
import { median } from "../../../../scripts/bench/median.ts";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { body, type PeerCalls, peers, query } from "./peers.ts";
import { type CallKind, callKinds, createStubFetch } from "./stub-fetch.ts";

const rounds = 61;
const baseUrl = "https://app.outstand.com";
/** Calls of one turn. Bottleneck, which octokit throttles with, takes milliseconds for each. */
const turn = { usual: 100, throttled: 2 };

const { fetch, prepare } = createStubFetch();

// A window of a millisecond never runs full, so the limiter counts every call and holds none back.
const createLimit = () => createRateLimit({ requests: 10_000, windowMs: 1 });
const outstand = createOutstand({ auth: "token", baseUrl, fetch, rateLimit: createLimit() });
const sessioned = outstand.withAuth({ getToken: async () => "token" }, { rateLimit: createLimit() });
const api = createApi(outstand);

const resourceCalls = ({ emails, groups }: typeof outstand): PeerCalls => ({
  get: () => emails.get(1),
  list: () => groups.list(query),
  create: () => emails.createForContact(1, body),
  update: () => emails.update(1, body),
  delete: () => emails.delete(1),
});

const params = { path: { id: 1 } };
const clients: Record<string, PeerCalls> = {
  resources: resourceCalls(outstand),
  sessioned: resourceCalls(sessioned),
  createApi: {
    get: () => api.GET("/api/v1/emails/{id}.json", { params }),
    list: () => api.GET("/api/v1/groups.json", { params: { query } }),
    create: () =>
      api.POST("/api/v1/contacts/{contact_id}/emails.json", { params: { path: { contact_id: 1 } }, body }),
    update: () => api.PUT("/api/v1/emails/{id}.json", { params, body }),
    delete: () => api.DELETE("/api/v1/emails/{id}.json", { params }),
  },
};
for (const [name, create] of Object.entries(peers)) clients[name] = create({ baseUrl, fetch, retries: 2 });

/** By client and kind, the time per call in each round, in milliseconds. */
const times: Record<string, Record<CallKind, number[]>> = {};
const names = Object.keys(clients);
for (const name of names) times[name] = { get: [], list: [], create: [], update: [], delete: [] };

for (let round = -10; round < rounds; round++) {
  for (let index = 0; index < names.length; index++) {
    const name = names[(index + round + 10) % names.length] as string;
    for (const kind of callKinds) {
      const call = clients[name]?.[kind];
      if (!call) continue;
      const took = await time(kind, call, name.startsWith("octokit") ? turn.throttled : turn.usual);
      if (round >= 0) times[name]?.[kind].push(took);
    }
  }
}

async function time(kind: CallKind, call: () => PromiseLike<unknown>, calls: number): Promise<number> {
  prepare(kind, calls);
  const started = performance.now();
  for (let made = 0; made < calls; made++) await call();
  return (performance.now() - started) / calls;
}

/** The median of the rounds' ratios, each to openapi-fetch in the same round. Kinds that a client lacks count for neither. */
function ratio(name: string, kinds: readonly CallKind[] = callKinds): number {
  const has = kinds.filter((kind) => clients[name]?.[kind]);
  const sum = (of: string, round: number) =>
    has.reduce((total, kind) => total + (times[of]?.[kind][round] as number), 0);
  return median(Array.from({ length: rounds }, (_, round) => sum(name, round) / sum("openapi-fetch", round)));
}

function show(name: string, kinds?: readonly CallKind[]): string {
  return `${ratio(name, kinds).toFixed(2)} ×`;
}

function showEach(name: string): string {
  return callKinds.map((kind) => `${kind} ${show(name, [kind])}`).join(", ");
}

const total = callKinds.reduce((sum, kind) => sum + median(times["openapi-fetch"]?.[kind] ?? []), 0);
const others = Object.keys(peers).filter((name) => name !== "openapi-fetch");
sendRows(
  {
    what: "time of get, list, create, update and delete on a stubbed fetch, over bare openapi-fetch: resources",
    target: "≤ 0.65 ×, and less than `redocly generate-client`",
    ours: `${show("resources")} (${showEach("resources")}); with a token source ${show("sessioned")}`,
    met: ratio("resources") <= 0.65 && ratio("resources") < ratio("redocly generate-client"),
    peers: {
      "openapi-fetch": `1 × (${((total / callKinds.length) * 1000).toFixed(1)} µs a call)`,
      ...Object.fromEntries(others.map((name) => [name, show(name)])),
    },
  },
  {
    what: "the same: `createApi`",
    target: "≤ 1.2 ×",
    ours: `${show("createApi")} (${showEach("createApi")})`,
    met: ratio("createApi") <= 1.2,
    peers: {},
  },
);

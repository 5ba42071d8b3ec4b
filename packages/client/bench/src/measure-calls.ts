/**
 * Time per call on a `fetch` that answers at once, over that of bare openapi-fetch. Every round gives each client its
 * turn, each time beginning with another one, so that what else the machine does hits all alike.
 */
import { createApi, createOutstand, createRateLimit } from "@outstand/client";
import { median } from "./median.ts";
import { type PeerCall, peers } from "./peers.ts";
import { sendRows } from "./row.ts";
import { createStubFetch } from "./stub-fetch.ts";

const rounds = 61;
const baseUrl = "https://app.outstand.com";
/** Calls of one turn; Bottleneck, which octokit throttles with, takes milliseconds for each. */
const turn = { usual: 400, throttled: 4 };

const { fetch, prepare } = createStubFetch();

// A window of a millisecond never runs full, so the limiter counts every call and holds none back.
const outstand = createOutstand({
  auth: "token",
  baseUrl,
  fetch,
  rateLimit: createRateLimit({ requests: 10_000, windowMs: 1 }),
});
const api = createApi(outstand);
const sessioned = outstand.withAuth(
  { getToken: async () => "token" },
  { rateLimit: createRateLimit({ requests: 10_000, windowMs: 1 }) },
);

const callers: Record<string, PeerCall> = {
  resources: () => outstand.emails.get(1),
  "resources, token source": () => sessioned.emails.get(1),
  createApi: () => api.GET("/api/v1/emails/{id}.json", { params: { path: { id: 1 } } }),
  "stubbed fetch alone": async () => (await fetch(baseUrl)).json(),
};
for (const [name, create] of Object.entries(peers)) {
  callers[name] = create({ baseUrl, fetch, retries: 2 });
}

const names = Object.keys(callers);
const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -5; round < rounds; round++) {
  for (let index = 0; index < names.length; index++) {
    const name = names[(index + round + names.length) % names.length] as string;
    const took = await time(
      callers[name] as PeerCall,
      name.startsWith("octokit") ? turn.throttled : turn.usual,
    );
    if (round >= 0) times[name]?.push(took);
  }
}

async function time(call: PeerCall, calls: number): Promise<number> {
  prepare(calls);
  // Twice, so that the answers are old: else each collection during the calls would move them.
  for (let collected = 0; collected < 2; collected++) globalThis.gc?.({ type: "minor" });
  const started = performance.now();
  for (let made = 0; made < calls; made++) await call();
  return (performance.now() - started) / calls;
}

/** The median of the rounds' ratios, each to openapi-fetch in the same round. */
function ratio(name: string): number {
  return median(
    (times[name] as number[]).map((took, round) => took / (times["openapi-fetch"]?.[round] as number)),
  );
}

const microseconds = (name: string) => `${(median(times[name] as number[]) * 1000).toFixed(1)} µs`;
const show = (name: string) => `${ratio(name).toFixed(2)} ×`;
const others = [
  "redocly generate-client",
  "ky",
  "stripe",
  "openai",
  "octokit with plugins",
  "stubbed fetch alone",
];

sendRows(
  {
    what: "time per call on a stubbed fetch, over bare openapi-fetch: resources",
    target: "≤ 0.65 ×, and less than `redocly generate-client`",
    ours: `${show("resources")} (${microseconds("resources")}); with a token source ${show("resources, token source")}`,
    met: ratio("resources") <= 0.65 && ratio("resources") < ratio("redocly generate-client"),
    peers: {
      "openapi-fetch": `1 × (${microseconds("openapi-fetch")})`,
      ...Object.fromEntries(others.map((name) => [name, show(name)])),
    },
  },
  {
    what: "the same: `createApi`",
    target: "≤ 1.2 ×",
    ours: `${show("createApi")} (${microseconds("createApi")})`,
    met: ratio("createApi") <= 1.2,
    peers: {},
  },
);

/**
 * 90 calls by 10 workers against a server that allows 30 in any 3 seconds: what comes through, how many 429 it costs,
 * and how long it takes.
 */
import { createOutstand, createRateLimit } from "@outstand/client";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { listen } from "./listen.ts";
import { peers } from "./peers.ts";
import { email } from "./stub-fetch.ts";

const quota = { requests: 30, windowMs: 3_000 };
const calls = 90;
const workers = 10;
/** The first 30 go out at once, the last 30 when two windows are over. */
const shortestMs = (calls / quota.requests - 1) * quota.windowMs;

interface Result {
  ok: number;
  refused: number;
  tookMs: number;
}

async function measure(create: (baseUrl: string) => () => PromiseLike<unknown>): Promise<Result> {
  const accepted: number[] = [];
  let refused = 0;
  const server = await listen((_request, response) => {
    const now = performance.now();
    while (accepted.length > 0 && now - (accepted[0] as number) >= quota.windowMs) accepted.shift();
    if (accepted.length < quota.requests) {
      accepted.push(now);
      response.setHeader("content-type", "application/json").end(email);
      return;
    }
    refused++;
    const freeMs = (accepted[0] as number) + quota.windowMs - now;
    response.writeHead(429, { "retry-after": String(Math.ceil(freeMs / 1000)) }).end("Retry later\n");
  });
  const call = create(server.url);
  let left = calls;
  let ok = 0;
  const started = performance.now();
  const work = async () => {
    while (left-- > 0) {
      await call().then(
        () => ok++,
        () => {},
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const tookMs = performance.now() - started;
  server.close();
  return { ok, refused, tookMs };
}

// Loads and compiles what every client needs, so that the first does not pay for all.
const warm = await listen((_request, response) => response.end());
await fetch(warm.url);
warm.close();

const ours = await measure((baseUrl) => {
  const outstand = createOutstand({ auth: "token", baseUrl, rateLimit: createRateLimit(quota) });
  return () => outstand.emails.get(1);
});
const theirs: Record<string, string> = {};
for (const name of ["redocly generate-client", "ky", "openai", "octokit with plugins"] as const) {
  theirs[name] = show(await measure((baseUrl) => peers[name]({ baseUrl, fetch, retries: 10 }).get));
}

function over({ tookMs }: Result): number {
  return tookMs / shortestMs;
}

function show(result: Result): string {
  return `${result.ok} ok, ${result.refused} × 429, ${over(result).toFixed(3)} × the shortest time`;
}

sendRows({
  what: "quota: a server that allows 30 per 3 s, 90 calls by 10 workers",
  target: "90 ok, 0 × 429, ≤ 1.02 × the shortest time",
  ours: show(ours),
  met: ours.ok === calls && ours.refused === 0 && over(ours) <= 1.02,
  peers: theirs,
});

/**
 * 1,000 callers with a token that has expired, of a server that rotates: how often they refresh, and how many succeed.
 * First all see the expiry at once, by the clock; then the server refuses the old token, and its 401s come spread over
 * half a second, many of them long after the refresh.
 */
import type { IncomingMessage } from "node:http";
import { createOAuthUserAuth } from "@octokit/auth-oauth-user";
import { Octokit } from "@octokit/core";
import { createOutstand } from "@outstand/client";
import { createOAuth, memoryTokenStore } from "@outstand/client/oauth";
import { sendRows } from "../../../../scripts/bench/row.ts";
import { listen } from "./listen.ts";
import { email } from "./stub-fetch.ts";

const callers = 1_000;
const spreadMs = 500;

type Call = () => Promise<unknown>;

interface Result {
  refreshes: number;
  ok: number;
}

/** A server whose tokens are numbered: only the newest access token and the newest refresh token are good. */
async function measure(create: (baseUrl: string) => Call, amount: number, spread: boolean): Promise<Result> {
  let refreshes = 0;
  let newest = 1;
  const server = await listen(async (request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.method === "POST") {
      const isNewest = (await textOf(request)).includes(`refresh-${newest}`);
      if (isNewest) newest++;
      refreshes++;
      response
        .writeHead(isNewest ? 200 : 400)
        .end(JSON.stringify(isNewest ? tokenSet(newest) : { error: "invalid_grant" }));
      return;
    }
    const isGood = request.headers.authorization?.endsWith(`access-${newest}`) && newest > 1;
    if (!isGood && spread) await new Promise((resolve) => setTimeout(resolve, Math.random() * spreadMs));
    response.writeHead(isGood ? 200 : 401).end(isGood ? email : "");
  });
  const call = create(server.url);
  const results = await Promise.allSettled(Array.from({ length: amount }, call));
  server.close();
  return { refreshes, ok: results.filter(({ status }) => status === "fulfilled").length };
}

function tokenSet(number: number, receivedAt = Math.floor(Date.now() / 1000)) {
  return {
    access_token: `access-${number}`,
    refresh_token: `refresh-${number}`,
    token_type: "bearer",
    expires_in: 7200,
    // GitHub's, for octokit.
    refresh_token_expires_in: 15_897_600,
    created_at: receivedAt,
    received_at: receivedAt,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** Callers of one client whose session begins with the first token, made so long ago. */
function outstandCaller(ageSeconds: number) {
  return (baseUrl: string): Call => {
    const oauth = createOAuth({
      clientId: "id",
      clientSecret: "secret",
      redirectUri: "https://example.com/",
      baseUrl,
    });
    const store = memoryTokenStore(tokenSet(1, Math.floor(Date.now() / 1000) - ageSeconds));
    const outstand = createOutstand({ auth: oauth.session({ store }), baseUrl, rateLimit: false });
    return () => outstand.emails.get(1);
  };
}

/** Callers of one octokit whose user token expired a minute ago. */
function octokitCaller(baseUrl: string): Call {
  const octokit = new Octokit({
    baseUrl,
    authStrategy: createOAuthUserAuth,
    auth: {
      clientType: "github-app",
      clientId: "id",
      clientSecret: "secret",
      token: "access-1",
      refreshToken: "refresh-1",
      expiresAt: new Date(Date.now() - 60_000).toISOString(),
      refreshTokenExpiresAt: new Date(Date.now() + 60_000).toISOString(),
    },
  });
  return () => octokit.request("GET /api/v1/emails/1.json");
}

const expired = await measure(outstandCaller(7300), callers, false);
const spread = await measure(outstandCaller(0), callers, true);
const octokit = await measure(octokitCaller, 20, false);

const show = ({ refreshes, ok }: Result) => `${refreshes} refresh${refreshes === 1 ? "" : "es"}, ${ok} ok`;
const isRight = ({ refreshes, ok }: Result) => refreshes === 1 && ok === callers;

sendRows(
  {
    what: "1,000 callers with an expired rotating token",
    target: "1 refresh, 1,000 ok",
    ours: show(expired),
    met: isRight(expired),
    peers: { octokit: `${show(octokit)} (20 callers)` },
  },
  {
    what: "the same with 401s spread over half a second",
    target: "1 refresh, 1,000 ok",
    ours: show(spread),
    met: isRight(spread),
    peers: {},
  },
);

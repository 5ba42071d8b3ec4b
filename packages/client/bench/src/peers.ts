import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { paths } from "@outstand/client";
import ky from "ky";
import OpenAI from "openai";
import createFetchClient from "openapi-fetch";
import Stripe from "stripe";
import { type GeneratedPeer, generatePeer } from "./generate-peer.ts";

/** Where a peer sends its requests, and with what. */
export interface PeerOptions {
  baseUrl: string;
  fetch: typeof fetch;
  /** How often a request is sent again at most. */
  retries: number;
}

/** Makes one call: a GET whose answer is JSON, through all that the peer has for retry, timeout and credentials. */
export type PeerCall = () => Promise<unknown>;

const generated = (await import(generatePeer())) as GeneratedPeer;
const ThrottledOctokit = Octokit.plugin(throttling, retry, paginateRest);

/** The peers, by name. */
export const peers = {
  "openapi-fetch": ({ baseUrl, fetch }) => {
    const client = createFetchClient<paths>({ baseUrl, fetch, headers: { authorization: "Bearer token" } });
    return () => client.GET("/api/v1/emails/{id}.json", { params: { path: { id: 1 } } });
  },
  "redocly generate-client": ({ baseUrl, fetch, retries }) => {
    const client = generated.createClient(generated.OPERATIONS, {
      serverUrl: baseUrl,
      fetch,
      auth: { bearer: "token" },
      retry: { retries },
      timeout: 30_000,
    });
    return () => client.emails_get({ path: { id: 1 } });
  },
  ky: ({ baseUrl, fetch, retries }) => {
    const client = ky.create({
      baseUrl,
      fetch,
      timeout: 30_000,
      retry: { limit: retries },
      headers: { authorization: "Bearer token" },
    });
    return () => client.get("/api/v1/emails/1.json").json();
  },
  stripe: ({ baseUrl, fetch, retries }) => {
    const { protocol, hostname, port } = new URL(baseUrl);
    const client = new Stripe("sk_test_token", {
      protocol: protocol === "http:" ? "http" : "https",
      host: hostname,
      ...(port && { port }),
      httpClient: Stripe.createFetchHttpClient(fetch),
      maxNetworkRetries: retries,
      timeout: 30_000,
      telemetry: false,
    });
    return () => client.customers.retrieve("1");
  },
  openai: ({ baseUrl, fetch, retries }) => {
    const client = new OpenAI({
      baseURL: baseUrl,
      fetch,
      apiKey: "token",
      maxRetries: retries,
      timeout: 30_000,
    });
    return () => client.models.retrieve("1");
  },
  "octokit with plugins": ({ baseUrl, fetch, retries }) => {
    const client = new ThrottledOctokit({
      baseUrl,
      auth: "token",
      request: { fetch, retries },
      throttle: {
        onRateLimit: (_wait, _request, _octokit, count) => count < retries,
        onSecondaryRateLimit: (_wait, _request, _octokit, count) => count < retries,
      },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });
    return () => client.request("GET /api/v1/emails/1.json");
  },
} satisfies Record<string, (options: PeerOptions) => PeerCall>;

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
import type { CallKind } from "./stub-fetch.ts";

/** Where a peer sends its requests, and with what. */
export interface PeerOptions {
  baseUrl: string;
  fetch: typeof fetch;
  /** How often a request is sent again at most. */
  retries: number;
}

/** Makes calls, one of each kind, through all that a peer has for retry, timeout and credentials. */
export type PeerCalls = { get: () => PromiseLike<unknown> } & {
  [Kind in CallKind]?: () => PromiseLike<unknown>;
};

/** What is created and updated. */
export const body = { address: "john@outstand.com" };

/** What is asked of a list. */
export const query = { q: "smith", page: 1 };

const generated = (await import(generatePeer())) as GeneratedPeer;
const ThrottledOctokit = Octokit.plugin(throttling, retry, paginateRest);

/** The peers, by name. */
export const peers = {
  "openapi-fetch": ({ baseUrl, fetch }) => {
    const client = createFetchClient<paths>({ baseUrl, fetch, headers: { authorization: "Bearer token" } });
    const params = { path: { id: 1 } };
    return {
      get: () => client.GET("/api/v1/emails/{id}.json", { params }),
      list: () => client.GET("/api/v1/groups.json", { params: { query } }),
      create: () =>
        client.POST("/api/v1/contacts/{contact_id}/emails.json", {
          params: { path: { contact_id: 1 } },
          body,
        }),
      update: () => client.PUT("/api/v1/emails/{id}.json", { params, body }),
      delete: () => client.DELETE("/api/v1/emails/{id}.json", { params }),
    };
  },
  "redocly generate-client": ({ baseUrl, fetch, retries }) => {
    const client = generated.createClient(generated.OPERATIONS, {
      serverUrl: baseUrl,
      fetch,
      auth: { bearer: "token" },
      retry: { retries },
      timeout: 30_000,
    });
    return {
      get: () => client.emails_get({ path: { id: 1 } }),
      list: () => client.groups_list({ query }),
      create: () => client.emails_create_for_contact({ path: { contact_id: 1 }, body }),
      update: () => client.emails_update({ path: { id: 1 }, body }),
      delete: () => client.emails_delete({ path: { id: 1 } }),
    };
  },
  ky: ({ baseUrl, fetch, retries }) => {
    const client = ky.create({
      baseUrl,
      fetch,
      timeout: 30_000,
      retry: { limit: retries },
      headers: { authorization: "Bearer token" },
    });
    return {
      get: () => client.get("/api/v1/emails/1.json").json(),
      list: () => client.get("/api/v1/groups.json", { searchParams: query }).json(),
      create: () => client.post("/api/v1/contacts/1/emails.json", { json: body }).json(),
      update: () => client.put("/api/v1/emails/1.json", { json: body }),
      delete: () => client.delete("/api/v1/emails/1.json"),
    };
  },
  // It has no answers without a body.
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
    return {
      get: () => client.customers.retrieve("1"),
      list: () => client.customers.list({ email: "john@outstand.com", limit: 1 }),
      create: () => client.customers.create({ email: "john@outstand.com" }),
    };
  },
  openai: ({ baseUrl, fetch, retries }) => {
    const client = new OpenAI({
      baseURL: baseUrl,
      fetch,
      apiKey: "token",
      maxRetries: retries,
      timeout: 30_000,
    });
    return {
      get: () => client.get("/api/v1/emails/1.json"),
      list: () => client.get("/api/v1/groups.json", { query }),
      create: () => client.post("/api/v1/contacts/1/emails.json", { body }),
      update: () => client.put("/api/v1/emails/1.json", { body }),
      delete: () => client.delete("/api/v1/emails/1.json"),
    };
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
    // Writes it holds back for a second each, as GitHub wants it.
    return {
      get: () => client.request("GET /api/v1/emails/1.json"),
      list: () => client.request("GET /api/v1/groups.json", query),
    };
  },
} satisfies Record<string, (options: PeerOptions) => PeerCalls>;

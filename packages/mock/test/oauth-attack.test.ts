import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { challenge, createCalls, redirectUri } from "./oauth-calls.ts";

let mock: Mock;
let calls: ReturnType<typeof createCalls>;
const defects: unknown[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, onDefect: (error) => defects.push(error) });
  calls = createCalls(mock);
});
afterAll(async () => {
  await mock.close();
  expect(defects).toEqual([]);
});

const runs = { seed: 1, numRuns: 300 };

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "\r\nX: y",
    "<script>",
    "__proto__",
    "' OR 1=1 --",
    "a".repeat(2000),
    "\u0000",
    "\ud800",
  ),
);
/** A good value mostly, so that later checks are reached too. */
const mostly = (...good: string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: text });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
/** One value, or now and then two. */
const values = (...good: string[]) =>
  fc
    .array(mostly(...good), { minLength: 1, maxLength: 2 })
    .map((all) => (all[1] === all[0] ? all : all.slice(0, 1)));

const authorization = fc.record({
  client_id: values("sandbox-app", "sandbox-white-label"),
  redirect_uri: values(
    redirectUri,
    "https://example.com/callback",
    "https://evil.example/",
    "//evil.example",
  ),
  response_type: maybe(values("code", "token")),
  scope: maybe(values("read", "read write", "provision_users")),
  state: maybe(values("st")),
  code_challenge: maybe(values(challenge)),
  code_challenge_method: maybe(values("S256", "plain")),
  sandbox_consent: maybe(values("allow", "deny")),
  sandbox_user: maybe(values("user67890", "4862")),
});

const toQuery = (fields: Record<string, readonly string[] | undefined>) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, all = []]) => all.map((value): [string, string] => [name, value])),
  ).toString();

describe("whatever is sent", () => {
  it("the authorization endpoint shows a page or goes to a registered redirect URI with plain headers", async () => {
    await fc.assert(
      fc.asyncProperty(authorization, async (fields) => {
        const answer = await mock.fetch(`${mock.url}/oauth/authorize?${toQuery(fields)}`);
        const location = answer.headers.get("location");
        const page = await answer.text();
        expect([200, 302, 400]).toContain(answer.status);
        expect(location !== null).toBe(answer.status === 302);
        if (location !== null) {
          expect(location).toMatch(
            /^(http:\/\/localhost:3000|https:\/\/example\.com)\/callback\?[\x21-\x7e]+$/,
          );
          expect(page).toBe("");
        } else expect(page).not.toMatch(/<script/i);
      }),
      runs,
    );
  });

  it("the token endpoint answers with a described error", async () => {
    const good = mock.tokens.issue();
    const value = fc.oneof(
      mostly(
        "authorization_code",
        "refresh_token",
        "client_credentials",
        good.refresh_token ?? "",
        redirectUri,
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const names = fc.constantFrom(
      "grant_type",
      "client_id",
      "client_secret",
      "code",
      "redirect_uri",
      "code_verifier",
      "refresh_token",
      "scope",
    );
    const fields = fc.oneof(
      fc.dictionary(names, value),
      fc.dictionary(names, value).map((some) => ({ ...calls.credentials, ...some })),
    );
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), async (sent, asForm) => {
        const init = asForm
          ? {
              body: new URLSearchParams(
                Object.entries(sent).map(([name, all]): [string, string] => [name, String(all)]),
              ),
            }
          : { headers: { "content-type": "application/json" }, body: JSON.stringify(sent) };
        const answer = await mock.fetch(`${mock.url}/oauth/token`, { method: "POST", ...init });
        const body = (await answer.json()) as { error?: string };
        if (answer.status === 200) expect(body).toHaveProperty("access_token");
        else {
          expect(answer.status).toBe(body.error === "invalid_client" ? 401 : 400);
          expect(body.error).toMatch(
            /^(invalid_(request|client|grant|scope)|unauthorized_client|unsupported_grant_type)$/,
          );
        }
      }),
      runs,
    );
  });

  it("a token, a cookie and a bypass token are looked up and no more", async () => {
    const header = fc
      .string({ unit: "grapheme-ascii", maxLength: 60 })
      .filter((value) => !/[\r\n]/.test(value));
    await fc.assert(
      fc.asyncProperty(header, header, header, async (token, cookie, bypass) => {
        const headers = { authorization: `Bearer ${token}`, cookie, "x-ratelimit-bypass": bypass };
        for (const path of ["/oauth/token/info", "/sso", "/api/v1/contacts.json"]) {
          const answer = await mock.fetch(`${mock.url}${path}`, { headers });
          expect([401, 429]).toContain(answer.status);
        }
        const page = await mock.fetch(`${mock.url}/oauth/authorize?${calls.authorizationQuery()}`, {
          headers,
        });
        expect(page.status).toBe(200);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

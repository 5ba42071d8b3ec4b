import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";
import { startReceiver } from "./receiver.ts";

const shots = join(import.meta.dirname, "..", "test-output");
let mock: Mock;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  receiver = await startReceiver(500);
  mock.webhooks.addTarget({ url: receiver.url });
  mock.namespace("other");
  mock.fail({ operation: "groups_list", status: 503, times: 2 });
  mock.fail({ effect: "drop", operation: "notes_get" });
  const { access_token } = mock.tokens.issue();
  const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
  const send = (method: string, path: string, body?: object) =>
    fetch(`${mock.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }).catch(
      () => {},
    );
  await send("POST", "/api/v1/contacts.json", { first_name: "<b>John</b>", last_name: "Smith" });
  await send("GET", "/api/v1/contacts.json?q=smith&access_token=s3cr3t");
  await send("PUT", "/api/v1/contacts/1.json", { title: "Advisor" });
  await send("GET", "/api/v1/nothing");
  await send("GET", "/api/v1/notes/1.json");
  await mock.clock.advance(0);
});
afterAll(async () => {
  await mock.close();
  receiver.close();
});

const read = async () => {
  const answer = await fetch(`${mock.url}/_mock`);
  return { headers: answer.headers, text: await answer.text() };
};

describe("the page", () => {
  it("shows requests, webhooks, faults and namespaces, and no secret", async () => {
    const { text } = await read();
    expect(text).toContain("contacts_create");
    expect(text).toContain("contact_update");
    expect(text).toContain(receiver.url);
    expect(text).toContain("/~other/_mock");
    expect(text).toContain("broken off");
    expect(text).toContain("The description has no such path.");
    expect(text).not.toContain("s3cr3t");
  });

  it("takes nothing of a request for HTML", async () => {
    const { text } = await read();
    expect(text).toContain("&lt;b&gt;John");
    expect(text).not.toContain("<b>John");
  });

  it("lets nothing run in it but its own script", async () => {
    const { headers } = await read();
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'/,
    );
    expect(policy).not.toContain("unsafe");
  });
});

describe("the page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumPath !== "") browser = await launchChromium();
    mkdirSync(shots, { recursive: true });
  });
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => skip(chromiumPath === "", chromiumMissing));

  /** Opens the page; `faults` are what the browser complains of. */
  const open = async (options: Parameters<Browser["newPage"]>[0] = {}) => {
    const page = await browser.newPage(options);
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${mock.url}/_mock`);
    return { page, faults };
  };
  const seriousFindings = async (page: Page) => {
    await page.addScriptTag({ content: axe.source });
    return page.evaluate(async () => {
      const { violations } = await (globalThis as never as { axe: typeof axe }).axe.run();
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id }) => id);
    });
  };

  it.each(["light", "dark"] as const)("is readable and complains of nothing, %s", async (colorScheme) => {
    const { page, faults } = await open({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 1200, height: 900 },
    });
    await page.screenshot({ path: join(shots, `page-${colorScheme}.png`), fullPage: true });
    expect(await seriousFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("fits a narrow screen", async () => {
    const { page } = await open({ viewport: { width: 390, height: 800 } });
    await page.screenshot({ path: join(shots, "page-narrow.png") });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.close();
  });

  it("keeps itself up to date under its policy", async () => {
    const { page, faults } = await open();
    await fetch(`${mock.url}/api/v1/something-new`);
    await page.getByText("GET /api/v1/something-new").waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it("renews itself without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${mock.url}/_mock`);
    await fetch(`${mock.url}/api/v1/something-else`);
    await page.getByText("GET /api/v1/something-else").waitFor();
    await context.close();
  });
});

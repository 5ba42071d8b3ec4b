import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, serveSite } from "../src/site/serve-site.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";

const built = fileURLToPath(new URL("../dist/", import.meta.url));

describe("the Redoc reference", () => {
  let site: SiteServer;
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    if (chromiumPath === "") return;
    site = await serveSite(built, 0, "/under/a/path/");
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async ({ skip }) => {
    skip(chromiumPath === "", chromiumMissing);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    requests = [];
    complaints = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    return () => page.close();
  });

  it("shows an operation when its deep link is opened", async () => {
    await page.goto(`${site.url}reference/#/contacts/contacts_create`, { waitUntil: "networkidle" });
    const heading = page.getByRole("heading", { name: "Create a contact" });
    await heading.click({ trial: true });
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    await page.screenshot({ path: "test-output/reference-operation.png" });
  });

  it("goes to a tag by its link in the menu, and keeps it in the URL", async () => {
    await page.goto(`${site.url}reference/`, { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Groups", exact: true }).click();
    await page.waitForURL(`${site.url}reference/#/groups`);
    await page.screenshot({ path: "test-output/reference-tag.png" });
  });

  it("finds an operation with the built-in search", async () => {
    await page.goto(`${site.url}reference/`, { waitUntil: "networkidle" });
    await page.getByText("Search").first().click();
    await page.keyboard.type("unsubscribe");
    await page.getByText("Unsubscribe").first().waitFor();
  });

  it("asks nobody but its own origin, and has nothing to complain of under its security policy", async () => {
    await page.goto(`${site.url}reference/#/contacts/contacts_create`, { waitUntil: "networkidle" });
    await page.getByRole("heading", { name: "Create a contact" }).waitFor();
    const origin = new URL(site.url).origin;
    const foreign = requests.filter((url) => !url.startsWith(origin) && !/^(data:|blob:)/.test(url));
    expect(foreign).toEqual([]);
    expect(requests).toContain(`${site.url}reference/redoc.standalone.js`);
    expect(complaints).toEqual([]);
  });
});

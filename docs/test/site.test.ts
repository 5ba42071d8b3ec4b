import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, serveSite } from "../src/site/serve-site.ts";
import { builtPages, builtSite } from "./built-site.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const base = "/under/a/path/";
const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1440, height: 900 } };

/** All pages, but of the client's reference, whose two hundred are all alike, one in ten. */
const visited = builtPages.filter((path, index) => !path.startsWith("client/") || index % 10 === 0);

/** One page of each kind, and the widest ones. */
const kinds = [
  "",
  ...builtPages.filter((path) => path.startsWith("guides/")),
  "operations/contacts_list/",
  "operations/contacts_update/",
  "operations/groups_add_contacts/",
  "operations/oauth_token/",
  "operations/profiles_create/",
  "webhooks/contact_create/",
  "client/contacts/",
  "inferred/",
];

describe("the site in Chromium", { timeout: 180_000 }, () => {
  let site: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    if (chromiumPath === "") return;
    site = await serveSite(builtSite, 0, base);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(({ skip }) => skip(chromiumPath === "", chromiumMissing));

  async function open(path: string, options: BrowserContextOptions = desktop): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(`${site.url}${path}`, { waitUntil: "load" });
    return page;
  }

  it("has pages that ask nobody but their own origin, miss no file, have no complaints and fit on a phone", async () => {
    const page = await browser.newPage(phone);
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
        complaints.push(request.url());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`));
    page.on("console", (message) => complaints.push(`${page.url()} ${message.text()}`));
    for (const path of visited) {
      await page.goto(`${site.url}${path}`, { waitUntil: "load" });
      const width = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(width) > phone.viewport.width) complaints.push(`${path} is ${width} px wide`);
    }
    await page.close();
    expect(complaints).toEqual([]);
  });

  it("has nothing serious for axe to find, in the light theme and, but for its colours the same, in the dark one", async () => {
    const findings: string[] = [];
    // axe is put into the page from outside, which the page's own policy forbids
    const context = await browser.newContext({ ...desktop, colorScheme: "light", bypassCSP: true });
    const page = await context.newPage();
    const run = async (where: string, rules: string) => {
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ resultTypes: ["violations"]${rules} })`,
      );
      for (const { id, impact, nodes } of violations) {
        if (impact === "serious" || impact === "critical") findings.push(`${where}: ${id} ${nodes[0]?.html}`);
      }
    };
    for (const path of kinds) {
      await page.goto(`${site.url}${path}`, { waitUntil: "load" });
      await page.evaluate(axe);
      await run(`${path} light`, "");
      await page.getByLabel("Select theme").first().selectOption("dark");
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      await run(`${path} dark`, ', runOnly: ["color-contrast", "link-in-text-block"]');
      await page.getByLabel("Select theme").first().selectOption("light");
    }
    await context.close();
    expect(findings).toEqual([]);
  });

  it("is found, read and left with the keyboard alone", async () => {
    const page = await open("");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("unsubscribe from a channel");
    await page.getByRole("status").filter({ hasText: "found" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.url}operations/channels_unsubscribe/`);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#_top");

    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
    await page.close();
  });

  it("says that nothing was found", async () => {
    const page = await open("webhooks/user_status/");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("жжжж");
    await page.getByText("Nothing found").waitFor();
    await page.close();
  });

  it("opens the menu of a phone by keyboard", async () => {
    const page = await open("operations/contacts_list/", phone);
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "List contacts", exact: true }).waitFor();
    await page.close();
  });

  it("shows an operation without JavaScript", async () => {
    const page = await open("operations/contacts_create/", { ...desktop, javaScriptEnabled: false });
    for (const text of ["/api/v1/contacts.json", "first_name", "201 Created", "outstand.contacts.create("]) {
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    }
    await page.close();
  });

  it("has a page for what is missing, with links that work at any depth", async () => {
    const atRoot = await serveSite(builtSite, 0);
    const page = await browser.newPage(desktop);
    const missing: string[] = [];
    page.on("response", (response) => response.status() === 404 && missing.push(response.url()));
    await page.goto(`${atRoot.url}no/such/page/`);
    expect(missing).toEqual([`${atRoot.url}no/such/page/`]);
    await page.getByRole("heading", { level: 1, name: "404" }).waitFor();
    await page.getByRole("link", { name: "Outstand API" }).click();
    await page.waitForURL(atRoot.url);
    await page.close();
    await atRoot.close();
  });

  it.each([
    ["home", "", "light", desktop],
    ["guide", "guides/getting-started/", "light", desktop],
    ["operation-light", "operations/contacts_update/", "light", desktop],
    ["operation-dark", "operations/contacts_create/", "dark", desktop],
    ["phone", "operations/contacts_list/", "dark", phone],
  ] as const)("keeps a picture: %s", async (name, path, colorScheme, options) => {
    const page = await open(path, { ...options, colorScheme });
    await page.screenshot({ path: `test-output/${name}.png` });
    await page.close();
  });
});

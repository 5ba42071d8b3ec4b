import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, serveSite } from "../src/site/serve-site.ts";
import { builtSite } from "./built-site.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds inside Redoc's own markup, where nothing can be done from outside. */
const upstream = [
  {
    id: "label-content-name-mismatch",
    markup: 'aria-label="Example"',
    reason:
      "Redoc names the menu of examples `Example`, whichever it shows; Redocly/redoc#2223 was the same elsewhere",
  },
  {
    id: "color-contrast",
    markup: ">deprecated</span>",
    reason: "Redoc draws the badge of a deprecated field in a colour that no setting of its theme reaches",
  },
];

describe("the Redoc reference", { timeout: 180_000 }, () => {
  let site: SiteServer;
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    if (chromiumPath === "") return;
    site = await serveSite(builtSite, 0, "/under/a/path/");
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

  it("leads from an operation to its own page", async () => {
    await page.goto(`${site.url}reference/#/notes/notes_get`, { waitUntil: "networkidle" });
    await page.getByRole("heading", { name: "Get a note" }).click({ trial: true });
    const links = page.getByRole("link", { name: "On a page of its own" });
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(hrefs).toContain("../operations/notes_get/");
    await links.nth(hrefs.indexOf("../operations/notes_get/")).click();
    await page.waitForURL(`${site.url}operations/notes_get/`);
  });

  it.each(["light", "dark"] as const)(
    "has nothing serious for axe but what is Redoc's own, in the %s theme",
    async (colorScheme) => {
      const findings: string[] = [];
      const context = await browser.newContext({
        colorScheme,
        bypassCSP: true,
        viewport: { width: 1400, height: 900 },
      });
      for (const place of ["contacts/contacts_create", "users/users_update"]) {
        const own = await context.newPage();
        await own.goto(`${site.url}reference/#/${place}`, { waitUntil: "networkidle" });
        await own.evaluate(axe);
        const { violations } = await own.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        for (const { id, nodes } of serious) {
          for (const { html } of nodes) {
            const isKnown = upstream.some((one) => one.id === id && html.includes(one.markup));
            if (!isKnown) findings.push(`${place}: ${id} ${html}`);
          }
        }
        await own.close();
      }
      await context.close();
      expect(findings).toEqual([]);
    },
  );

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

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, serveSite } from "../src/site/serve-site.ts";
import { builtPages, builtSite } from "./built-site.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";
import { runAxe } from "./run-axe.ts";

const base = "/under/a/path/";
const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1440, height: 900 } };

/** One page of each kind, and the widest ones. */
const kinds = [
  "",
  ...builtPages.filter((path) => path.startsWith("guides/")),
  "operations/",
  "operations/contacts_update/",
  "operations/groups_add_contacts/",
  "operations/oauth_token/",
  "webhooks/contact_create/",
  "client/contactcreate/",
  "client/contacts/",
  "inferred/",
];

/** All pages, but of the client's reference, whose two hundred are all alike, one in ten. */
const visited = builtPages.filter(
  (path, index) => !path.startsWith("client/") || index % 10 === 0 || kinds.includes(path),
);

/** The pages that pictures are kept of, in `test-output/`. */
const pictures: Readonly<Record<string, string>> = {
  "": "home",
  "guides/contacts/": "guide",
  "operations/contacts_update/": "operation",
  "webhooks/contact_create/": "webhook",
};

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

  /** Keeps pictures of a page in both themes, if it is one of those. */
  async function takePictures(page: Page, path: string): Promise<void> {
    const name = pictures[path];
    if (name === undefined) return;
    const width = page.viewportSize()?.width;
    await page.evaluate("document.querySelector('main img')?.scrollIntoView({ block: 'center' })");
    for (const colorScheme of ["dark", "light"] as const) {
      await setTheme(page, colorScheme);
      await page.screenshot({ path: `test-output/${name}-${colorScheme}-${width}.png` });
    }
  }

  async function setTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
  }

  /** Presses Tab until what has the focus is called so. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press("Tab");
      const reached = await page.evaluate("document.activeElement.textContent.trim()");
      if (reached === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  }

  describe("with every page opened", () => {
    const complaints: string[] = [];
    const findings: string[] = [];

    beforeAll(async () => {
      if (chromiumPath === "") return;
      const rest = visited.values();
      // in two windows, as there are processors; a tab in the background would stand still
      const window = async () => {
        const page = await browser.newPage({ ...phone, colorScheme: "light" });
        listen(page);
        for (const path of rest) {
          await page.goto(`${site.url}${path}`, { waitUntil: "load" });
          const width = await page.evaluate("document.documentElement.scrollWidth");
          if (Number(width) > phone.viewport.width) complaints.push(`${path} is ${width} px wide`);
          await takePictures(page, path);
          if (!kinds.includes(path)) continue;
          await page.setViewportSize(desktop.viewport);
          await takePictures(page, path);
          await look(page, path);
          await page.setViewportSize(phone.viewport);
          await page.emulateMedia({ colorScheme: "light" });
        }
        await page.close();
      };
      await Promise.all([window(), window()]);
    }, 180_000);

    function listen(page: Page): void {
      page.on("request", (request) => {
        if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
          complaints.push(request.url());
      });
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`));
      page.on("console", (message) => complaints.push(`${page.url()} ${message.text()}`));
    }

    async function look(page: Page, path: string): Promise<void> {
      // the menu is the same everywhere, and more than half of most pages; here it is once closed, once open
      if (path !== "" && path !== "operations/contacts_update/")
        await page.evaluate("document.querySelector('nav.sidebar')?.remove()");
      const colors = { runOnly: ["color-contrast", "link-in-text-block"] };
      for (const theme of ["light", "dark"] as const) {
        await setTheme(page, theme);
        const found = await runAxe(page, theme === "light" ? {} : colors);
        findings.push(...found.map(({ id, html }) => `${path} ${theme}: ${id} ${html}`));
      }
    }

    it("asks nobody but its own origin, misses no file, has no complaints and fits on a phone", () => {
      expect(complaints).toEqual([]);
    });

    it("has nothing serious for axe to find, in the light theme and, but for its colours the same, in the dark one", () => {
      expect(visited).toEqual(expect.arrayContaining(kinds));
      expect(findings).toEqual([]);
    });
  });

  it("follows the system's theme, and keeps the one that is chosen", async () => {
    const page = await open("guides/errors/", { ...desktop, colorScheme: "dark" });
    const theme = () => page.locator("html").getAttribute("data-theme");
    expect(await theme()).toBe("dark");
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(theme).toBe("light");
    await page.getByLabel("Select theme").first().selectOption("dark");
    await page.goto(`${site.url}operations/`);
    expect(await theme()).toBe("dark");
    await page.close();
  });

  it("is found, read and left with the keyboard alone", async () => {
    const page = await open("");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("unsubscribe from a channel");
    await page.locator("dialog li:first-child", { hasText: "Unsubscribe from a channel" }).waitFor();
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

  it("finds an operation before what only mentions it, says what kind of page it is, or that nothing was found", async () => {
    const page = await open("webhooks/user_status/");
    await page.getByRole("button", { name: "Search" }).click();
    await page.keyboard.type("create contact");
    const results = page.locator("dialog li");
    const titles = results.locator("strong");
    await expect.poll(() => titles.allTextContents()).toContain("Create a contact Operation");
    expect(await titles.first().textContent()).toBe("Create a contact Operation");
    expect((await results.allTextContents()).join()).not.toContain("Description 1");
    for (const { viewport } of [desktop, phone]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await setTheme(page, colorScheme);
        await page.screenshot({ path: `test-output/search-${colorScheme}-${viewport.width}.png` });
      }
    }
    await page.getByLabel("Search words").fill("жжжж");
    await page.getByText("Nothing found").waitFor();
    await page.close();
  });

  it("goes through its menu by keyboard", async () => {
    const page = await open("guides/errors/");
    await tabTo(page, "Orders");
    await page.keyboard.press("Enter");
    await tabTo(page, "List orders");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.url}operations/orders_list/`);
    await page.close();
  });

  it("opens the menu of a phone by keyboard", async () => {
    const page = await open("operations/contacts_list/", phone);
    const entry = page.getByRole("link", { name: "List contacts", exact: true });
    expect(await entry.isVisible()).toBe(false);
    for (let pressed = 0; pressed < 20 && !(await entry.isVisible()); pressed += 1) {
      await page.keyboard.press("Tab");
      const isMenu = await page.evaluate("document.activeElement.matches('[popovertarget]')");
      if (isMenu) await page.keyboard.press("Enter");
    }
    expect(await entry.isVisible()).toBe(true);
    await page.close();
  });

  it("shows an operation without JavaScript, with what can be opened", async () => {
    const page = await open("operations/contacts_create/", { ...desktop, javaScriptEnabled: false });
    const texts = [
      "/api/v1/contacts.json",
      "first_name",
      "201 Created",
      "outstand.contacts.create(",
      "curl https://",
    ];
    for (const text of texts) expect(await page.getByText(text).first().isVisible()).toBe(true);
    const nested = page.locator("#body-phones-number");
    expect(await nested.isVisible()).toBe(false);
    await page.locator("#body-phones summary").click();
    expect(await nested.isVisible()).toBe(true);
    await page.close();
  });

  it("has a page for what is missing, which finds the site wherever that is", async () => {
    const atRoot = await serveSite(builtSite, 0);
    for (const { url } of [atRoot, site]) {
      const page = await browser.newPage(desktop);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(`${url}no/such/page/`);
      await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
      const home = page.getByRole("link", { name: "Outstand API" });
      await expect.poll(() => home.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(url);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await runAxe(page)).toEqual([]);
      }
      expect(requests.filter((request) => !/\/(such\/page\/|contacts_list\.md)$/.test(request))).toEqual([]);
      await page.getByRole("link", { name: "All operations" }).click();
      await page.waitForURL(`${url}operations/`);
      await page.close();
    }
    await atRoot.close();
  });
});

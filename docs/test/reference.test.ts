import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, serveSite } from "../src/site/serve-site.ts";
import { builtSite } from "./built-site.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";
import { runAxe } from "./run-axe.ts";

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

  it("shows an operation when its deep link is opened, asks nobody but its own origin, and does not complain", async () => {
    await page.goto(`${site.url}reference/#/contacts/contacts_create`);
    const heading = page.getByRole("heading", { name: "Create a contact" });
    await heading.click({ trial: true });
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    const origin = new URL(site.url).origin;
    const foreign = requests.filter((url) => !url.startsWith(origin) && !/^(data:|blob:)/.test(url));
    expect(foreign).toEqual([]);
    expect(requests).toContain(`${site.url}reference/redoc.standalone.js`);
    expect(complaints).toEqual([]);
  });

  it("goes to a tag by its link in the menu, keeps it in the URL, and finds an operation with the built-in search", async () => {
    await page.goto(`${site.url}reference/`);
    await page.getByRole("link", { name: "Groups", exact: true }).click();
    await page.waitForURL(`${site.url}reference/#/groups`);
    await page.getByText("Search").first().click();
    await page.keyboard.type("unsubscribe");
    await page.getByText("Unsubscribe").first().waitFor();
  });

  it("leads from an operation to its own page", async () => {
    await page.goto(`${site.url}reference/#/notes/notes_get`);
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
      const places = [
        ["contacts/contacts_create", "Create a contact"],
        ["users/users_update", "Activate or disable a user"],
      ] as const;
      const findings = await Promise.all(
        places.map(async ([place, name]) => {
          const own = await browser.newPage({
            colorScheme,
            bypassCSP: true,
            viewport: { width: 1400, height: 900 },
          });
          await own.goto(`${site.url}reference/#/${place}`);
          await own.getByRole("heading", { name }).click({ trial: true });
          const found = await runAxe(own);
          await own.close();
          return found;
        }),
      );
      const unknown = findings
        .flat()
        .filter(({ id, html }) => !upstream.some((one) => one.id === id && html.includes(one.markup)));
      expect(unknown).toEqual([]);
    },
  );
});

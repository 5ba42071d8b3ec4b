import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type SiteServer, serveSite } from "../src/site/serve-site.ts";
import { builtSite } from "./built-site.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";
import { type Finding, runAxe } from "./run-axe.ts";

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

const desktop = { width: 1440, height: 900 };

describe("the Redoc reference", { timeout: 180_000 }, () => {
  let site: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    if (chromiumPath === "") return;
    site = await serveSite(builtSite, 0, "/under/a/path/");
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(({ skip }) => skip(chromiumPath === "", chromiumMissing));

  describe("opened once", () => {
    let page: Page;
    const requests: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      if (chromiumPath === "") return;
      page = await browser.newPage({ viewport: desktop });
      page.on("request", (request) => requests.push(request.url()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await page.goto(`${site.url}reference/#/contacts/contacts_create`);
    });

    afterAll(() => page?.close());

    it("shows the operation of its deep link", async () => {
      const heading = page.getByRole("heading", { name: "Create a contact" });
      await heading.click({ trial: true });
      expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    });

    it("goes to a tag by its link in the menu, and keeps it in the URL", async () => {
      await page.getByRole("link", { name: "Groups", exact: true }).click();
      await page.waitForURL(`${site.url}reference/#/groups`);
    });

    it("finds an operation with the built-in search", async () => {
      const field = page.getByPlaceholder("Search docs");
      // Redoc closes its search again when it is not done with the link that was followed before.
      await vi.waitFor(
        async () => {
          if (!(await field.isVisible())) await page.getByText("Search").first().click({ timeout: 2_000 });
          await field.fill("unsubscribe", { timeout: 2_000 });
        },
        { timeout: 60_000, interval: 100 },
      );
      await page.getByText("Unsubscribe").first().waitFor();
      await page.keyboard.press("Escape");
    });

    it("has asked nobody but its own origin by then, and had nothing to complain of under its security policy", () => {
      const origin = new URL(site.url).origin;
      const foreign = requests.filter((url) => !url.startsWith(origin) && !/^(data:|blob:)/.test(url));
      expect(foreign).toEqual([]);
      expect(requests).toContain(`${site.url}reference/redoc.standalone.js`);
      expect(complaints).toEqual([]);
    });

    it("leads from an operation to its own page", async () => {
      await page.goto(`${site.url}reference/#/notes/notes_get`);
      await page.getByRole("heading", { name: "Get a note" }).click({ trial: true });
      await page.locator('a[href="../operations/notes_get/"]').click();
      await page.waitForURL(`${site.url}operations/notes_get/`);
    });
  });

  it.each(["light", "dark"] as const)(
    "has nothing serious for axe but what is Redoc's own, and fits on a phone, in the %s theme",
    async (colorScheme) => {
      const own = await browser.newPage({ colorScheme, viewport: desktop });
      const findings: Finding[] = [];
      for (const [place, name] of [
        ["users/users_update", "Activate or disable a user"],
        ["contacts/contacts_create", "Create a contact"],
      ]) {
        await own.goto(`${site.url}reference/#/${place}`);
        await own.getByRole("heading", { name: `${name}` }).click({ trial: true });
        findings.push(...(await runAxe(own)));
      }
      const isKnown = ({ id, html }: Finding) =>
        upstream.some((one) => one.id === id && html.includes(one.markup));
      expect(findings.filter((finding) => !isKnown(finding))).toEqual([]);

      await own.screenshot({ path: `test-output/reference-${colorScheme}-1440.png` });
      await own.setViewportSize({ width: 390, height: 844 });
      await own.getByRole("heading", { name: "Create a contact" }).click({ trial: true });
      expect(await own.evaluate("document.documentElement.scrollWidth")).toBe(390);
      await own.screenshot({ path: `test-output/reference-${colorScheme}-390.png` });
      await own.close();
    },
  );
});

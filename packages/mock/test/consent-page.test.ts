import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { chromiumMissing, chromiumPath, launchChromium } from "./launch-chromium.ts";
import { createCalls } from "./oauth-calls.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const markup = `<b>Bold</b>"><script>document.title = "taken"</script>`;

describe("the consent page in a browser", () => {
  let mock: Mock;
  let calls: ReturnType<typeof createCalls>;
  let app: Server;
  let callback: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    // An application that sends its users on to another origin, as many do.
    app = createServer((request, response) => {
      const { port } = app.address() as AddressInfo;
      if (request.url?.startsWith("/callback")) {
        const location = `http://localhost:${port}/welcome${request.url.slice("/callback".length)}`;
        response.writeHead(302, { location }).end();
      } else if (request.url?.startsWith("/frame?")) {
        const framed = request.url.slice("/frame?".length).replaceAll("&", "&amp;");
        response
          .writeHead(200, { "content-type": "text/html" })
          .end(`<iframe src="${mock.url}/${framed}"></iframe>`);
      } else response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>");
    });
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
    callback = `http://127.0.0.1:${(app.address() as AddressInfo).port}/callback`;
    mock = await startMock({
      port: 0,
      applications: [
        { clientId: "markup", clientSecret: "secret", name: markup, redirectUris: [callback] },
        { clientId: "long", clientSecret: "secret", name: "Long".repeat(60), redirectUris: [callback] },
      ],
    });
    calls = createCalls(mock);
    if (chromiumPath !== "") browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await mock.close();
    await new Promise((resolve) => app.close(resolve));
  });

  beforeEach(async ({ skip }) => {
    skip(chromiumPath === "", chromiumMissing);
    mock.reset();
    context = await browser.newContext({ viewport: { width: 900, height: 700 }, javaScriptEnabled: true });
    page = await context.newPage();
    complaints = [];
    requests = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    return () => context.close();
  });

  const address = (fields: Record<string, string> = {}) =>
    `${mock.url}/oauth/authorize?${calls.authorizationQuery({ redirect_uri: callback, state: "a b\n<c>", ...fields })}`;
  const open = (fields?: Record<string, string>) => page.goto(address(fields));
  const arrived = async () => {
    await page.getByRole("heading", { name: "Welcome" }).waitFor();
    return Object.fromEntries(new URL(page.url()).searchParams);
  };
  /** What axe finds on the page; a policy that allows no script does not hold back the browser's own tools. */
  const audit = async (): Promise<string[]> => {
    await page.evaluate(await readFile(axeFile, "utf8"));
    return page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ': ' + help))",
    );
  };

  it("authorizes the application as the user who is chosen", async () => {
    await open();
    await page.getByLabel("Sign in as").selectOption({ label: "Jane Smith (user67890)" });
    await page.getByRole("button", { name: "Authorize" }).click();
    const { code = "", state } = await arrived();
    expect(state).toBe("a b\n<c>");
    const { body } = await calls.exchange(code, { redirect_uri: callback });
    const info = await calls.get("/oauth/token/info", body.access_token);
    expect(await info.json()).toMatchObject({ resource_owner_id: 4863 });
    expect(complaints).toEqual([]);
    expect(requests).toEqual(["/oauth/authorize", "/oauth/consent", "/callback", "/welcome"]);
  });

  it("is skipped the second time, and remembers who signed in where it is not", async () => {
    await open();
    await page.getByLabel("Sign in as").selectOption({ label: "Jane Smith (user67890)" });
    await page.getByRole("button", { name: "Authorize" }).click();
    await arrived();
    await open();
    expect(await arrived()).toHaveProperty("code");
    await open({ scope: "read" });
    expect(await page.getByLabel("Sign in as").inputValue()).toBe("4863");
  });

  it("denies", async () => {
    await open();
    await page.getByRole("button", { name: "Deny" }).click();
    expect(await arrived()).toEqual({
      error: "access_denied",
      error_description: "The user refused.",
      state: "a b\n<c>",
    });
  });

  it("is used with the keyboard alone, and without scripts", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    page = await plain.newPage();
    await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await arrived()).toHaveProperty("code");
    await plain.close();
  });

  it("runs nothing that stands in the name of an application", async () => {
    await open({ client_id: "markup" });
    expect(await page.title()).toBe(`Authorize ${markup}? - Outstand sandbox`);
    expect(await page.getByRole("heading").textContent()).toBe(`Authorize ${markup}?`);
    expect(await page.locator("main b, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has nothing for axe to complain of in the %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    await page.screenshot({ path: `test-output/consent-${colorScheme}.png` });
    expect(await audit()).toEqual([]);
    await open({ client_id: "unknown" });
    await page.screenshot({ path: `test-output/consent-error-${colorScheme}.png` });
    expect(await audit()).toEqual([]);
  });

  it("fits a narrow screen, however long the name", async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await open({ client_id: "long" });
    await page.screenshot({ path: "test-output/consent-narrow.png" });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBe(390);
  });

  it("cannot be put into a frame of another page", async () => {
    const frame = async (path: string) => {
      await page.goto(`${new URL(callback).origin}/frame?${path}`, { waitUntil: "load" });
      return page.frames()[1]?.url();
    };
    expect(await frame("oauth/token/info")).toMatch(/^http:/);
    expect(await frame(address().slice(mock.url.length + 1))).toMatch(/^chrome-error:/);
  });

  it("takes no form from another site", async () => {
    await open();
    const body = await page.content();
    const action = new URL(/action="([^"]*)"/.exec(body)?.[1]?.replaceAll("&amp;", "&") ?? "", page.url())
      .href;
    const proof = /name="proof" value="([^"]*)"/.exec(body)?.[1];
    const foreign = new URL(callback);
    foreign.hostname = "evil.localhost";
    foreign.pathname = "/forged";
    await page.route("**/forged", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<form method="post" action="${action.replaceAll("&", "&amp;")}"><input name="proof" value="${proof}"><input name="user" value="4862"><button name="decision" value="allow">Win a prize</button></form>`,
      }),
    );
    await page.goto(foreign.href);
    await page.getByRole("button", { name: "Win a prize" }).click();
    await page.getByRole("heading", { name: "This page is out of date" }).waitFor();
  });
});

import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** What a visit of a page costs. */
export interface Visit {
  /** When the heading could be read, in milliseconds after the start of the navigation. */
  readableMs: number;
  /** Largest contentful paint, likewise. */
  largestPaintMs: number;
  /** Total blocking time: what long tasks took beyond 50 ms each. */
  blockingMs: number;
  /** Scripts as they came over the wire, compressed, and those within the page. */
  scriptBytes: number;
}

/** How long a page must have been idle to count as done. */
const idleMs = 1500;

/** Opens a page of this machine with an empty cache and waits until it has settled. */
export async function measurePage(browser: Browser, url: string, heading: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Network.enable");

  const scripts = new Map<string, number>();
  devTools.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.set(requestId, 0);
  });
  devTools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });

  await page.addInitScript(observe, heading);
  await page.goto(url, { waitUntil: "load" });
  const visit = await page.evaluate(settle, idleMs);
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent).join("\n"),
  );
  await context.close();
  const scriptBytes = [...scripts.values(), gzipSync(inline).length].reduce((sum, bytes) => sum + bytes, 0);
  const { readableMs, largestPaintMs, blockingMs } = visit;
  return { readableMs, largestPaintMs, blockingMs, scriptBytes };
}

/** What {@link observe} leaves on the page. */
type Observed = Omit<Visit, "scriptBytes"> & { busyMs: number };

/** Runs in the page: waits until it has been idle for a while. */
function settle(idleMs: number): Promise<Observed> {
  const { visit } = window as unknown as { visit: Observed };
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (visit.readableMs === 0 || performance.now() - visit.busyMs < idleMs) return;
      clearInterval(timer);
      resolve(visit);
    }, 100);
  });
}

/** Runs in the page, before its own scripts. */
function observe(heading: string): void {
  const visit: Observed = { readableMs: 0, largestPaintMs: 0, blockingMs: 0, busyMs: 0 };
  Object.assign(window, { visit });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) visit.largestPaintMs = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      visit.blockingMs += Math.max(0, duration - 50);
      visit.busyMs = startTime + duration;
    }
  }).observe({ type: "longtask", buffered: true });

  const look = () => {
    const found = [...document.querySelectorAll("h1, h2")].find(
      (element) => element.textContent?.trim() === heading,
    );
    const box = found?.getBoundingClientRect();
    const onTop = box && document.elementFromPoint(box.left + 5, box.top + box.height / 2);
    if (found && onTop && (found.contains(onTop) || onTop.contains(found))) {
      // what this frame shows is on the screen when the next one begins
      requestAnimationFrame(() => {
        visit.readableMs = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

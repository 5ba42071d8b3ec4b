import { createOutstand, createRateLimit } from "@outstand/client";

const auth = process.env.OUTSTAND_TOKEN ?? "";
const baseUrl = process.env.OUTSTAND_URL;

/** Has the sandbox answer the next request for a contact with 429. */
const refuseOnce = (retryAfter: string) =>
  fetch(`${baseUrl}/_mock/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      operation: "contacts_get",
      status: 429,
      headers: { "Retry-After": retryAfter },
    }),
  });

// #region share
const rateLimit = createRateLimit({ requests: 5, windowMs: 500 });
const reports = createOutstand({ auth, baseUrl, rateLimit });
const imports = createOutstand({ auth, baseUrl, rateLimit });

const startedMs = performance.now();
await Promise.all(
  [1, 2, 3].flatMap((id) => [reports.contacts.get(id), imports.contacts.get(id)]),
);
const tookMs = performance.now() - startedMs;
// #endregion
console.log(
  `one quota   6 calls took ${tookMs >= 500 ? "more" : "less"} than a window`,
);

await refuseOnce("1");
// #region hooks
let waits = 0;
const watched = createOutstand({
  auth,
  baseUrl,
  hooks: {
    onRetry: ({ operationId, status }) =>
      console.log(`refused     ${operationId}: ${status}, sent again`),
    onWait: () => waits++,
  },
});
const contact = await watched.contacts.get(1);
// #endregion
console.log(`answered    ${contact.full_name}`);

await refuseOnce("120");

// #region impatient
import { RateLimitError } from "@outstand/client";

const impatient = createOutstand({
  auth,
  baseUrl,
  retry: { maxRetryAfterMs: 60_000 },
});
try {
  await impatient.contacts.get(1);
} catch (error) {
  if (!(error instanceof RateLimitError)) throw error;
  console.log(`too long    come back in ${(error.retryAfterMs ?? 0) / 1000} s`);
}
// #endregion

// #region bypass
const fast = createOutstand({
  auth,
  baseUrl,
  rateLimit: createRateLimit({ requests: 3000 }),
  rateLimitBypass: process.env.OUTSTAND_BYPASS_TOKEN ?? "",
});
const calls = Array.from({ length: 301 }, () => fast.eventCategories.list());
// #endregion
console.log(`bypass      ${(await Promise.all(calls)).length} calls in one window`);

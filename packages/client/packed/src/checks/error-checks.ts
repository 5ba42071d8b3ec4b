import type { ApiError } from "@outstand/client";
import { type Checks, expectEqual, expectRejection } from "./check.ts";

/** Errors, retries, timeouts and aborts. */
export const errorChecks: Checks = {
  "has an error for each status": async ({ client, outstand }) => {
    const classes: Record<number, abstract new (...args: never[]) => ApiError> = {
      400: client.BadRequestError,
      401: client.AuthenticationError,
      403: client.PermissionError,
      404: client.NotFoundError,
      422: client.ValidationError,
      500: client.ServerError,
    };
    for (const [status, expected] of Object.entries(classes)) {
      const error = await expectRejection(outstand.contacts.get(status), expected);
      expectEqual([error.status, error.operationId], [Number(status), "contacts_get"]);
      expectEqual([error instanceof client.ApiError, error instanceof client.OutstandError], [true, true]);
    }
  },
  "narrows a 422 to the operation": async ({ client, outstand }) => {
    const error: unknown = await outstand.contacts
      .create({ first_name: "", last_name: "" })
      .catch((reason) => reason);
    if (!client.isValidationError(error, "contacts_create")) throw new Error(`not narrowed: ${error}`);
    expectEqual(error.errors.first_name, ["can't be blank"]);
  },
  "throws a 429 at once when it would have to wait too long": async ({ client, outstand }) => {
    const error = await expectRejection(outstand.contacts.get(429), client.RateLimitError);
    expectEqual(error.retryAfterMs, 3_600_000);
  },
  "sends again after a 429": async ({ outstand }) => {
    expectEqual((await outstand.contacts.get("limited")).id, 2);
  },
  "sends again after a 503": async ({ outstand }) => {
    expectEqual((await outstand.contacts.get("flaky")).id, 2);
  },
  "does not follow a redirect": async ({ client, outstand }) => {
    await expectRejection(outstand.contacts.get("elsewhere"), client.ApiError);
  },
  "does not take HTML for a result": async ({ client, outstand }) => {
    await expectRejection(outstand.contacts.get("html"), client.ApiError);
  },
  "gives up after its timeout": async ({ client, outstand }) => {
    const call = outstand.contacts.get("silent", { timeoutMs: 50, retry: false });
    await expectRejection(call, client.TimeoutError);
  },
  "gives up after its total timeout": async ({ client, outstand }) => {
    await expectRejection(outstand.contacts.get("silent", { totalTimeoutMs: 50 }), client.TimeoutError);
  },
  "rethrows the reason of an abort": async ({ outstand }) => {
    const controller = new AbortController();
    const call = outstand.contacts.get("silent", { signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    expectEqual((await call.catch((error) => error)) === reason, true);
  },
  "says that nobody listens": async ({ client }) => {
    const outstand = client.createOutstand({ auth: "good", baseUrl: "http://127.0.0.1:1", retry: false });
    await expectRejection(outstand.contacts.get(1), client.ConnectionError);
  },
  "refuses options that cannot work": ({ client }) => {
    const wrong = [
      { auth: "" },
      { auth: "good", baseUrl: "http://example.com" },
      { auth: "good", timeoutMs: NaN },
    ];
    for (const options of wrong) {
      try {
        client.createOutstand(options);
      } catch (error) {
        expectEqual((error as { code: string }).code, "config");
        expectEqual(error instanceof client.ConfigError, true);
        continue;
      }
      throw new Error(`accepted ${JSON.stringify(Object.keys(options))}`);
    }
  },
  "refuses an id that is another path": async ({ client, outstand }) => {
    await expectRejection(outstand.contacts.get(".."), client.ConfigError);
    expectEqual((await expectRejection(outstand.contacts.get("1?x"), client.NotFoundError)).status, 404);
  },
  "shows no token": async ({ client, baseUrl }) => {
    const outstand = client.createOutstand({ auth: "secret-token", baseUrl });
    const error = await expectRejection(outstand.contacts.get("secret-id"), client.AuthenticationError);
    for (const shown of [JSON.stringify(outstand), JSON.stringify(error), String(error), error.stack ?? ""]) {
      expectEqual(/secret/.test(shown), false);
    }
  },
};

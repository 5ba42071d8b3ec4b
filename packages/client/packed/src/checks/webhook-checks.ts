import { type CheckContext, type Checks, expectEqual, expectRejection } from "./check.ts";

const body = JSON.stringify({ username: "user12345", status: "active" });

/** A delivery, signed. */
async function sign(
  { webhooks }: CheckContext,
  digest: "sha256" | "sha512",
): Promise<Record<string, string>> {
  return webhooks.createWebhooks({ secret: "current" }).sign(body, { event: "user_status", digest });
}

/** Webhooks. */
export const webhookChecks: Checks = {
  "verifies what it signs, with either digest": async (context) => {
    const { verify } = context.webhooks.createWebhooks({ secret: ["next", "current"] });
    for (const digest of ["sha256", "sha512"] as const) {
      const event = await verify({ body, headers: await sign(context, digest) });
      expectEqual([event.name, event.payload], ["user_status", JSON.parse(body)]);
    }
  },
  "verifies bytes": async (context) => {
    const { verify } = context.webhooks.createWebhooks({ secret: "current" });
    const bytes = new TextEncoder().encode(body);
    expectEqual((await verify({ body: bytes, headers: await sign(context, "sha256") })).name, "user_status");
  },
  "refuses another body and another secret": async (context) => {
    const headers = await sign(context, "sha256");
    const { SignatureError } = context.client;
    const { createWebhooks } = context.webhooks;
    await expectRejection(
      createWebhooks({ secret: "current" }).verify({ body: `${body} `, headers }),
      SignatureError,
    );
    await expectRejection(createWebhooks({ secret: "other" }).verify({ body, headers }), SignatureError);
  },
  "answers a delivery with 200, and a forged one with 400": async (context) => {
    const names: string[] = [];
    const handler = context.webhooks
      .createWebhooks({ secret: "current" })
      .handler(({ name }) => names.push(name), { onError: () => {} });
    const deliver = async (content: string) =>
      handler(
        new Request("https://example.com/webhooks", {
          method: "POST",
          headers: await sign(context, "sha256"),
          body: content,
        }),
      );
    expectEqual([(await deliver(body)).status, (await deliver("{}")).status], [200, 400]);
    expectEqual(names, ["user_status"]);
  },
  "is an error of this package": ({ client }) => {
    expectEqual(new client.SignatureError("webhook: wrong").code, "signature");
    expectEqual(new client.SignatureError("webhook: wrong") instanceof client.OutstandError, true);
  },
};

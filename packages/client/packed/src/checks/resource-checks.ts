import { type Checks, expectEqual } from "./check.ts";

/** Resources, call options, single sign-on and links. */
export const resourceChecks: Checks = {
  "logs what it does, without a token": async ({ client }) => {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const hooks = client.createLogHooks({
      level: "debug",
      logger: { debug: write, info: write, warn: write },
    });
    const fetch = async () => new Response("[]", { headers: { "content-type": "application/json" } });
    await client.createOutstand({ auth: "secret-token", fetch, hooks }).profiles.list();
    expectEqual([lines.length, lines.join().includes("secret-token")], [2, false]);
  },
  "gets a resource": async ({ outstand }) => {
    expectEqual((await outstand.contacts.get(1)).id, 1);
  },
  "creates, and shows the response with its Location": async ({ outstand }) => {
    const { data, response } = await outstand.contacts
      .create({ first_name: "John", last_name: "Smith" })
      .withResponse();
    expectEqual(data.first_name, "John");
    expectEqual(response.status, 201);
    expectEqual(response.headers.get("location"), "https://app.outstand.com/api/v1/contacts/3.json");
  },
  "updates in replace mode": async ({ outstand }) => {
    const updated: object = await outstand.contacts.update(1, { title: "Chief" }, { replace: true });
    expectEqual(updated, { replace: "true", title: "Chief" });
  },
  "deletes without a result": async ({ outstand }) => {
    expectEqual(await outstand.contacts.delete(1), undefined);
  },
  "sends a file as multipart": async ({ outstand }) => {
    const photo = new File(["picture"], "photo.png", { type: "image/png" });
    const sent = (await outstand.profiles.create({
      profile_name: "Default Profile",
      email: "john@example.com",
      first_name: "John",
      last_name: "Smith",
      photo,
    })) as unknown as { type: string; body: string };
    expectEqual(sent.type.startsWith("multipart/form-data; boundary="), true);
    expectEqual(sent.body.includes('filename="photo.png"'), true);
    expectEqual(sent.body.includes("picture"), true);
  },
  "requests what is not described": async ({ outstand }) => {
    expectEqual(await outstand.request("GET", "/api/v1/imports.json"), [{ id: 1 }]);
  },
  "takes another user's token": async ({ outstand }) => {
    expectEqual((await outstand.withAuth("good").contacts.get(2)).id, 2);
  },
  "asks a token source": async ({ client, baseUrl }) => {
    const outstand = client.createOutstand({ auth: { getToken: async () => "good" }, baseUrl });
    expectEqual((await outstand.contacts.get(1)).id, 1);
  },
  "sends the bypass token, within a limit of its own": async ({ client, baseUrl }) => {
    const rateLimit = client.createRateLimit({ requests: 1000, windowMs: 1000 });
    const outstand = client.createOutstand({ auth: "good", baseUrl, rateLimit, rateLimitBypass: "bypass" });
    const contact: object = await outstand.contacts.get(1);
    expectEqual(contact, { id: 1, bypass: "bypass" });
  },
  "waits for its own limit": async ({ client, baseUrl }) => {
    const rateLimit = client.createRateLimit({ requests: 1, windowMs: 50 });
    const outstand = client.createOutstand({ auth: "good", baseUrl, rateLimit });
    const started = performance.now();
    await Promise.all([outstand.contacts.get(1), outstand.contacts.get(2)]);
    expectEqual(performance.now() - started > 45, true);
  },
  "tells hooks what it does": async ({ client, baseUrl }) => {
    const told: unknown[] = [];
    const hooks = {
      onRequest: ({ method, path }: { method: string; path: string }) => told.push(`${method} ${path}`),
      onResponse: ({ status }: { status: number }) => told.push(status),
    };
    await client.createOutstand({ auth: "good", baseUrl, hooks }).contacts.get(1);
    expectEqual(told, ["GET /api/v1/contacts/{id}.json", 200]);
  },
  "brings its own fetch": async ({ client }) => {
    const outstand = client.createOutstand({
      auth: "good",
      fetch: async (url) => Response.json({ id: url }),
    });
    const contact: { id: unknown } = await outstand.contacts.get(7);
    expectEqual(contact.id, "https://app.outstand.com/api/v1/contacts/7.json");
  },
  "writes the URL and the form of single sign-on": async ({ outstand, baseUrl }) => {
    expectEqual(await outstand.sso.url(), `${baseUrl}/sso?access_token=good`);
    expectEqual((await outstand.sso.form()).includes('value="good"'), true);
  },
  "reads a link": ({ client }) => {
    expectEqual(client.parseLink("/contacts/1.json"), { resource: "contacts", id: 1 });
  },
};

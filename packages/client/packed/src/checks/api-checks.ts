import { type Checks, expectEqual, expectRejection } from "./check.ts";

/** `createApi`. */
export const apiChecks: Checks = {
  "answers data by path": async ({ client, outstand }) => {
    const { data, error, response } = await client
      .createApi(outstand)
      .GET("/api/v1/contacts/{id}.json", { params: { path: { id: 1 } } });
    expectEqual([data?.id, error, response.status], [1, undefined, 200]);
  },
  "answers an error for a failure with an empty body": async ({ client, outstand }) => {
    const { data, error } = await client
      .createApi(outstand)
      .GET("/api/v1/contacts/{id}.json", { params: { path: { id: 404 } } });
    expectEqual([data, error instanceof client.NotFoundError], [undefined, true]);
  },
  "posts a body by path": async ({ client, outstand }) => {
    const { data, response } = await client
      .createApi(outstand)
      .POST("/api/v1/contacts.json", { body: { first_name: "John", last_name: "Smith" } });
    expectEqual([data?.id, response.status], [3, 201]);
  },
  "deletes by path": async ({ client, outstand }) => {
    const { error, response } = await client
      .createApi(outstand)
      .DELETE("/api/v1/contacts/{id}.json", { params: { path: { id: 1 } } });
    expectEqual([error, response.status], [undefined, 204]);
  },
  "throws what has no answer": async ({ client }) => {
    const outstand = client.createOutstand({ auth: "good", baseUrl: "http://127.0.0.1:1", retry: false });
    await expectRejection(client.createApi(outstand).GET("/api/v1/groups.json"), client.ConnectionError);
  },
};

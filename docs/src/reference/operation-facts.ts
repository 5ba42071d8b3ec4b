import { clientMethods } from "../samples/client-methods.ts";
import { isWebhook } from "../samples/operation-samples.ts";
import type { OperationView } from "./describe-operations.ts";

const retryWords: Readonly<Record<OperationView["retry"], string>> = {
  safe: "Yes: it changes nothing.",
  idempotent: "Yes: once or twice makes no difference.",
  never: "Only when it cannot have been executed, as after a 429 or a refused connection.",
};

const schemeWords: Readonly<Record<string, string>> = {
  userToken: "A user's access token",
  applicationToken: "An application's access token, scope `provision_users`",
  clientBasic: "Client id and secret by HTTP Basic",
  ssoQueryToken: "A user's access token in the query",
};

/** What there is to know about an operation beside its input and its answers, as short Markdown by title. */
export function operationFacts(
  operation: OperationView,
): readonly (readonly [title: string, text: string])[] {
  if (isWebhook(operation)) {
    return [
      ["Event", `\`${operation.id}\``],
      ["Answer", "`200` within 15 seconds; anything else is a failure and is sent again"],
    ];
  }
  const ways = operation.security.map((way) =>
    way.map((scheme) => schemeWords[scheme] ?? scheme).join(" and "),
  );
  const methods = clientMethods(operation).map(({ resource, method }) => `\`${resource}.${method}()\``);
  return [
    ["Token", ways.length === 0 ? "None" : ways.map((way) => way || "None").join(", or ")],
    ["May be sent again", retryWords[operation.retry]],
    ["Client", methods.join(", ")],
    ["Operation", `\`${operation.id}\``],
  ];
}

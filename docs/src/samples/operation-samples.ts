import type { OperationView } from "../reference/describe-operations.ts";
import { locateOperation } from "../reference/locate-operation.ts";
import { curlSample } from "./curl-sample.ts";
import { printValue } from "./print-value.ts";
import { typescriptSample } from "./typescript-sample.ts";
import { webhookSample } from "./written-samples.ts";

/** A sample as Redoc and the pages show it. */
export interface Sample {
  lang: "ts" | "sh" | "http";
  label: string;
  source: string;
}

/**
 * The samples of an operation; of a webhook, the message that is sent.
 *
 * @throws Error with file and line when the description lacks an example that a sample needs
 */
export function operationSamples(operation: OperationView): Sample[] {
  try {
    return writeSamples(operation);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new Error(`${locateOperation(operation.id)}: ${reason}`, { cause });
  }
}

function writeSamples(operation: OperationView): Sample[] {
  if (isWebhook(operation)) {
    const field = operation.body?.contents[0]?.schema.fields.some(({ name }) => name === "resource_id");
    return [
      {
        lang: "ts",
        label: "TypeScript",
        source: webhookSample(operation.id, field ? "resource_id" : "status"),
      },
      { lang: "http", label: "Message", source: webhookMessage(operation) },
    ];
  }
  return [
    { lang: "ts", label: "TypeScript", source: typescriptSample(operation) },
    { lang: "sh", label: "curl", source: curlSample(operation) },
  ];
}

/** Whether the service sends it, rather than the reader. */
export function isWebhook({ path }: OperationView): boolean {
  return path === "";
}

function webhookMessage({ body, parameters }: OperationView): string {
  const content = body?.contents[0];
  const headers = parameters.header.map(({ name, example }) => `${name}: ${example}`);
  const value = content?.examples[0]?.value ?? null;
  return [
    "POST /your/webhook HTTP/1.1",
    `Content-Type: ${content?.mediaType}`,
    ...headers,
    "",
    printValue(value, "json"),
  ].join("\n");
}

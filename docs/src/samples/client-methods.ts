import type { OperationView } from "../reference/describe-operations.ts";

/** A method of the client that sends an operation. */
export interface ClientMethodView {
  /** Such as `savedMessages`. */
  resource: string;
  method: string;
  /** The schema of its body, where the operation has several. */
  body?: string;
  /** The status it is answered with, where the operation has several. */
  status?: string;
}

/** The methods of the client that send an operation, by the naming rule and its exceptions in `x-client`. */
export function clientMethods({ id, tag, source }: OperationView): ClientMethodView[] {
  return (
    source["x-client"]?.map(({ resource, method, body, status }) => ({
      resource,
      method,
      body,
      status: `${status}`,
    })) ?? [{ resource: camelCase(tag), method: camelCase(id.slice(tag.length + 1)) }]
  );
}

function camelCase(words: string): string {
  return words.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

import type { OperationView } from "../reference/describe-operations.ts";
import type { Json } from "../reference/description.ts";

/** What a sample sends: the description's own examples. */
export interface SampleInput {
  path: readonly { name: string; value: Json }[];
  query: Readonly<Record<string, Json>>;
  mediaType?: string;
  body?: Json;
}

/**
 * Picks the examples that the samples of an operation are made of: all path parameters, the required query parameters and the
 * search words, and the first example of the body that `accepts`.
 *
 * @throws Error when there is none
 */
export function sampleInput(
  operation: OperationView,
  accepts: (body: Json) => boolean = () => true,
): SampleInput {
  const { id, parameters, body } = operation;
  const exampleOf = ({ name, example }: { name: string; example?: Json }) => {
    if (example === undefined) throw new Error(`${id}: the parameter ${name} has no example`);
    return example;
  };
  const path = parameters.path.map((parameter) => ({ name: parameter.name, value: exampleOf(parameter) }));
  const query = parameters.query
    .filter(({ name, required }) => required || name === "q")
    .map((parameter) => [parameter.name, exampleOf(parameter)]);
  if (body === undefined) return { path, query: Object.fromEntries(query) };

  const [content] = body.contents;
  const example = content?.examples.find(({ value }) => accepts(value));
  if (content === undefined || example === undefined)
    throw new Error(`${id}: no example of the body fits a sample`);
  return { path, query: Object.fromEntries(query), mediaType: content.mediaType, body: example.value };
}

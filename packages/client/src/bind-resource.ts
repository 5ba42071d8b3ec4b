import { buildPath, buildQuery } from "./build-url.ts";
import type { Call, WithResponse } from "./call.ts";
import type { QueryValue } from "./call-options.ts";
import { encodeBody } from "./encode-body.ts";
import { BadRequestError, NotFoundError } from "./errors.ts";
import { expandRow, type Operation } from "./expand-row.ts";
import { operations } from "./generated/operations.ts";
import { paginate } from "./paginate.ts";
import { readJson } from "./read-answer.ts";
import type { Core } from "./resolve-options.ts";
import { type SendOptions, send } from "./send.ts";
import { toCall } from "./to-call.ts";

type Query = Readonly<Record<string, QueryValue>>;

const expanded: Record<string, readonly Operation[]> = {};

/** The methods of one resource, for one user. */
export function bindResource(core: Core, tag: string): object {
  const resource: Record<string, (...args: unknown[]) => unknown> = {};
  expanded[tag] ??= (operations[tag] as readonly string[]).map((row) => expandRow(tag, row));
  for (const operation of expanded[tag]) {
    resource[operation.name] = (...args) => invoke(core, operation, args);
  }
  return resource;
}

function invoke(core: Core, operation: Operation, args: unknown[]): Call<unknown> {
  const { parts, flags } = operation;
  const has = (flag: string) => flags.includes(flag);
  let next = parts.length - 1;
  const input = has("p") || has("b") ? args[next++] : undefined;
  const options = (args[next] ?? {}) as SendOptions;
  const call = async (query: Query | undefined, signal = options.signal): Promise<WithResponse<unknown>> => {
    const url = core.config.baseUrl + buildPath(parts, args) + buildQuery(query ?? {});
    const body = has("m") ? encodeBody(input as object) : has("b") ? JSON.stringify(input) : undefined;
    const answer = await send(core, operation, url, { ...options, signal }, body);
    return { data: has("v") ? undefined : readJson(operation, answer, has("p")), response: answer.response };
  };
  if (!has("p")) return toCall(() => call(options.query));
  const query = { ...(input as Query), ...options.query };
  return paginate(
    async (page, per_page, signal) => {
      try {
        return (await call(
          { ...query, page: page > 1 ? page : query.page, per_page },
          signal,
        )) as WithResponse<unknown[]>;
      } catch (error) {
        const isPastEnd = page > 1 && (error instanceof NotFoundError || error instanceof BadRequestError);
        if (!isPastEnd) throw error;
        return { data: [], response: error.response };
      }
    },
    query,
    options.signal,
  );
}

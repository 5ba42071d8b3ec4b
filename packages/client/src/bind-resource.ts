import { buildUrl } from "./build-url.ts";
import type { Call } from "./call.ts";
import type { QueryValue } from "./call-options.ts";
import { checkNumber } from "./check-number.ts";
import { encodeBody } from "./encode-body.ts";
import type { ApiError, CallInfo } from "./errors.ts";
import { expandRow, type Operation } from "./expand-row.ts";
import { maxPerPage, operations } from "./generated/operations.ts";
import { type LoadPage, paginate } from "./paginate.ts";
import { readJson } from "./read-answer.ts";
import type { Core } from "./resolve-options.ts";
import type { Answer, SendOptions } from "./send.ts";

type Method = (...args: unknown[]) => Call<unknown>;
type Query = Readonly<Record<string, QueryValue>>;

const expanded: Record<string, readonly Operation[]> = {};

/** The methods of one resource, for one user. */
export const bindResource = (core: Core, tag: string): object => {
  const resource: Record<string, Method> = {};
  expanded[tag] ??= (operations[tag] as string).split(",").map((row) => expandRow(tag, row));
  for (const [name, ...operation] of expanded[tag]) resource[name] = bindOperation(core, ...operation);
  return resource;
};

/**
 * A method: it takes values for the path's parameters, then the query or body, if there is one, then the call options.
 *
 * @param call - what may be told about it
 * @param flags - the letters that the operation table explains
 * @param parts - the path, split at its parameters
 */
export const bindOperation = (
  { baseUrl, send }: Core,
  call: CallInfo,
  flags: string,
  parts: readonly string[],
): Method => {
  const has = (flag: string) => flags.includes(flag);
  const takesBody = has("b");
  const inputAt = parts.length - 1;
  const optionsAt = inputAt + +(takesBody || has("p"));
  return (...args) => {
    const input = args[inputAt];
    const options = args[optionsAt] as SendOptions | undefined;
    const start = (given: SendOptions | undefined, query: Query | undefined): Promise<Answer> => {
      const url = baseUrl + buildUrl(parts, args, query);
      return send(call, !has("n"), url, given, takesBody ? encodeBody(input) : undefined);
    };
    if (has("p")) {
      const query = { ...(input as Query), ...options?.query };
      const { page: first = 1, per_page = maxPerPage } = query as { page?: number; per_page?: number };
      const load: LoadPage<unknown> = async (page, signal) => {
        checkNumber("page", page);
        checkNumber("per_page", per_page, 1, maxPerPage);
        try {
          const [response, text] = await start(signal ? { ...options, signal } : options, {
            ...query,
            page,
            per_page,
          });
          return { data: readJson(call, response, text, true) as unknown[], response };
        } catch (error) {
          const failure = error as ApiError | undefined;
          if (page > 1 && [400, 404].includes(failure?.status as number))
            return { data: [], response: (error as ApiError).response };
          throw error;
        }
      };
      return paginate(load, first, per_page, options?.signal);
    }
    let response: Response;
    const work = async (): Promise<unknown> => {
      const answer = await start(options, options?.query);
      response = answer[0];
      return has("v") && !answer[1].trim() ? undefined : readJson(call, ...answer);
    };
    const promise = work() as Call<unknown>;
    promise.withResponse = () => promise.then((data) => ({ data, response }));
    return promise;
  };
};

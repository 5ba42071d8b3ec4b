import { buildQuery } from "./build-url.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import { encodeBody } from "./encode-body.ts";
import { ConfigError } from "./errors.ts";
import { readJson } from "./read-answer.ts";
import type { Core } from "./resolve-options.ts";
import { send } from "./send.ts";
import { toCall } from "./to-call.ts";

/** Options of `outstand.request`. */
export interface RequestOptions extends CallOptions {
  /**
   * The body. An object or array is sent as JSON, or as multipart when it has a `Blob` in it; a string is sent as the
   * JSON that it is; the rest as `fetch` takes it. A stream is never sent twice.
   */
  body?: object | string | undefined;
}

/** A path that is what it seems: absolute, without what URL parsing takes away. */
const plainPath = /^\/(?!.*\/(\.|%2e){1,2}([/?]|$))(?!(\.|%2e){1,2}([/?]|$))[^\s\\#]*$/i;

/** Sends a request that is not described. */
export function request<T>(core: Core, verb: string, path: string, options: RequestOptions = {}): Call<T> {
  return toCall(async () => {
    if (!plainPath.test(path)) throw new ConfigError("path: does not begin with /, or has . or .. segments");
    const method = verb.toUpperCase();
    const search = buildQuery(options.query ?? {});
    const url = core.config.baseUrl + path + (path.includes("?") ? search.replace("?", "&") : search);
    // What follows /api/v1/RESOURCE may be a value that must not be shown.
    const call = {
      method,
      path: /^(\/[^/?]*){1,3}/.exec(path)?.[0] as string,
      flags: method === "GET" ? "" : "n",
    };
    const answer = await send(core, call, url, options, encodeBody(options.body));
    return { data: (answer.text ? readJson(call, answer) : undefined) as T, response: answer.response };
  });
}

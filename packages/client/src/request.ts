import { bindOperation } from "./bind-resource.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import type { Core } from "./resolve-options.ts";

/** Options of `outstand.request`. */
export interface RequestOptions extends CallOptions {
  /**
   * The body: an object or array to send as JSON, or as multipart when it has a `Blob` in it; JSON in a string; a form
   * or a stream. A stream is never sent twice.
   */
  body?: object | string | undefined;
}

/** Sends a request that is not described. */
export const request = (
  core: Core,
  method: string,
  path: string,
  options?: RequestOptions,
): Call<unknown> => {
  // What follows /api/v1/RESOURCE may be a value that must not be shown.
  const call = { method, path: (/^(\/[^/?]*){0,3}/.exec(path) as RegExpExecArray)[0] };
  return bindOperation(core, call, method === "GET" ? "bv" : "nbv", [path])(options?.body, options);
};

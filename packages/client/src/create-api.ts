import createClient, { type Client, type FetchResponse, type MaybeOptionalInit } from "openapi-fetch";
import { buildUrl } from "./build-url.ts";
import type { CallOptions } from "./call-options.ts";
import { coreOf, type Outstand } from "./create-outstand.ts";
import { encodeBody } from "./encode-body.ts";
import { ApiError } from "./errors.ts";
import type { paths } from "./generated/schema.ts";
import { readJson } from "./read-answer.ts";
import type { SendOptions } from "./send.ts";

/** The described paths that take the client's token. */
export type ApiPaths = { [Path in Extract<keyof paths, `/api/v1/${string}`>]: paths[Path] };

type Method = "get" | "post" | "put" | "patch" | "delete";

type PathsWith<M extends Method> = {
  [Path in keyof ApiPaths]: ApiPaths[Path] extends Record<M, object> ? Path : never;
}[keyof ApiPaths];

/** Either data or an error: a failure of the service is returned, not thrown. */
export type ApiResult<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: ApiError; response: Response };

type Options<Init> = Init & { parseAs?: never } & Omit<CallOptions, "query" | "headers" | "signal">;

/** Calls one of the paths that have this method. */
export type ApiMethod<M extends Method> = <
  Path extends PathsWith<M>,
  Init extends MaybeOptionalInit<ApiPaths[Path], M>,
>(
  path: Path,
  ...init: undefined extends MaybeOptionalInit<ApiPaths[Path], M> ? [Options<Init>?] : [Options<Init>]
) => Promise<
  ApiResult<
    Extract<
      FetchResponse<Extract<ApiPaths[Path][M], object>, Init, "application/json">,
      { data: unknown }
    >["data"]
  >
>;

/**
 * The described paths, called as [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) does it.
 *
 * Middleware (`use`) may look at requests and responses and change headers. It cannot put another `Request` or `Response` in
 * their place: for that, give `createOutstand` a `fetch`.
 */
export interface Api extends Pick<Client<ApiPaths>, "use" | "eject"> {
  /** Calls a GET endpoint. */
  GET: ApiMethod<"get">;
  /** Calls a POST endpoint. */
  POST: ApiMethod<"post">;
  /** Calls a PUT endpoint. */
  PUT: ApiMethod<"put">;
  /** Calls a PATCH endpoint. */
  PATCH: ApiMethod<"patch">;
  /** Calls a DELETE endpoint. */
  DELETE: ApiMethod<"delete">;
}

/** What stands in for a `Request`, which costs more than all the rest of a call. */
interface Carrier extends SendOptions {
  url: string;
  body?: BodyInit | undefined;
}

// A constructor, because openapi-fetch calls it by `new`.
function createCarrier(url: string, init: SendOptions): Carrier {
  return { ...init, url };
}

type ApiCall = (path: string, init: object) => Promise<ApiResult<unknown>>;

/**
 * The described paths on a client's core: its token, quota, retry and timeouts. Only GET is sent again by itself.
 *
 * An answer that is a failure is returned as `error`; only what has no answer is thrown.
 *
 * @example
 * ```ts
 * const { data, error } = await createApi(outstand).GET("/api/v1/contacts/{id}.json", { params: { path: { id: 1 } } });
 * ```
 */
export const createApi = (outstand: Outstand): Api => {
  const { baseUrl, send } = coreOf(outstand);
  // It has more methods than a described path has: they are not in the types.
  const api = createClient({
    Request: createCarrier as unknown as typeof Request,
    bodySerializer: encodeBody,
  }) as unknown as Record<string, ApiCall>;
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    const isGet = method === "GET";
    const callPath = api[method] as ApiCall;
    api[method] = (path, init) => {
      const call = { method, path };
      const fetch = async ({ url, body, ...options }: Carrier): Promise<Response> => {
        const [response, text] = await send(call, isGet, baseUrl + buildUrl([url], []), options, body);
        // openapi-fetch calls the method that `parseAs` names; for `json`, it parses some answers itself.
        (response as Response & { data?: () => Promise<unknown> }).data = async () =>
          text || isGet ? readJson(call, response, text) : undefined;
        return response;
      };
      return callPath(path, { ...init, fetch, parseAs: "data" }).catch((error) => {
        if (error instanceof ApiError) return { error, response: error.response };
        throw error;
      });
    };
  }
  return api as unknown as Api;
};

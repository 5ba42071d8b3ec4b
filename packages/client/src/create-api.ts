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

/** The described paths, called as [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) does it. */
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

/** Stands in for `Request`, which costs more than all the rest of a call: it only carries what it is given. */
class Carrier {
  declare readonly url: string;
  declare readonly body: BodyInit | undefined;

  constructor(url: string, init: SendOptions) {
    Object.assign(this, init, { url });
  }
}

type ApiCall = (path: string, init: object) => Promise<ApiResult<unknown>>;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

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
  const client = createClient<ApiPaths>({
    Request: Carrier as unknown as typeof Request,
    bodySerializer: encodeBody,
  });
  const api: Record<string, unknown> = { use: client.use, eject: client.eject };
  for (const method of methods) {
    api[method] = async (path: string, init?: object): Promise<ApiResult<unknown>> => {
      const call = { method, path };
      const fetch = async ({ url, body, ...options }: Carrier): Promise<Response> => {
        const [response, text] = await send(
          call,
          method === "GET",
          baseUrl + buildUrl([url], []),
          options,
          body,
        );
        // openapi-fetch calls the method that `parseAs` names; for `json`, it parses some answers itself.
        return Object.assign(response, {
          data: async () => (text ? readJson(call, response, text) : undefined),
        });
      };
      try {
        return await (client[method] as unknown as ApiCall)(path, { ...init, fetch, parseAs: "data" });
      } catch (error) {
        if (error instanceof ApiError) return { error, response: error.response };
        throw error;
      }
    };
  }
  return api as unknown as Api;
};

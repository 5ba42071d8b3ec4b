import type { Call, WithResponse } from "./call.ts";

/** Starts work and makes its promise a {@link Call}. */
export function toCall<T>(work: () => Promise<WithResponse<T>>): Call<T> {
  let response: Response;
  const run = async (): Promise<T> => {
    const result = await work();
    response = result.response;
    return result.data;
  };
  const promise = run() as Call<T>;
  promise.withResponse = () => promise.then((data) => ({ data, response }));
  return promise;
}

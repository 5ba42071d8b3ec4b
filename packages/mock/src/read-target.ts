import type { IncomingMessage } from "node:http";

/** What a request is for. */
export interface Target {
  /** Empty for none. */
  readonly namespace: string;
  /** Without the namespace; as it came, nothing decoded. */
  readonly path: string;
  /** The query, without its question mark. */
  readonly search: string;
}

/** Takes the target of a request apart; an absolute one loses its origin. */
export const readTarget = (target: string): Target => {
  const local = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  const whole = mark < 0 ? local : local.slice(0, mark);
  const search = mark < 0 ? "" : local.slice(mark + 1);
  const namespace = whole.startsWith("/~") ? (/^\/~([\w.-]{1,64})(?=\/)/.exec(whole)?.[1] ?? "") : "";
  return { namespace, path: namespace ? whole.slice(namespace.length + 2) : whole, search };
};

/** Where the client sees the sandbox; a name that could not stand in a URL is replaced. */
export const readOrigin = ({ headers }: IncomingMessage, namespace: string): string => {
  const { host = "" } = headers;
  const scheme = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const name = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host) ? host : "localhost";
  return `${scheme}://${name}${namespace && `/~${namespace}`}`;
};

/** Whether a path belongs to the control of the sandbox and not to the API. */
export const isControl = (path: string): boolean => path === "/_mock" || path.startsWith("/_mock/");

import type { Operation } from "./description.ts";
import type { Body } from "./read-body.ts";

/** A request that has found its operation. */
export interface Call {
  readonly operation: Operation;
  /** The values of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The query as it came. */
  readonly search: string;
  /** Where the sandbox was called: scheme, host and the namespace's path, such as `http://localhost:4010/~test`. */
  readonly origin: string;
  /** The namespace that the path begins with; empty for none. */
  readonly namespace: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Body | undefined;
  /** The access token, wherever the operation lets it be sent. */
  readonly token: string | undefined;
}

/** JSON that is text already: one document, or a list of them. */
export interface Documents {
  readonly texts: readonly string[];
  readonly isList: boolean;
}

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent as JSON, or a text as it is; `undefined` for an empty body. */
  readonly body?: unknown;
  /** Instead of a body. */
  readonly documents?: Documents;
  /** Why it is what it is, where it does not say so itself. Recorded, but not sent. */
  readonly reason?: string;
  /** Where the connection breaks off on purpose: before the answer, or within its body. */
  readonly broken?: "before" | "within";
}

/** What answers calls. */
export type Responder = (call: Call) => Promise<Answer>;

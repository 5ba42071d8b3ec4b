import type { Answer } from "../call.ts";
import type { Context } from "./context.ts";

const json = { "content-type": "application/json" };

/** `200` with one document, as its text. */
export const one = (text: string): Answer => ({
  status: 200,
  headers: json,
  documents: { texts: [text], isList: false },
});

/** `200` with documents, as their texts. */
export const all = (texts: readonly string[]): Answer => ({
  status: 200,
  headers: json,
  documents: { texts, isList: true },
});

/** `201` with a document, and its URL unless the description has none. */
export const created = (text: string, location?: string): Answer => ({
  status: 201,
  headers: location === undefined ? json : { ...json, location },
  documents: { texts: [text], isList: false },
});

/** `204`. */
export const done = (): Answer => ({ status: 204, headers: {} });

/** The absolute URL of something below `/api/v1`. */
export const urlOf = ({ call }: Context, path: string): string => `${call.origin}/api/v1${path}`;

/** What a link of an answer points to. */
export interface Link {
  /** The resource's name on the wire, such as `contacts` or `web_addresses`. */
  resource: string;
  /** Its id as the methods take it: decoded, and a number where nothing is lost by that. */
  id: number | string;
  /** For a link to what belongs to it: that resource's name on the wire. */
  list?: string;
}

/**
 * Reads a link, as answers hold them, or the `Location` of what was created.
 *
 * @returns `undefined` when it is none
 * @example
 * ```ts
 * parseLink("/contacts/1.json"); // { resource: "contacts", id: 1 }
 * parseLink("/groups/1/contacts.json"); // { resource: "groups", id: 1, list: "contacts" }
 * ```
 */
export function parseLink(link: string): Link | undefined {
  const match = /^(?:.*\/api\/v1)?\/([a-z_]+)\/([^/?#]+?)(?:\/([a-z_]+))?(?:\.json)?$/.exec(link);
  if (!match) return undefined;
  const [, resource, text, list] = match as unknown as [string, string, string, string?];
  const id = /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : decode(text);
  return list === undefined ? { resource, id } : { resource, id, list };
}

/** What cannot be decoded was not encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One media range of an `Accept` header and how much it is wanted. */
interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

const readRange = (entry: string): MediaRange => {
  const [range = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { range, quality: quality === undefined ? 1 : Number(quality) };
};

/** How closely a range names a type: 0 not at all, 3 exactly. */
const closeness = (range: string, type: string) => {
  if (range === type) return 3;
  if (range === `${type.slice(0, type.indexOf("/"))}/*`) return 2;
  return range === "*/*" || range === "*" ? 1 : 0;
};

/**
 * Whether an `Accept` header lets any of the media types through. No header, or nothing to send, lets everything
 * through. The closest range decides: `application/json;q=0` refuses JSON whatever else is accepted.
 *
 * @see [RFC 9110, section 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)
 */
export const isAccepted = (header: string | undefined, mediaTypes: readonly string[]): boolean => {
  if (!header?.trim() || mediaTypes.length === 0) return true;
  const ranges = header.split(",").map(readRange);
  return mediaTypes.some((mediaType) => {
    const best = ranges
      .map(({ range, quality }) => ({ close: closeness(range, mediaType), quality }))
      .filter(({ close }) => close > 0)
      .sort((a, b) => b.close - a.close)[0];
    return best !== undefined && best.quality > 0;
  });
};

/**
 * Checks the base URL of a server.
 *
 * @throws RangeError For what is none.
 */
export const readProxyTarget = (target: string): URL => {
  const url = URL.parse(target);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new RangeError(
      "The server is an http or https URL without a user's name, password, query or fragment.",
    );
  }
  return url;
};

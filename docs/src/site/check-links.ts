/** What a page of the site links to and can be linked at. */
interface Targets {
  links: string[];
  ids: Set<string>;
}

/**
 * Finds the links that lead nowhere.
 *
 * @param pages the HTML of all pages by path, such as `/guides/pagination/`
 * @param files the paths of all other files
 * @returns one line for each, with the page that has it
 */
export function checkLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): string[] {
  const targets = new Map([...pages].map(([path, html]) => [path, readTargets(html)]));
  return [...targets].flatMap(([path, { links }]) =>
    links.flatMap((link) => {
      const url = new URL(link.replaceAll("&amp;", "&"), `http://site${path}`);
      if (url.host !== "site") return [];
      const target = targets.get(url.pathname);
      if (target === undefined) return files.has(url.pathname) ? [] : [`${path}: nothing at ${link}`];
      const id = decodeURIComponent(url.hash.slice(1));
      // a place in Redoc, which has a router of its own
      const isRoute = id.startsWith("/");
      return id === "" || id === "_top" || isRoute || target.ids.has(id)
        ? []
        : [`${path}: no such place as ${link}`];
    }),
  );
}

function readTargets(html: string): Targets {
  const tags = html.replace(/<script[\s\S]*?<\/script>/g, "").match(/<[a-z][^<>]*>/g) ?? [];
  const values = (name: string) =>
    tags.flatMap((tag) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&#39;", "'") ?? []);
  return { links: [...values("href"), ...values("src")], ids: new Set(values("id")) };
}

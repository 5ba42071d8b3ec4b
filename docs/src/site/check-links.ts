/** What a page of the site links to and can be linked at. */
interface Targets {
  links: string[];
  ids: Set<string>;
}

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page that has it, such as `/guides/pagination/`. */
  page: string;
  /** As it stands in the page. */
  link: string;
  /** What is wrong with it. */
  reason: string;
}

/**
 * Finds the links that lead nowhere.
 *
 * @param pages the HTML of all pages by path, such as `/guides/pagination/`
 * @param files the paths of all other files
 */
export function checkLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): BrokenLink[] {
  const targets = new Map([...pages].map(([path, html]) => [path, readTargets(html)]));
  return [...targets].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const url = new URL(link, `http://site${page}`);
      if (url.host !== "site") return [];
      const target = targets.get(url.pathname);
      if (target === undefined)
        return files.has(url.pathname) ? [] : [{ page, link, reason: `there is nothing at ${link}` }];
      const id = decodeURIComponent(url.hash.slice(1));
      // a place in Redoc, which has a router of its own
      const isRoute = id.startsWith("/");
      return id === "" || id === "_top" || isRoute || target.ids.has(id)
        ? []
        : [{ page, link, reason: `there is no such place as ${link}` }];
    }),
  );
}

function readTargets(html: string): Targets {
  const tags = html.replace(/<script[\s\S]*?<\/script>/g, "").match(/<[a-z][^<>]*>/g) ?? [];
  const values = (name: string) =>
    tags.flatMap((tag) => {
      const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
      return value?.replaceAll("&#39;", "'").replaceAll("&amp;", "&") ?? [];
    });
  return { links: [...values("href"), ...values("src")], ids: new Set(values("id")) };
}

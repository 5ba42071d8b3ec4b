/**
 * The shortest way from one path of the site to another, so that links work wherever the site is served.
 *
 * @param from from the root, such as `/guides/pagination/`
 * @param to from the root; what follows `?` or `#` is kept
 */
export function relative(from: string, to: string): string {
  const [, target = to, rest = ""] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  const here = from.split("/").slice(1, -1);
  const there = target.split("/").slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const way = `${"../".repeat(here.length - shared)}${there.slice(shared).join("/")}`;
  return `${way === "" ? "./" : way}${rest}`;
}

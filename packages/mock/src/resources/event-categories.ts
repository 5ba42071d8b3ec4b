import { all } from "../engine/answers.ts";
import type { Document, Handler, World } from "../engine/context.ts";
import { defineResource, type Resource } from "../engine/resource.ts";

/** The owner of the categories that every account has. */
export const everybody = 0;

/** What events can be: the global categories, and those of an account. */
export const eventCategories: Resource = defineResource({
  name: "event_categories",
  schema: "EventCategory",
});

const list = ({ state }: World, owner: number) =>
  state.database.texts(
    "SELECT document FROM event_categories WHERE owner IN (?, ?) ORDER BY id",
    everybody,
    owner,
  );

/** What names are compared by: neither case nor the kind of gap between words counts. */
const keyOf = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");

/** A category that an account has, by its id or by its name, or `undefined`. */
export const findEventCategory = (
  world: World,
  owner: number,
  wanted: { readonly id: unknown } | { readonly name: unknown },
): Document | undefined => {
  const categories = list(world, owner).map((text) => JSON.parse(text) as Document);
  if ("id" in wanted) return categories.find(({ id }) => id === wanted.id);
  const key = typeof wanted.name === "string" ? keyOf(wanted.name) : undefined;
  return categories.find(({ name }) => keyOf(String(name)) === key);
};

/** The operation on event categories. */
export const eventCategoryHandlers: Record<string, Handler> = {
  event_categories_list: (context) => all(list(context, context.session.userId)),
};

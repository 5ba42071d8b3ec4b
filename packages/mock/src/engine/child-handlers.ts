import { all, created, done, one, urlOf } from "./answers.ts";
import { type Context, errorsOf, type Handler, inputOf } from "./context.ts";
import type { Resource } from "./resource.ts";

/** The name that an operation has for a parent: `contact` for `contacts`. */
const singular = (parent: Resource) => parent.name.slice(0, -1);

const idOf = ({ call }: Context) => Number(call.path.id);

/** The parent that the path names, or 404. */
const parentIn = (context: Context, parent: Resource) => {
  const id = Number(context.call.path[`${singular(parent)}_id`]);
  parent.text(context, context.session.userId, id);
  return { kind: parent.name, id };
};

/** Getting one thing. */
export const getHandler = (resource: Resource): Record<string, Handler> => ({
  [`${resource.name}_get`]: (context) => one(resource.text(context, context.session.userId, idOf(context))),
});

/** The operations on one thing: get, update and delete. */
export const itemHandlers = (resource: Resource): Record<string, Handler> => ({
  ...getHandler(resource),

  [`${resource.name}_update`]: (context) => {
    const row = resource.find(context, context.session.userId, idOf(context));
    const errors = errorsOf(context);
    resource.check(context, row.owner, inputOf(context), errors, { row });
    errors.refuse();
    resource.change(context, row, inputOf(context));
    return done();
  },

  [`${resource.name}_delete`]: (context) => {
    resource.remove(context, resource.find(context, context.session.userId, idOf(context)));
    return done();
  },
});

/** Listing the things of a parent, all of them. */
export const listHandler = (resource: Resource, parent: Resource): Record<string, Handler> => ({
  [`${resource.name}_list_for_${singular(parent)}`]: (context) => {
    const { kind, id } = parentIn(context, parent);
    return all(resource.textsOf(context, kind, id));
  },
});

/** The operations on the things of a parent: list and create. */
export const childHandlers = (resource: Resource, parent: Resource): Record<string, Handler> => ({
  ...listHandler(resource, parent),

  [`${resource.name}_create_for_${singular(parent)}`]: (context) => {
    const place = { owner: context.session.userId, parent: parentIn(context, parent) };
    const errors = errorsOf(context);
    resource.check(context, place.owner, inputOf(context), errors);
    errors.refuse();
    const { id } = resource.insert(context, place, inputOf(context));
    return created(resource.text(context, place.owner, id), urlOf(context, `/${resource.name}/${id}.json`));
  },
});

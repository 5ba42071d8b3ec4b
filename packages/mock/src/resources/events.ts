import type { Document, World } from "../engine/context.ts";
import { isBlank, texts } from "../engine/errors.ts";
import { defineResource, type Resource } from "../engine/resource.ts";
import { timestamp } from "../engine/state.ts";
import { findEventCategory } from "./event-categories.ts";

/** The category that a body names; an id wins over a name. `undefined` when it names none. */
const categoryOf = (world: World, owner: number, { category_id, category_name }: Document) => {
  if (!isBlank(category_id)) return { found: findEventCategory(world, owner, { id: category_id }) };
  return isBlank(category_name)
    ? undefined
    : { found: findEventCategory(world, owner, { name: category_name }) };
};

/** A time in UTC with whole seconds; what is no time stays as it is. */
const inUtc = (time: unknown) => {
  const ms = typeof time === "string" ? Date.parse(time) : Number.NaN;
  return Number.isNaN(ms) ? time : timestamp(ms);
};

/** Events of contacts and groups. */
export const events: Resource = defineResource({
  name: "events",
  schema: "Event",
  derive: {
    recurrence: ({ recurrence }) => recurrence ?? "Never",
    parent: (_, { parent }) => `/${parent?.kind}/${parent?.id}.json`,
  },
  normalize: (input, world, owner) => {
    const category = categoryOf(world, owner, input)?.found;
    return {
      ...input,
      ...("time" in input && { time: inUtc(input.time) }),
      ...(category && { category_id: category.id, category_name: category.name }),
    };
  },
  check: (world, owner, { category_id, category_name, time }, errors, at) => {
    // In UTC a time may be in a year that no such text can have.
    if (typeof time === "string" && !/^\d{4}-/.test(time)) errors.add(at("time"), texts.invalid);
    const byId = findEventCategory(world, owner, { id: category_id });
    if (!isBlank(category_id) && !byId) errors.add(at("category_id"), texts.invalid);
    else if (isBlank(category_name)) errors.add(at("category_name"), texts.blank);
    else if (category_id !== null && byId?.name !== category_name) {
      errors.add(at("category_name"), texts.invalid);
    }
  },
});

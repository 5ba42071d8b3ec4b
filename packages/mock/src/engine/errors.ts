import type { Violation } from "../prism.ts";
import { Refusal } from "./refusal.ts";

/** What is wrong with a body, by attribute. All of it is collected before the request is refused. */
export interface Errors {
  /** Says once what is wrong with an attribute. */
  add(attribute: string, text: string): void;
  has(attribute: string): boolean;
  /**
   * Ends the request when anything is wrong.
   *
   * @throws {@link Refusal} 422 with all that was added.
   */
  refuse(): void;
}

/** The texts of the service's framework for what can be wrong. */
export const texts = {
  blank: "can't be blank",
  invalid: "is invalid",
  notIncluded: "is not included in the list",
  taken: "has already been taken",
} as const;

/** Whether a value counts as not filled in. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

const valueAt = (body: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    body,
  );

/** An attribute as the service names it: `phones.number` for the number of any phone. */
const attributeOf = (path: readonly string[]) => path.filter((key) => !/^\d+$/.test(key)).join(".") || "base";

const textOf = ({ keyword, missing, path }: Violation, body: unknown) => {
  if (missing !== undefined || isBlank(valueAt(body, path))) return texts.blank;
  return keyword === "enum" || keyword === "const" ? texts.notIncluded : texts.invalid;
};

/** Keywords that fail because something below them does. */
const alternatives = new Set(["anyOf", "oneOf"]);

/** Leaves out that an alternative failed where it is told what failed in it. */
const withoutAlternatives = (violations: readonly Violation[]): readonly Violation[] => {
  const told = new Set(
    violations
      .filter(({ keyword }) => !alternatives.has(keyword))
      .flatMap(({ path }) => [path, ...path.map((_, index) => path.slice(0, index))])
      .map((path) => path.join("/")),
  );
  return violations.filter(({ keyword, path }) => !alternatives.has(keyword) || !told.has(path.join("/")));
};

/**
 * Begins with what is wrong by the description.
 *
 * @param violations Those of the body.
 * @param body The body, for telling what is blank from what is wrong.
 */
export const createErrors = (violations: readonly Violation[], body: unknown): Errors => {
  const errors = new Map<string, string[]>();
  const add = (attribute: string, text: string) => {
    const known = errors.get(attribute) ?? [];
    if (!known.includes(text)) errors.set(attribute, [...known, text]);
  };
  // Of an alternative such as "one of these words or null" every branch complains; the most telling one counts.
  const told = Map.groupBy(withoutAlternatives(violations), ({ path, missing }) =>
    attributeOf(missing === undefined ? path : [...path, missing]),
  );
  for (const [attribute, group] of told) {
    const found = group.map((violation) => textOf(violation, body));
    add(attribute, [texts.blank, texts.notIncluded].find((text) => found.includes(text)) ?? texts.invalid);
  }
  // A body of another type than an object has a fault of its own, and its attributes none.
  if (told.size > 1 && (typeof body === "object" || body === undefined)) errors.delete("base");
  return {
    add,
    has: (attribute) => errors.has(attribute),
    refuse: () => {
      if (errors.size === 0) return;
      throw new Refusal({
        status: 422,
        headers: { "content-type": "application/json" },
        body: { errors: Object.fromEntries(errors) },
      });
    },
  };
};

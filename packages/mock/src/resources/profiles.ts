import { all, created, done } from "../engine/answers.ts";
import { getHandler } from "../engine/child-handlers.ts";
import {
  type Context,
  type Document,
  errorsOf,
  type Handler,
  inputOf,
  type World,
} from "../engine/context.ts";
import { type Errors, isBlank, texts } from "../engine/errors.ts";
import { Refusal } from "../engine/refusal.ts";
import { defineResource, type Resource, type Row } from "../engine/resource.ts";
import { checkImage, isFile, isImageUrl, keepImage } from "./images.ts";

/** John J Smith: the initial has no full stop here. */
const fullName = ({ first_name, middle_initial, last_name }: Document) =>
  [first_name, middle_initial, last_name].filter((part) => !isBlank(part)).join(" ");

/** The senders' details and branding. */
export const profiles: Resource = defineResource({
  name: "profiles",
  schema: "Profile",
  derive: { full_name: fullName, default: (values) => values.default ?? false },
  onRemove: ({ state }, { id }) => {
    // Groups then send from the default profile.
    state.database
      .prepare(
        `UPDATE groups SET document = json_set(document, '$.profile_id', NULL)
         WHERE document ->> '$.profile_id' = ?`,
      )
      .run(id);
  },
});

const textsOf = ({ state }: World, owner: number) =>
  state.database.texts("SELECT document FROM profiles WHERE owner = ? ORDER BY id", owner);

/** Adds a profile that was checked. A user's first one is the default profile. */
export const insertProfile = (world: World, owner: number, input: Document, own: Document = {}): Row =>
  profiles.insert(world, { owner }, input, { ...own, default: textsOf(world, owner).length === 0 });

const images = ["photo", "logo"] as const;

/** Adds what is wrong with the files of a body to `errors`: bad images, and files where texts belong. */
const checkImages = (input: Document, errors: Errors) => {
  for (const [name, value] of Object.entries(input)) {
    if (isFile(value) && !images.some((image) => image === name)) errors.add(name, texts.invalid);
  }
  for (const name of images) {
    const file = input[name];
    const url = input[`remote_${name}_url`];
    if (isFile(file)) checkImage(file, name, errors);
    else if (!isBlank(file)) errors.add(name, texts.invalid);
    if (!isBlank(url) && !isImageUrl(url)) errors.add(`remote_${name}_url`, texts.invalid);
  }
};

/** The URLs that the images of a checked body get. A file goes before a URL, and both before deleting. */
const imageUrls = (context: Context, input: Document): Document =>
  Object.fromEntries(
    images.flatMap((name) => {
      const file = input[name];
      const url = input[`remote_${name}_url`];
      if (isFile(file)) return [[name, `${context.call.origin}${keepImage(context, file)}`]];
      if (!isBlank(url)) return [[name, url]];
      return name === "photo" && !isBlank(input.delete_photo) ? [[name, null]] : [];
    }),
  );

/** The body without images that it cannot have: JSON has none, and browsers send a part for a file not chosen. */
const readInput = (context: Context) => {
  const isForm = context.call.body?.mediaType === "multipart/form-data";
  const isChosen = (file: unknown) => !isFile(file) || file.filename !== "" || file.content.length > 0;
  const kept = Object.entries(inputOf(context)).filter(
    ([name, value]) => !images.some((image) => image === name) || (isForm && isChosen(value)),
  );
  return Object.fromEntries(kept);
};

/** The operations on profiles. */
export const profileHandlers: Record<string, Handler> = {
  ...getHandler(profiles),

  profiles_list: (context) => all(textsOf(context, context.session.userId)),

  profiles_create: (context) => {
    const { userId } = context.session;
    const input = readInput(context);
    const errors = errorsOf(context);
    profiles.check(context, userId, input, errors);
    checkImages(input, errors);
    errors.refuse();
    const { id } = insertProfile(context, userId, input, imageUrls(context, input));
    return created(profiles.text(context, userId, id));
  },

  profiles_update: (context) => {
    const row = profiles.find(context, context.session.userId, Number(context.call.path.id));
    const input = readInput(context);
    const errors = errorsOf(context);
    profiles.check(context, row.owner, input, errors, { row });
    checkImages(input, errors);
    errors.refuse();
    profiles.change(context, row, input, imageUrls(context, input));
    return done();
  },

  profiles_delete: (context) => {
    const row = profiles.find(context, context.session.userId, Number(context.call.path.id));
    if (row.document.default) {
      throw new Refusal({
        status: 422,
        headers: { "content-type": "application/json" },
        body: { errors: { base: ["the default profile can't be deleted"] } },
      });
    }
    profiles.remove(context, row);
    return done();
  },
};

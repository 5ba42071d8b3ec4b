import { createHash } from "node:crypto";
import { type Operation, ownOperation } from "../description.ts";
import type { Handler, World } from "../engine/context.ts";
import { type Errors, texts } from "../engine/errors.ts";
import { notFound } from "../engine/refusal.ts";
import type { UploadedFile } from "../multipart.ts";

/** The tables of this module, as SQL. */
export const imagesSchema = `
  CREATE TABLE images (name TEXT PRIMARY KEY, media_type TEXT NOT NULL, content BLOB NOT NULL) STRICT;
`;

/** The largest image, in bytes: 10 MB. */
const limitBytes = 10_485_760;

/** The media types of images that are taken, by what their names end with. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["bmp", "image/bmp"],
  ["gif", "image/gif"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
]);

/** Other names that clients have for some of them. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["image/jpg", "image/jpeg"],
  ["image/pjpeg", "image/jpeg"],
  ["image/x-bmp", "image/bmp"],
  ["image/x-ms-bmp", "image/bmp"],
  ["image/x-png", "image/png"],
]);

/** Where images are, below the origin of the sandbox. */
const folder = "/images/";

/** Whether a field of a form is a file. */
export const isFile = (value: unknown): value is UploadedFile =>
  typeof value === "object" && value !== null && "content" in value && Buffer.isBuffer(value.content);

/** What a file is: as its part says or, where that says nothing of it, as its name ends. */
const mediaTypeOf = ({ mediaType, filename }: UploadedFile) => {
  const stated = mediaType.split(";")[0]?.trim() ?? "";
  if (stated === "" || stated === "application/octet-stream") {
    return mediaTypes.get(filename.split(".").at(-1)?.toLowerCase() ?? "");
  }
  return [...mediaTypes.values()].find((known) => known === (aliases.get(stated) ?? stated));
};

/** Adds to `errors` what is wrong with a file that is to be an image. */
export const checkImage = (file: UploadedFile, attribute: string, errors: Errors): void => {
  if (file.content.length === 0) errors.add(attribute, texts.blank);
  if (mediaTypeOf(file) === undefined) errors.add(attribute, "must be a bmp, gif, jpg or png file");
  if (file.content.length > limitBytes) errors.add(attribute, "must be at most 10 MB");
};

/**
 * Keeps an image that was checked.
 *
 * @returns Its path below the origin of the sandbox.
 */
export const keepImage = ({ state }: World, file: UploadedFile): string => {
  const mediaType = mediaTypeOf(file) ?? "";
  const ending = [...mediaTypes].find(([, known]) => known === mediaType)?.[0];
  const name = `${createHash("sha256").update(file.content).digest("hex").slice(0, 32)}.${ending}`;
  state.database.prepare("INSERT OR IGNORE INTO images VALUES (?, ?, ?)").run(name, mediaType, file.content);
  return `${folder}${name}`;
};

/** Where images can be fetched. */
export const imageOperation: Operation = ownOperation({
  id: "sandbox_image",
  method: "get",
  isSafe: true,
  path: `${folder}{name}`,
  pathParameters: [{ name: "name", integer: false }],
  accepts: undefined,
});

/** Answers an image, to everybody. */
export const imageHandlers: Record<string, Handler> = {
  [imageOperation.id]: ({ state, call }) => {
    const row = state.database
      .prepare("SELECT media_type, content FROM images WHERE name = ?")
      .get(call.path.name ?? "");
    if (!row) throw notFound();
    return {
      status: 200,
      headers: { "content-type": String(row.media_type), "x-content-type-options": "nosniff" },
      body: Buffer.from(row.content as Uint8Array),
    };
  },
};

/** Whether a value is the URL of an image that the service could fetch. */
export const isImageUrl = (value: unknown): value is string =>
  typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value);

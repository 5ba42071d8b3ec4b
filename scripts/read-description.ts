import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";

/** One thing that is wrong with the description, at a place in its sources. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  col: number;
  message: string;
}

/** One YAML file of the description. */
export interface SourceFile {
  /** Absolute path. */
  path: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** A place in a file: the keys that lead to it, from the top. */
export interface Place {
  file: SourceFile;
  keys: readonly (string | number)[];
}

/** All files that the root file leads to, and what was wrong on the way. */
export interface Description {
  root: SourceFile;
  files: ReadonlyMap<string, SourceFile>;
  problems: Problem[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/** Keywords whose value is data: nothing in it is read as description. */
export const DATA = new Set(["example", "default", "const", "enum", "value"]);
/** Keywords whose value maps free names, which are no keywords. */
export const NAMED = new Set(["properties", "patternProperties", "$defs", "dependentSchemas", "examples"]);

/**
 * Reads a description from its root file and every file that a `$ref` leads to. Text that is no YAML, references that lead
 * nowhere or in a circle and operationIds used twice become problems. Only a root file that cannot be read is thrown.
 */
export function readDescription(rootPath: string): Description {
  const files = new Map<string, SourceFile>();
  const problems: Problem[] = [];
  const broken = new Set<SourceFile>();
  const references: { place: Place; offset: number; ref: string }[] = [];
  const load = (path: string): SourceFile => {
    const known = files.get(path);
    if (known) return known;
    const { file, problems: own } = readSource(path);
    files.set(path, file);
    problems.push(...own);
    if (own.length > 0) {
      broken.add(file);
      return file;
    }
    walk({ file, keys: [] }, file.document.contents, (map, place) => {
      const node = map.get("$ref", true) as Node | undefined;
      if (node === undefined) return;
      const offset = node.range?.[0] ?? 0;
      if (!isScalar(node) || typeof node.value !== "string") {
        problems.push(problemAt(file, offset, "$ref is no text"));
        return;
      }
      const ref = node.value;
      const [target = "", pointer = ""] = ref.split("#");
      const targetPath = target === "" ? path : resolve(dirname(path), target);
      references.push({ place, offset, ref });
      try {
        const found = load(targetPath);
        if (!broken.has(found) && found.document.getIn(keysOf(pointer), true) === undefined)
          problems.push(problemAt(file, offset, `$ref leads nowhere: ${ref}`));
      } catch {
        problems.push(problemAt(file, offset, `$ref leads nowhere: ${ref}`));
      }
    });
    return file;
  };
  const root = load(resolve(rootPath));
  const description = { root, files, problems };
  if (problems.length > 0) return description;
  for (const { place, offset, ref } of references) {
    if (isCircle(description, place))
      problems.push(problemAt(place.file, offset, `$ref leads back to itself: ${ref}`));
  }
  if (problems.length === 0) problems.push(...duplicateOperationIds(description));
  return description;
}

/** One file, and what is wrong with its text. */
function readSource(path: string): { file: SourceFile; problems: Problem[] } {
  const bytes = readFileSync(path);
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString(), { lineCounter: lines, prettyErrors: false });
  const file = { path, document, lines };
  if (!isUtf8(bytes)) return { file, problems: [problemAt(file, 0, "the file is not in UTF-8")] };
  // What the parser has to say to programmers follows a semicolon.
  const problems = document.errors.map(({ pos, message }) =>
    problemAt(file, pos[0], message.replace(/; .*/s, "")),
  );
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        problems.push(problemAt(file, alias.range?.[0] ?? 0, `*${alias.source} is the name of no anchor`));
    },
  });
  const isEmpty = isScalar(document.contents) ? document.contents.value === null : !document.contents;
  if (problems.length === 0 && isEmpty) problems.push(problemAt(file, 0, "the file is empty"));
  return { file, problems };
}

/** Calls `visit` for every map of the description below a place, and for none inside of examples and other data. */
export function walk(
  place: Place,
  node: unknown,
  visit: (map: YAMLMap, place: Place) => void,
  named = false,
): void {
  const at = (key: string | number): Place => ({ file: place.file, keys: [...place.keys, key] });
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) walk(at(index), item, visit);
  }
  if (!isMap(node)) return;
  if (!named) visit(node, place);
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    const isData = DATA.has(name) || (name === "examples" && isSeq(value));
    if (named || !isData) walk(at(name), value, visit, !named && NAMED.has(name));
  }
}

/** The place that a map's `$ref` leads to, or the place itself where there is none. */
export function follow(description: Description, place: Place): Place {
  const next = step(description, place);
  return next ? follow(description, next) : place;
}

/** One reference further, or nothing where there is none. */
function step(description: Description, { file, keys }: Place): Place | undefined {
  const ref = file.document.getIn([...keys, "$ref"]);
  if (typeof ref !== "string") return undefined;
  const [target = "", pointer = ""] = ref.split("#");
  const found = description.files.get(target === "" ? file.path : resolve(dirname(file.path), target));
  return found && { file: found, keys: keysOf(pointer) };
}

/** Whether reference after reference leads back to the place, so that nothing is ever found there. */
function isCircle(description: Description, place: Place): boolean {
  const nameOf = ({ file, keys }: Place) => `${file.path}#${keys.join("/")}`;
  const seen = new Set<string>();
  let next = step(description, place);
  while (next && !seen.has(nameOf(next))) {
    if (nameOf(next) === nameOf(place)) return true;
    seen.add(nameOf(next));
    next = step(description, next);
  }
  return false;
}

/** A problem with the value at a place or, where there is none, with the nearest one above it. */
export function problemIn({ file, keys }: Place, message: string): Problem {
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = file.document.getIn(keys.slice(0, depth), true) as Node | undefined;
    if (node?.range) return problemAt(file, node.range[0], message);
  }
  return problemAt(file, 0, message);
}

/** The line that people and editors read: `file:line:col message`, the file relative to the working directory. */
export function formatProblem({ file, line, col, message }: Problem): string {
  return `${relative(process.cwd(), file)}:${line}:${col} ${message.replaceAll(/\s+/g, " ").trim()}`;
}

function problemAt(file: SourceFile, offset: number, message: string): Problem {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.path, line, col, message };
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Two URLs that lead to the same path file count as well: each of them has the operation. */
function duplicateOperationIds(description: Description): Problem[] {
  const { root } = description;
  const problems: Problem[] = [];
  const seen = new Map<string, Place>();
  for (const section of ["paths", "webhooks"]) {
    const urls = root.document.get(section);
    if (!isMap(urls)) continue;
    for (const { key } of urls.items) {
      const entry: Place = { file: root, keys: [section, String(key)] };
      const item = follow(description, entry);
      for (const method of METHODS) {
        const place: Place = { file: item.file, keys: [...item.keys, method, "operationId"] };
        const id = place.file.document.getIn(place.keys);
        if (typeof id !== "string") continue;
        const first = seen.get(id);
        if (!first) seen.set(id, place);
        else {
          const where = formatProblem(problemIn(first, ""));
          const again = first.file === place.file && first.keys.join() === place.keys.join() ? entry : place;
          problems.push(problemIn(again, `operationId ${id} is used already, at ${where}`));
        }
      }
    }
  }
  return problems;
}

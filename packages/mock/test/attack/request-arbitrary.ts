import fc from "fast-check";
import { type DescribedCase, described } from "../described.ts";
import { anyJson, awkwardText, type Schema, schemaArbitrary } from "./schema-arbitrary.ts";

/** A request of an attack. */
export interface AttackRequest {
  /** The `operationId`. */
  readonly operation: string;
  readonly target: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Whose token a request has: a name for what is issued when it is sent. */
export type Bearer = "user" | "application" | "expired" | "junk" | "none";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

const weighted = <T>(...choices: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** Percent-encodes what `encodeURIComponent` refuses, too. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll("'", "%27");

const pathValue = ({ schema, example }: Parameter): fc.Arbitrary<string> =>
  weighted(
    [10, fc.constant(encode(String(example)))],
    [4, schema?.type === "integer" ? fc.integer({ min: 1, max: 60 }).map(String) : awkwardText.map(encode)],
    [
      1,
      fc.constantFrom(
        "0",
        "-1",
        "1e3",
        "99999999999999999999",
        "%00",
        "%ff",
        "%2e%2e",
        "a%2Fb",
        "{id}",
        "~x",
      ),
    ],
    [1, awkwardText.map(encode)],
  );

const queryPair = ({ name, schema = {}, example }: Parameter): fc.Arbitrary<string> =>
  weighted(
    [5, fc.constant(example ?? "x").map(String)],
    [5, schemaArbitrary(schema).map(String)],
    [2, awkwardText],
  ).map((value) => `${encode(name)}=${encode(value)}`);

const oddQuery = fc.constantFrom(
  "&&",
  "=",
  "%zz=1",
  "page[]=1",
  "page=1&page=2",
  "__proto__=1",
  "q",
  "a".repeat(500),
);

const targetArbitrary = ({ path, parameters = [] }: DescribedCase): fc.Arbitrary<string> => {
  const known = parameters as readonly Parameter[];
  const inPath = known.filter((parameter) => parameter.in === "path");
  const inQuery = known.filter((parameter) => parameter.in === "query");
  const filled = fc
    .tuple(...inPath.map(pathValue))
    .map((values) =>
      inPath.reduce((at, { name }, index) => at.replace(`{${name}}`, () => values[index] ?? ""), path),
    );
  const query = fc.tuple(
    ...inQuery.map((parameter) => fc.option(queryPair(parameter), { freq: parameter.required ? 9 : 1 })),
    fc.option(oddQuery, { freq: 8 }).map((odd) => odd),
  );
  return fc.tuple(filled, query).map(([at, pairs]) => {
    const search = pairs.filter((pair) => pair !== null).join("&");
    return search ? `${at}?${search}` : at;
  });
};

const formOf = (value: unknown) =>
  Object.entries(typeof value === "object" && value !== null ? value : { value }).map(
    ([name, field]) =>
      [
        name.toWellFormed(),
        (typeof field === "string" ? field : JSON.stringify(field)).toWellFormed(),
      ] as const,
  );

const writeMultipart = (value: unknown) => {
  const parts = formOf(value).map(([name, field], index) => {
    const safe = name.replace(/["\r\n]/g, "_");
    const file =
      /photo|logo/.test(name) || index % 7 === 6 ? '; filename="a.png"\r\nContent-Type: image/png' : "";
    return `--x\r\nContent-Disposition: form-data; name="${safe}"${file}\r\n\r\n${field}\r\n`;
  });
  return `${parts.join("")}--x--\r\n`;
};

interface SentBody {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const broken = fc.constantFrom(
  "{",
  "",
  "[1,",
  "nul",
  '{"a":1}{}',
  "\ufeff{}",
  `${"[".repeat(200)}${"]".repeat(200)}`,
  "1e999",
);
const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes));
const oddTypes = fc.constantFrom(
  "text/plain",
  "application/json; charset=utf-16",
  "multipart/form-data",
  "multipart/form-data; boundary=other",
  "application/x-www-form-urlencoded",
  "nonsense",
  "application/JSON ; charset=UTF-8",
);

const bodyArbitrary = ({ requestBody }: DescribedCase): fc.Arbitrary<SentBody | undefined> => {
  const content = Object.entries(requestBody?.content ?? {});
  if (content.length === 0) {
    return weighted(
      [9, fc.constant(undefined)],
      [1, anyJson.map((value) => ({ type: "application/json", body: JSON.stringify(value) }))],
    );
  }
  const good = content.map(([type, media]) => {
    const { schema = {}, examples = {} } = media as {
      schema?: Schema;
      examples?: Record<string, { value: unknown }>;
    };
    const shown = Object.values(examples).map(({ value }) => value);
    const values =
      shown.length > 0
        ? fc.oneof(fc.constantFrom(...shown), schemaArbitrary(schema))
        : schemaArbitrary(schema);
    return values.map((value): SentBody => {
      if (type === "multipart/form-data") return { type: `${type}; boundary=x`, body: writeMultipart(value) };
      if (type === "application/x-www-form-urlencoded") {
        return {
          type,
          body: new URLSearchParams(Object.fromEntries(formOf(value))).toString(),
        };
      }
      return { type, body: JSON.stringify(value) };
    });
  });
  const bad: fc.Arbitrary<SentBody> = fc
    .tuple(
      fc.constantFrom(...content.map(([type]) => type)),
      fc.oneof(
        broken,
        noise,
        anyJson.map((value) => JSON.stringify(value)),
      ),
    )
    .map(([type, body]) => ({ type, body }));
  const mistyped = fc.tuple(oddTypes, fc.oneof(...good)).map(([type, { body }]) => ({ type, body }));
  return weighted<SentBody | undefined>(
    [14, fc.oneof(...good)],
    [2, bad],
    [1, mistyped],
    [1, fc.constant(undefined)],
  );
};

const headersArbitrary = ({ responses }: DescribedCase) =>
  fc.record(
    {
      accept: weighted(
        [8, fc.constant("application/json")],
        [1, fc.constantFrom("*/*", "text/html", "nonsense", ";q=x")],
      ),
      prefer: fc.constantFrom(
        ...Object.keys(responses).map((status) => `code=${status.replace("XX", "03")}`),
        "code=418",
        "code=200, example=nonesuch",
        "respond-async",
        ";;;==",
      ),
      "x-outstand-replace": fc.constantFrom("true", "false", "1", "\u00e9"),
      "x-ratelimit-bypass": fc.constantFrom("sandbox-bypass-token", "junk"),
      "content-encoding": fc.constantFrom("gzip", "identity"),
      cookie: fc.constantFrom("a=b", ";;", "session=x"),
      host: fc.constantFrom("evil.example\u00e9", "localhost:99999", "[::1]"),
    },
    { requiredKeys: [] },
  );

/** Headers are there now and then; each by itself makes a request another one. */
const someHeaders = (operation: DescribedCase) =>
  weighted(
    [6, fc.constant<Record<string, string>>({ accept: "application/json" })],
    [1, headersArbitrary(operation) as fc.Arbitrary<Record<string, string>>],
  );

/** Mostly a token of the family that the operation wants. */
const bearerFor = ({ path }: DescribedCase) => {
  const [right, wrong] = /\/(users|white_labels)\b/.test(path)
    ? (["application", "user"] as const)
    : (["user", "application"] as const);
  return weighted<Bearer>(
    [16, fc.constant(right)],
    [1, fc.constant(wrong)],
    [1, fc.constantFrom("expired", "junk", "none")],
  );
};

const methodOf = (operation: DescribedCase) =>
  weighted(
    [20, fc.constant(operation.method.toUpperCase())],
    [1, fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND")],
  );

const requestFor = (operation: DescribedCase) =>
  fc
    .record({
      target: targetArbitrary(operation),
      method: methodOf(operation),
      headers: someHeaders(operation),
      sent: bodyArbitrary(operation),
      bearer: bearerFor(operation),
    })
    .map(({ target, method, headers, sent, bearer }) => {
      const bodiless = method === "GET" || method === "HEAD";
      const request: AttackRequest = {
        operation: operation.operationId,
        target,
        method,
        headers: { ...headers, ...(sent && !bodiless && { "content-type": sent.type }) },
        body: bodiless ? undefined : sent?.body,
      };
      return { request, bearer };
    });

/** A request for any operation of the description: mostly a good one, often a broken one. */
export const requestArbitrary: fc.Arbitrary<{ request: AttackRequest; bearer: Bearer }> = fc
  .constantFrom(...described.map(requestFor))
  .chain((arbitrary) => arbitrary);

import { parseArgs } from "node:util";
import type { Rotation } from "../engine/settings.ts";
import { checkRedirectUri } from "../oauth/applications.ts";
import { readProxyTarget } from "../proxy/read-proxy-target.ts";
import type { MockOptions } from "../start-mock.ts";
import { checkTarget, type WebhookTargetOptions } from "../webhooks/targets.ts";
import { UsageError } from "./usage-error.ts";

/** How much is printed, and in which form. */
export interface PrintOptions {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** What a command line asks for. */
export type Command =
  | { readonly name: "help" | "version" }
  | { readonly name: "serve"; readonly options: MockOptions; readonly print: PrintOptions }
  | {
      readonly name: "proxy";
      readonly target: string;
      readonly host: string;
      readonly port: number;
      readonly print: PrintOptions;
    };

const flags = {
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "4010" },
  db: { type: "string" },
  seed: { type: "string" },
  contacts: { type: "string" },
  stateless: { type: "boolean", default: false },
  "rate-limit": { type: "string" },
  "rate-window": { type: "string" },
  "retry-after": { type: "string" },
  rotation: { type: "string" },
  "redirect-uri": { type: "string", multiple: true },
  webhook: { type: "string", multiple: true },
  "webhook-secret": { type: "string" },
  "webhook-digest": { type: "string" },
  "webhook-events": { type: "string" },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  version: { type: "boolean", short: "v", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** The flags that a proxy takes, too. */
const shared: readonly string[] = ["host", "port", "quiet", "json"];

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is about a shell's own syntax.
    const [sentence] = error instanceof Error ? error.message.split(/\. |\n/) : [String(error)];
    throw new UsageError(`${sentence}; see --help`);
  }
};
type Values = ReturnType<typeof parse>["values"];

const readNumber = (flag: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER) => {
  const number = Number(text);
  if (/^\d{1,16}$/.test(text) && number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `between ${least} and ${most}`;
  throw new UsageError(`--${flag} ${text} is no whole number ${range}`);
};

const readWord = <T extends string>(flag: string, text: string, words: readonly T[]): T => {
  const found = words.find((word) => word === text);
  if (!found) throw new UsageError(`--${flag} ${text} is none of: ${words.join(", ")}`);
  return found;
};

const optional = <T>(text: string | undefined, read: (text: string) => T) =>
  text === undefined ? undefined : read(text);

/** An empty address would be every address of the machine. */
const readHost = (host: string) => {
  if (host === "") throw new UsageError("--host needs an address, such as 127.0.0.1");
  return host;
};

const readRateLimit = (values: Values): Pick<MockOptions, "rateLimit"> => {
  const { "rate-limit": limit, "rate-window": window, "retry-after": retryAfter } = values;
  if (limit === "off") {
    if (window ?? retryAfter)
      throw new UsageError("--rate-limit off has no --rate-window and no --retry-after");
    return { rateLimit: false };
  }
  return {
    rateLimit: {
      ...(limit !== undefined && { requests: readNumber("rate-limit", limit, 1) }),
      ...(window !== undefined && { windowMs: readNumber("rate-window", window, 1, 86_400) * 1000 }),
      ...(retryAfter !== undefined && {
        retryAfter: readWord("retry-after", retryAfter, ["left", "window", "date"]),
      }),
    },
  };
};

const readWebhooks = (values: Values): WebhookTargetOptions[] => {
  const {
    webhook = [],
    "webhook-secret": secret,
    "webhook-digest": digest,
    "webhook-events": events,
  } = values;
  if (webhook.length === 0 && (secret ?? digest ?? events) !== undefined) {
    throw new UsageError("--webhook-secret, --webhook-digest and --webhook-events need a --webhook URL");
  }
  return webhook.map((url) => {
    const target = {
      url,
      ...(secret !== undefined && { secret }),
      ...(digest !== undefined && { digest: digest as "sha256" }),
      ...(events !== undefined && { events: events.split(",") as ["contact_create"] }),
    };
    try {
      checkTarget(target);
    } catch (error) {
      // The URL may hold a password, so it is not repeated.
      throw new UsageError(`--webhook: ${error instanceof Error ? error.message : error}`);
    }
    return target;
  });
};

const readRedirectUri = (uri: string) => {
  try {
    return checkRedirectUri(uri);
  } catch (error) {
    throw new UsageError(`--redirect-uri: ${error instanceof Error ? error.message : error}`);
  }
};

const readServe = (values: Values): MockOptions => {
  const { stateless, db, seed, contacts, rotation, "redirect-uri": redirectUris } = values;
  const lost = (
    [
      "db",
      "seed",
      "contacts",
      "rate-limit",
      "rate-window",
      "retry-after",
      "rotation",
      "redirect-uri",
      "webhook",
    ] as const
  ).find((flag) => stateless && values[flag] !== undefined);
  if (lost) throw new UsageError(`--${lost} does nothing with --stateless; leave one of them out`);
  if (db === "") throw new UsageError("--db needs the name of a file");
  const seedNumber = optional(seed, (text) => readNumber("seed", text, 0));
  const contactNumber = optional(contacts, (text) => readNumber("contacts", text, 0, 1_000_000));
  const rotationWord = optional(rotation, (text) =>
    readWord<Rotation>("rotation", text, ["at-once", "on-first-use"]),
  );
  return {
    host: readHost(values.host),
    port: readNumber("port", values.port, 0, 65_535),
    stateless,
    db,
    webhooks: readWebhooks(values),
    ...readRateLimit(values),
    ...(seedNumber !== undefined && { seed: seedNumber }),
    ...(contactNumber !== undefined && { contacts: contactNumber }),
    ...(rotationWord && { rotation: rotationWord }),
    ...(redirectUris && { redirectUris: redirectUris.map(readRedirectUri) }),
  };
};

const readProxy = (values: Values, urls: readonly string[]) => {
  const [target, more] = urls;
  if (target === undefined || more !== undefined) {
    throw new UsageError("proxy takes one URL, such as https://app.outstand.com");
  }
  try {
    readProxyTarget(target);
  } catch (error) {
    throw new UsageError(`proxy: ${error instanceof Error ? error.message : error}`);
  }
  const other = Object.entries(values).find(([flag, value]) => !shared.includes(flag) && value !== false);
  if (other) throw new UsageError(`--${other[0]} is nothing that proxy takes`);
  return target;
};

/**
 * Reads the command line.
 *
 * @throws {@link UsageError} For one that cannot be run.
 */
export const readOptions = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [verb, ...rest] = positionals;
  const print = { quiet: values.quiet, json: values.json };
  if (verb === undefined) return { name: "serve", options: readServe(values), print };
  if (verb !== "proxy") throw new UsageError(`${verb} is no command; see --help`);
  const target = readProxy(values, rest);
  return {
    name: "proxy",
    target,
    host: readHost(values.host),
    port: readNumber("port", values.port, 0, 65_535),
    print,
  };
};

import { describe, expect, it } from "vitest";
import { readOptions } from "../src/cli/read-options.ts";
import { UsageError } from "../src/cli/usage-error.ts";

describe("the options of the command line", () => {
  it.each([
    [["--nonsense"], "--nonsense"],
    [["--no.such.option"], "--no.such.option'; see --help"],
    [["--port"], "--port"],
    [["--port", "-1"], "see --help"],
    [["--host="], "--host"],
    [["proxy", "http://127.0.0.1:1", "--host="], "--host"],
    [["--port", "x"], "--port"],
    [["--port", "65536"], "--port"],
    [["--port=-1"], "--port"],
    [["--seed", "1.5"], "--seed"],
    [["--contacts", "many"], "--contacts"],
    [["--db="], "--db"],
    [["--rate-limit", "0"], "--rate-limit"],
    [["--rate-limit", "off", "--rate-window", "3"], "--rate-window"],
    [["--rate-window", "0"], "--rate-window"],
    [["--retry-after", "soon"], "--retry-after"],
    [["--rotation", "never"], "--rotation"],
    [["--redirect-uri", "/callback"], "--redirect-uri"],
    [["--redirect-uri="], "no absolute URL"],
    [["--stateless", "--redirect-uri", "http://a.example/"], "--redirect-uri"],
    [["--webhook", "ftp://example.com"], "--webhook"],
    [["--webhook", "http://user:hidden@example.com"], "--webhook"],
    [["--webhook", "http://example.com", "--webhook-digest", "md5"], "--webhook"],
    [["--webhook", "http://example.com", "--webhook-events", "contact_merge"], "--webhook"],
    [["--webhook-secret", "hidden"], "--webhook"],
    [["--stateless", "--db", "x"], "--db"],
    [["serve"], "serve"],
    [["proxy"], "proxy"],
    [["proxy", "example.com"], "proxy"],
    [["proxy", "https://user:hidden@example.com"], "proxy"],
    [["proxy", "http://127.0.0.1:1", "--seed", "1"], "--seed"],
  ])("are refused in one line: %j", (args, named) => {
    const read = () => readOptions(args);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(named);
    expect(read).toThrow(/^[^\n]+$/);
    expect(read).not.toThrow("hidden");
  });

  it("are those of a sandbox on 4010 when there are none", () => {
    expect(readOptions([])).toEqual({
      name: "serve",
      options: {
        host: "127.0.0.1",
        port: 4010,
        stateless: false,
        db: undefined,
        webhooks: [],
        rateLimit: {},
      },
      print: { quiet: false, json: false },
    });
  });

  it("are all read", () => {
    const flags = [
      ...[
        "--host",
        "::1",
        "--port",
        "0",
        "--db",
        "x.db",
        "--seed",
        "7",
        "--contacts",
        "3",
        "--json",
        "--quiet",
      ],
      ...["--rate-limit", "5", "--rate-window", "60", "--retry-after", "date", "--rotation", "on-first-use"],
      ...["--redirect-uri", "http://app.example/cb", "--redirect-uri", "app:/cb"],
      ...["--webhook", "http://a.example/", "--webhook", "http://b.example/", "--webhook-secret", "s"],
      ...["--webhook-digest", "sha512", "--webhook-events", "contact_create,user_status"],
    ];
    const webhook = { secret: "s", digest: "sha512", events: ["contact_create", "user_status"] };
    expect(readOptions(flags)).toEqual({
      name: "serve",
      options: {
        host: "::1",
        port: 0,
        stateless: false,
        db: "x.db",
        seed: 7,
        contacts: 3,
        rotation: "on-first-use",
        redirectUris: ["http://app.example/cb", "app:/cb"],
        rateLimit: { requests: 5, windowMs: 60_000, retryAfter: "date" },
        webhooks: [
          { url: "http://a.example/", ...webhook },
          { url: "http://b.example/", ...webhook },
        ],
      },
      print: { quiet: true, json: true },
    });
    expect(readOptions(["--rate-limit", "off"])).toMatchObject({ options: { rateLimit: false } });
  });

  it("ask for help or the version in short, too", () => {
    expect(readOptions(["-h"])).toEqual({ name: "help" });
    expect(readOptions(["-v"])).toEqual({ name: "version" });
  });

  it("of a proxy are fewer", () => {
    expect(readOptions(["proxy", "https://app.outstand.com", "--port", "0", "--json"])).toEqual({
      name: "proxy",
      target: "https://app.outstand.com",
      host: "127.0.0.1",
      port: 0,
      print: { quiet: false, json: true },
    });
  });
});

import { parseArgs } from "node:util";

const usage = `npm start: installs, builds, and serves until Ctrl-C

  --mock-port PORT   port of the sandbox        (4010)
  --docs-port PORT   port of the documentation  (4011)
  --no-build         start what was built before: nothing is installed, nothing asked of the network
  --help             this text

Put the flags after two dashes: npm start -- --mock-port 5010`;

/**
 * Reads the command line of `npm start`. Ends the process on `--help`, and with one line on what it does not understand.
 *
 * @param {string[]} args
 * @returns {{ mockPort: number, docsPort: number, build: boolean }}
 */
export function readStartOptions(args) {
  const { values } = parse(args);
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const mockPort = readPort("--mock-port", values["mock-port"]);
  const docsPort = readPort("--docs-port", values["docs-port"]);
  if (mockPort === docsPort)
    refuse(`--mock-port and --docs-port are both ${mockPort}: give them different ports`);
  return { mockPort, docsPort, build: !values["no-build"] };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        "mock-port": { type: "string", default: "4010" },
        "docs-port": { type: "string", default: "4011" },
        "no-build": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch {
    return refuse(`cannot read ${args.join(" ")}: see npm start -- --help`);
  }
}

/**
 * @param {string} flag
 * @param {string} text
 */
function readPort(flag, text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  return refuse(`${flag} takes a number from 1 to 65535, not ${text || "nothing"}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  console.error(message);
  process.exit(2);
}

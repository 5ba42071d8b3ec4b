import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The bundle of the description, as JSON. */
export const descriptionFile: string = fileURLToPath(import.meta.resolve("@outstand/openapi/openapi.json"));

const mockScript = fileURLToPath(new URL("../bin/outstand-mock.js", import.meta.resolve("@outstand/mock")));
const prismScript = fileURLToPath(import.meta.resolve("@stoplight/prism-cli"));

/** Node's arguments for the sandbox's own command, with the rate limit off. */
export const sandbox =
  (...options: readonly string[]) =>
  (port: number): string[] => [
    mockScript,
    "--port",
    String(port),
    "--rate-limit",
    "off",
    "--quiet",
    ...options,
  ];

/** Node's arguments for Prism's own command. */
export const prism =
  (file: string, ...options: readonly string[]) =>
  (port: number): string[] => [
    prismScript,
    "mock",
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    ...options,
    file,
  ];

/** Node's arguments for a server of this folder, which is given the files to serve by. */
export const own =
  (name: string, ...files: readonly string[]) =>
  (port: number): string[] => [join(import.meta.dirname, `serve-${name}.ts`), String(port), ...files];

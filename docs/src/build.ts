import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildReference } from "./build-reference.ts";

const site = fileURLToPath(new URL("../dist/", import.meta.url));
const description = fileURLToPath(import.meta.resolve("@outstand/openapi/openapi.yaml"));

rmSync(site, { recursive: true, force: true });
buildReference(description, `${site}reference`);
writeFileSync(
  `${site}index.html`,
  '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Outstand API</title>\n<meta http-equiv="refresh" content="0; url=reference/">\n<a href="reference/">Reference</a>\n</html>\n',
);

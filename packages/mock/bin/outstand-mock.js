#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 18)) {
  console.error(`outstand-mock: needs Node 24.18 or later, this is ${process.versions.node}`);
  process.exitCode = 1;
} else {
  const { run } = await import("../dist/cli.js");
  process.exitCode = await run(process.argv.slice(2));
}

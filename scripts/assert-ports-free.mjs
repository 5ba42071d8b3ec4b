import { createServer } from "node:net";

/**
 * Ends the process with one line when a port is taken, before anything long has begun.
 *
 * @param {Record<string, number>} ports by the flag that chooses another one
 */
export async function assertPortsFree(ports) {
  for (const [flag, port] of Object.entries(ports)) {
    const code = await tryPort(port);
    if (code === undefined) continue;
    const reason = code === "EADDRINUSE" ? "is taken" : `cannot be used (${code})`;
    console.error(`Port ${port} ${reason}: choose another one with npm start -- ${flag} ${port + 10}`);
    process.exit(1);
  }
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the code of the error, if any
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(undefined)));
  });
}

/** The exit code when stopping was forced. */
const forced = 1;

/**
 * Waits for a signal, then stops. A second signal does not wait for what is under way.
 *
 * @param close Stops, once what is under way is done.
 */
export const runUntilStopped = async (close: () => Promise<void>): Promise<void> => {
  const signals = ["SIGINT", "SIGTERM"] as const;
  await new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
  for (const signal of signals) process.on(signal, () => process.exit(forced));
  await close();
};

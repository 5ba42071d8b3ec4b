/**
 * The outcome of one package's tests.
 *
 * @typedef {object} TestReport
 * @property {number} passed
 * @property {string[]} failed names
 * @property {{ name: string, reason: string }[]} skipped
 */

/** Where a package leaves its {@link TestReport}, seen from its own folder. */
export const reportFile = "test-output/tests.json";

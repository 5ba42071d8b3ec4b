const checkEveryMs = 500;
const parent = process.ppid;

/**
 * Calls back once when the process that started this one has ended. npm hands on Ctrl-C, but when it is killed it leaves what it
 * started behind.
 *
 * @param {() => void} callback
 */
export function onParentExit(callback) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, checkEveryMs);
  timer.unref();
}

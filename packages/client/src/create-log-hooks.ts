import type { HookEvent, Hooks } from "./hooks.ts";

/** How much a log tells, from most to least. */
export type LogLevel = "debug" | "info" | "warn";

/** The part of `console` that is written to. */
export type Logger = Record<LogLevel, (message: string) => void>;

/** Options of {@link createLogHooks}. */
export interface LogHooksOptions {
  /**
   * The least that is worth a line: `debug` for every request, `info` for every answer, `warn` for failures, retries and
   * waits alone.
   *
   * @default "info"
   */
  level?: LogLevel | undefined;
  /**
   * Where to write.
   *
   * @default console
   */
  logger?: Logger | undefined;
}

const levels: readonly LogLevel[] = ["debug", "info", "warn"];

/**
 * Hooks that log a line for what the client does. No line holds a token, a path value, a query, a header or a body.
 *
 * @example
 * ```ts
 * const outstand = createOutstand({ auth, hooks: createLogHooks({ level: "debug" }) });
 * ```
 */
export const createLogHooks = ({ level = "info", logger = console }: LogHooksOptions = {}): Hooks => {
  const write = (at: LogLevel, { method, path, attempt }: HookEvent, text: string): void => {
    if (levels.indexOf(at) < levels.indexOf(level)) return;
    logger[at](`outstand: ${method} ${path}${attempt > 1 ? ` (attempt ${attempt})` : ""} ${text}`);
  };
  return {
    onRequest: (event) => write("debug", event, "sent"),
    onResponse: (event) =>
      write(
        event.status < 400 ? "info" : "warn",
        event,
        `answered ${event.status} in ${Math.round(event.durationMs)} ms`,
      ),
    onRetry: (event) =>
      write(
        "warn",
        event,
        `${event.status === undefined ? "had no answer" : `answered ${event.status}`}, again in ${Math.round(event.delayMs)} ms`,
      ),
    onWait: (event) => write("warn", event, "waits for the rate limit"),
  };
};

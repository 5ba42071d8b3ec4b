import type { CallInfo } from "./errors.ts";

/** What every hook is told: no token, path value, query value or body. */
export interface HookEvent extends CallInfo {
  /** Which attempt of the call this is, counted from 1. */
  readonly attempt: number;
}

/** An attempt was answered. */
export interface ResponseEvent extends HookEvent {
  /** The HTTP status. */
  readonly status: number;
  /** From sending to the end of the body, in milliseconds. */
  readonly durationMs: number;
}

/** The request will be sent again. */
export interface RetryEvent extends HookEvent {
  /** How long it waits before that, in milliseconds. After a 429 it may be more, until the rate limit has a slot. */
  readonly delayMs: number;
  /** The status of the answer, where there was one. */
  readonly status: number | undefined;
}

/** Called while a call is on its way. What a hook throws is ignored. */
export interface Hooks {
  /** Before an attempt is sent. */
  onRequest?(event: HookEvent): void;
  /** After an attempt was answered. */
  onResponse?(event: ResponseEvent): void;
  /** Before waiting to send again. */
  onRetry?(event: RetryEvent): void;
  /** When waiting for the rate limit takes more than a second. */
  onWait?(event: HookEvent): void;
}

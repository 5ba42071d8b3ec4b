export type { Call, WithResponse } from "./call.ts";
export type { CallOptions, CallRetryOptions, HeadersInput, Id, QueryValue } from "./call-options.ts";
export { type Api, type ApiMethod, type ApiPaths, type ApiResult, createApi } from "./create-api.ts";
export { createLogHooks, type Logger, type LogHooksOptions, type LogLevel } from "./create-log-hooks.ts";
export { createOutstand, type Outstand, type WithAuthOptions } from "./create-outstand.ts";
export {
  createRateLimit,
  type RateLimit,
  type RateLimitOptions,
  type Slot,
  type TakeOptions,
} from "./create-rate-limit.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type CallInfo,
  ConfigError,
  ConnectionError,
  NotFoundError,
  OAuthError,
  OutstandError,
  PermissionError,
  RateLimitError,
  ServerError,
  SignatureError,
  TimeoutError,
  ValidationError,
} from "./errors.ts";
export type * from "./generated/models.ts";
export type * from "./generated/resources.ts";
export type { components, operations, paths, webhooks } from "./generated/schema.ts";
export type { HookEvent, Hooks, ResponseEvent, RetryEvent } from "./hooks.ts";
export { isValidationError, type ValidationErrorOf } from "./is-validation-error.ts";
export type { Fetch, OutstandOptions } from "./outstand-options.ts";
export type { List, Page, PagesOptions } from "./paginate.ts";
export { type Link, parseLink } from "./parse-link.ts";
export type { RequestOptions } from "./request.ts";
export type { RetryOptions } from "./retry.ts";
export type { Sso, SsoOptions } from "./sso.ts";
export type { TokenContext, TokenSource } from "./token-source.ts";

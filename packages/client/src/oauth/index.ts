export {
  type Authorization,
  type AuthorizationOptions,
  type ClientCredentialsOptions,
  createOAuth,
  type ExchangeOptions,
  type OAuth,
  type OAuthOptions,
  type SessionOptions,
} from "./create-oauth.ts";
export { memoryTokenStore } from "./memory-token-store.ts";
export type { TokenInfo } from "./token-info.ts";
export type { TokenSet } from "./token-set.ts";
export type { TokenStore } from "./token-store.ts";

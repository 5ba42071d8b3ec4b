export type { Exchange } from "./create-server.ts";
export type { TokenSet } from "./engine/access.ts";
export type { Clock } from "./engine/clock.ts";
export { ContractError } from "./prism.ts";
export { type Mock, type MockOptions, startMock, type Tokens } from "./start-mock.ts";

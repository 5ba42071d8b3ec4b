export type { Exchange } from "./create-server.ts";
export { ContractError } from "./prism.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";

export { type FileTokenStoreOptions, fileTokenStore } from "./file-token-store.ts";
export { type MemorySeenEventsOptions, memorySeenEvents } from "./memory-seen-events.ts";
export { type NodeRequest, toNodeHandler } from "./to-node-handler.ts";
export { TokenStoreError } from "./token-store-error.ts";

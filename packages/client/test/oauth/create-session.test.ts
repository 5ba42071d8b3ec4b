import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { ConnectionError, createOutstand, OAuthError, type TokenSource } from "../../src/index.ts";
import { createOAuth, memoryTokenStore, type TokenSet, type TokenStore } from "../../src/oauth/index.ts";
import { FakeClock, settle } from "../fake-clock.ts";
import { empty, json, stubFetch } from "../stub-fetch.ts";
import { FakeService } from "./fake-service.ts";

const hourMs = 3_600_000;
let clock = new FakeClock();
let warn = vi.spyOn(console, "warn");

beforeEach(() => {
  clock = new FakeClock();
  warn = vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  expect(clock.pending, "timers that are left").toBe(0);
  vi.restoreAllMocks();
});

function newSession(
  service: FakeService,
  store: TokenStore,
  onTokenStoreError?: (error: unknown) => void,
): TokenSource {
  const oauth = createOAuth({ clientId: "id", clientSecret: "secret", fetch: service.fetch, clock });
  return oauth.session({ store, onTokenStoreError });
}

/** A set as `exchange` returns it: received now. */
function received(tokens: TokenSet): TokenSet {
  return { ...tokens, received_at: Math.floor(clock.now() / 1000) };
}

/** Calls the API the way the client does: once more after a 401. */
async function call(service: FakeService, session: TokenSource): Promise<boolean> {
  const token = await session.getToken({});
  if (service.use(token)) return true;
  return service.use(await session.getToken({ rejected: token }));
}

describe.each(["at once", "on first use"] as const)("where old tokens die %s", (dies) => {
  test("1,000 callers with an expired token make one refresh", async () => {
    const service = new FakeService(dies);
    const store = memoryTokenStore(received(service.authorize()));
    const session = newSession(service, store);
    await clock.advance(3 * hourMs);
    const oks = await Promise.all(Array.from({ length: 1000 }, () => call(service, session)));
    expect(oks).toEqual(Array(1000).fill(true));
    expect(service.refreshes).toBe(1);
    expect((await store.get())?.access_token).toBe("access-2");
  });

  test("1,000 callers whose 401s are spread over time make one refresh", async () => {
    const service = new FakeService(dies);
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    const old = await session.getToken({});
    const tokens: string[] = [];
    for (let caller = 0; caller < 1000; caller++) {
      tokens.push(await session.getToken({ rejected: old }));
      if (caller % 100 === 0) await settle();
    }
    expect(new Set(tokens)).toEqual(new Set(["access-2"]));
    expect(service.refreshes).toBe(1);
  });

  test("goes on when the answer to a refresh was lost, as far as the service lets it", async () => {
    const service = new FakeService(dies);
    const store = memoryTokenStore(received(service.authorize()));
    const session = newSession(service, store);
    service.replies.push((usual) => {
      usual();
      throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    });
    const outcome = session.getToken({ rejected: "access-1" }).catch((error) => error.error);
    await clock.advance(500);
    expect(await outcome).toBe(dies === "at once" ? "invalid_grant" : "access-3");
    expect(service.refreshes).toBe(2);
    expect((await store.get())?.access_token).toBe(dies === "at once" ? "access-1" : "access-3");
  });

  test("never uses a token that was not stored before", async () => {
    const service = new FakeService(dies);
    let stored = received(service.authorize());
    const order: string[] = [];
    const session = newSession(service, {
      get: async () => stored,
      set: async (tokens) => {
        order.push("set");
        await settle();
        stored = tokens;
        order.push("stored");
      },
    });
    const callers = [1, 2, 3].map(async () => {
      await session.getToken({ rejected: "access-1" });
      order.push("used");
    });
    // Also for those who come while it is being stored.
    await vi.waitUntil(() => order.includes("set"));
    callers.push(
      session.getToken({}).then(() => {
        order.push("used");
      }),
    );
    await Promise.all(callers);
    expect(order).toEqual(["set", "stored", "used", "used", "used", "used"]);
  });

  test("any mix of calls, expiry and late 401s ends well, with one refresh a token", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("call", "expire", "late"), { minLength: 1, maxLength: 30 }),
        async (steps) => {
          const service = new FakeService(dies);
          const session = newSession(service, memoryTokenStore(received(service.authorize())));
          const seen: string[] = [];
          const running: Promise<boolean>[] = [];
          let expiries = 0;
          for (const step of steps) {
            if (step === "expire") {
              await Promise.all(running);
              await clock.advance(2 * hourMs);
              expiries++;
            }
            if (step === "call") running.push(call(service, session));
            if (step === "late" && seen.length > 1) {
              running.push(
                session.getToken({ rejected: seen[0] as string }).then((token) => service.use(token)),
              );
            }
            const token = await session.getToken({});
            if (token !== seen.at(-1)) seen.push(token);
          }
          expect(await Promise.all(running)).not.toContain(false);
          expect(service.refreshes).toBe(expiries);
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test("asks the store and the service for nothing while the token is good", async () => {
  const service = new FakeService();
  const store = memoryTokenStore(received(service.authorize()));
  const get = vi.spyOn(store, "get");
  const session = newSession(service, store);
  for (let turn = 0; turn < 10; turn++) expect(await session.getToken({})).toBe("access-1");
  expect(get).toHaveBeenCalledTimes(1);
  expect(service.requests).toEqual([]);
});

test("refreshes a minute ahead of expiry, by its own clock", async () => {
  const service = new FakeService();
  const session = newSession(service, memoryTokenStore(received(service.authorize())));
  await clock.advance(2 * hourMs - 61_000);
  expect(await session.getToken({})).toBe("access-1");
  await clock.advance(1_000);
  expect(await session.getToken({})).toBe("access-2");
  await clock.advance(2 * hourMs - 61_000);
  expect(await session.getToken({})).toBe("access-2");
  await clock.advance(1_000);
  expect(await session.getToken({})).toBe("access-3");
});

test("uses half of the life of a token that lives for less than two minutes", async () => {
  const service = new FakeService();
  const tokens = { ...service.authorize(), expires_in: 40 };
  const session = newSession(service, memoryTokenStore(received(tokens)));
  await clock.advance(19_000);
  expect(await session.getToken({})).toBe("access-1");
  await clock.advance(1_000);
  expect(await session.getToken({})).toBe("access-2");
});

test("uses a user's token, whose expiry nobody knows, until it is answered 401", async () => {
  const service = new FakeService();
  // `expires_in` is what was left: together with `created_at` it looks long expired.
  const tokens = { ...service.authorize(), token_type: "Bearer", expires_in: 5 };
  const session = newSession(service, memoryTokenStore(tokens));
  await clock.advance(24 * hourMs);
  expect(await session.getToken({})).toBe("access-1");
  expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
});

test("knows when a set expires that was stored by an earlier process", async () => {
  const service = new FakeService();
  const store = memoryTokenStore(received(service.authorize()));
  await newSession(service, store).getToken({ rejected: "access-1" });
  const written = memoryTokenStore(JSON.parse(JSON.stringify(await store.get())));
  const session = newSession(service, written);
  await clock.advance(2 * hourMs - 61_000);
  expect(await session.getToken({})).toBe("access-2");
  await clock.advance(1_000);
  expect(await session.getToken({})).toBe("access-3");
});

test("takes a newer set that another process has stored, instead of refreshing or storing", async () => {
  const service = new FakeService();
  // Without a lock, which would have a store of its own.
  const { get, set: write } = memoryTokenStore(received(service.authorize()));
  const store = { get, set: write };
  const [one, other] = [newSession(service, store), newSession(service, store)];
  await Promise.all([one.getToken({}), other.getToken({})]);
  await store.set(received({ ...service.authorize(), access_token: "other" }));
  const set = vi.spyOn(store, "set");
  expect(await one.getToken({ rejected: "access-1" })).toBe("other");
  expect(await other.getToken({ rejected: "access-1" })).toBe("other");
  expect(service.refreshes).toBe(0);
  expect(set).not.toHaveBeenCalled();
});

test("sessions that share a store refresh once, also at the same moment", async () => {
  const service = new FakeService();
  const store = memoryTokenStore(received(service.authorize()));
  const sessions = Array.from({ length: 20 }, () => newSession(service, store));
  await Promise.all(sessions.map((session) => session.getToken({})));
  const tokens = await Promise.all(sessions.map((session) => session.getToken({ rejected: "access-1" })));
  expect(new Set(tokens)).toEqual(new Set(["access-2"]));
  expect(service.refreshes).toBe(1);
});

test("without a lock, takes what a faster process has stored when its own refresh is refused", async () => {
  const service = new FakeService();
  let stored = received(service.authorize());
  const session = newSession(service, {
    get: async () => stored,
    set: async (tokens) => {
      stored = tokens;
    },
  });
  service.replies.push((usual) => {
    // The other process: its refresh comes first, and its set is stored before our refusal arrives.
    usual();
    stored = received({
      ...stored,
      access_token: "access-2",
      refresh_token: "refresh-2",
      created_at: 1447820580,
    });
    return usual();
  });
  expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
});

test("does not go back to an older set that a replica still shows", async () => {
  const service = new FakeService();
  const first = received(service.authorize());
  let shown: TokenSet | undefined = first;
  const written: string[] = [];
  const session = newSession(service, {
    get: async () => shown,
    set: async (tokens) => {
      written.push(tokens.access_token);
      shown = tokens;
    },
  });
  expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
  shown = first;
  expect(await session.getToken({ rejected: "access-2" })).toBe("access-3");
  expect(written).toEqual(["access-2", "access-3"]);
});

/** A store whose reads and writes wait until the test lets them go on. */
function slowStore(tokens: TokenSet) {
  const inner = memoryTokenStore(tokens);
  const waiting: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => waiting.push(resolve));
  const store: TokenStore = {
    get: () => pause().then(() => inner.get()),
    set: (set) => pause().then(() => inner.set(set)),
  };
  const goOn = async () => {
    await settle();
    for (const resolve of waiting.splice(0)) resolve();
    await settle();
  };
  return { store, goOn };
}

test("a 401 that comes while the store is read leads to a refresh", async () => {
  const service = new FakeService();
  const { store, goOn } = slowStore(received(service.authorize()));
  const session = newSession(service, store);
  const early = session.getToken({});
  const rejected = session.getToken({ rejected: "access-1" });
  for (let turn = 0; turn < 3; turn++) await goOn();
  expect(await Promise.all([early, rejected])).toEqual(["access-2", "access-2"]);
});

test("a late 401 does not hide that the newer token was rejected as well", async () => {
  const service = new FakeService();
  const { store, goOn } = slowStore(received(service.authorize()));
  const session = newSession(service, store);
  const first = session.getToken({ rejected: "access-1" });
  for (let turn = 0; turn < 3; turn++) await goOn();
  expect(await first).toBe("access-2");
  const waiters = [session.getToken({ rejected: "access-2" }), session.getToken({ rejected: "access-1" })];
  for (let turn = 0; turn < 3; turn++) await goOn();
  expect(await Promise.all(waiters)).toEqual(["access-3", "access-3"]);
});

test("a 401 that comes while tokens in use are stored at last leads to a refresh", async () => {
  const service = new FakeService();
  let write: () => Promise<void> = () => Promise.reject(new Error("store"));
  const inner = memoryTokenStore(received(service.authorize()));
  const session = newSession(service, {
    get: inner.get,
    set: (tokens) => write().then(() => inner.set(tokens)),
  });
  expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
  let goOn = () => {};
  write = () =>
    new Promise((resolve) => {
      goOn = resolve;
    });
  const storing = session.getToken({});
  await settle();
  const rejected = session.getToken({ rejected: "access-2" });
  goOn();
  expect(await storing).toBe("access-2");
  await settle();
  goOn();
  expect(await rejected).toBe("access-3");
});

test("keeps the refresh token when a refresh answers none", async () => {
  const service = new FakeService("on first use");
  const store = memoryTokenStore(received(service.authorize()));
  const session = newSession(service, store);
  service.replies.push(() => json({ access_token: "other", token_type: "bearer", expires_in: 7200 }));
  expect(await session.getToken({ rejected: "access-1" })).toBe("other");
  expect((await store.get())?.refresh_token).toBe("refresh-1");
  expect(await session.getToken({ rejected: "other" })).toBe("access-2");
});

test("a service that answers the same access token again is not asked at every call", async () => {
  const service = new FakeService();
  const tokens = received(service.authorize());
  service.replies.push(() => json({ ...tokens, refresh_token: "refresh-2" }));
  const session = newSession(service, memoryTokenStore(tokens));
  expect(await session.getToken({ rejected: "access-1" })).toBe("access-1");
  expect(await session.getToken({})).toBe("access-1");
  expect(service.refreshes).toBe(1);
});

describe("a refresh that fails for good", () => {
  test("rejects for every waiter, once each, and is not tried again", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    service.revoke();
    const errors = await Promise.all(
      Array.from({ length: 100 }, () => session.getToken({ rejected: "access-1" }).catch((error) => error)),
    );
    for (const error of errors) {
      expect(error).toBeInstanceOf(OAuthError);
      expect(error).toMatchObject({ error: "invalid_grant", errorDescription: "dead" });
    }
    for (let turn = 0; turn < 10; turn++) await expect(session.getToken({})).rejects.toThrow(OAuthError);
    expect(service.refreshes).toBe(1);
  });

  test("is over when the user has authorized again", async () => {
    const service = new FakeService();
    const store = memoryTokenStore(received(service.authorize()));
    const session = newSession(service, store);
    service.revoke();
    await expect(session.getToken({ rejected: "access-1" })).rejects.toThrow(OAuthError);
    await store.set(received(service.authorize()));
    expect(await session.getToken({})).toBe("access-2");
    expect(service.refreshes).toBe(1);
  });

  test("is asked about again when it was not the token's fault", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    service.replies.push(() => json({ error: "invalid_client" }, 401));
    await expect(session.getToken({ rejected: "access-1" })).rejects.toMatchObject({
      error: "invalid_client",
    });
    expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
  });

  test("comes ahead of expiry too", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    await clock.advance(2 * hourMs - 30_000);
    service.revoke();
    await expect(session.getToken({})).rejects.toThrow(OAuthError);
  });
});

test.each([
  ["there are no tokens", undefined],
  [
    "there is no refresh token",
    { access_token: "a", token_type: "bearer", expires_in: 1, created_at: 1, received_at: 1 },
  ],
])("asks nobody when %s", async (_, tokens) => {
  const service = new FakeService();
  const session = newSession(service, memoryTokenStore(tokens));
  await expect(session.getToken({})).rejects.toMatchObject({ name: "OAuthError", error: "invalid_grant" });
  expect(service.requests).toEqual([]);
});

describe("a failure that may pass", () => {
  test("does not matter ahead of expiry", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    await clock.advance(2 * hourMs - 30_000);
    service.replies.push(() => empty(500));
    expect(await session.getToken({})).toBe("access-1");
    await clock.advance(10_000);
    expect(await session.getToken({})).toBe("access-2");
  });

  test("is not met again at every call ahead of expiry, but at once when the token is rejected", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    await clock.advance(2 * hourMs - 30_000);
    service.replies.push(() => empty(500));
    for (let calls = 0; calls < 10; calls++) expect(await session.getToken({})).toBe("access-1");
    await clock.advance(9_999);
    expect(await session.getToken({})).toBe("access-1");
    expect(service.refreshes).toBe(1);
    expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
  });

  test("rejects for everybody when the token is no good any more, and the next call tries again", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    const failed = new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
    const fail = () => {
      throw failed;
    };
    service.replies.push(fail, fail);
    const waiters = [1, 2, 3].map(() => session.getToken({ rejected: "access-1" }).catch((error) => error));
    await clock.advance(500);
    for (const error of await Promise.all(waiters)) {
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.cause).toBe(failed);
    }
    expect(await session.getToken({})).toBe("access-2");
    expect(service.refreshes).toBe(3);
  });
});

describe("aborting", () => {
  test("ends one caller's wait at once, and the refresh goes on for the others", async () => {
    const service = new FakeService();
    let answer = () => {};
    service.replies.push((usual) => new Promise((resolve) => (answer = () => resolve(usual()))));
    const store = memoryTokenStore(received(service.authorize()));
    const session = newSession(service, store);
    const controller = new AbortController();
    const reason = new Error("gone");
    const first = session
      .getToken({ rejected: "access-1", signal: controller.signal })
      .catch((error) => error);
    const second = session.getToken({ rejected: "access-1" });
    await settle();
    controller.abort(reason);
    expect(await first).toBe(reason);
    answer();
    expect(await second).toBe("access-2");
    expect(service.refreshes).toBe(1);
  });

  test("of all callers loses no token", async () => {
    const service = new FakeService();
    let answer = () => {};
    service.replies.push((usual) => new Promise((resolve) => (answer = () => resolve(usual()))));
    const store = memoryTokenStore(received(service.authorize()));
    const session = newSession(service, store);
    const waiter = session.getToken({ rejected: "access-1", signal: AbortSignal.abort("gone") });
    await expect(waiter).rejects.toBe("gone");
    await settle();
    answer();
    await settle();
    expect((await store.get())?.access_token).toBe("access-2");
    expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
  });

  test("leaves no listener on a signal that is used again and again", async () => {
    const service = new FakeService();
    const session = newSession(service, memoryTokenStore(received(service.authorize())));
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    for (let turn = 1; turn < 50; turn++) await session.getToken({ rejected: `access-${turn}`, signal });
    expect(service.refreshes).toBe(49);
    expect(remove.mock.calls.length).toBe(add.mock.calls.length);
  });
});

describe("a store that fails", () => {
  /** A store in memory whose methods fail while their name is in `broken`. */
  function fragileStore(tokens: TokenSet | undefined) {
    const broken = new Set<string>();
    const inner = memoryTokenStore(tokens);
    const guard = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      if (broken.has(name)) throw new Error(`store: ${name} of access-2`);
      return work();
    };
    const held: TokenStore = {
      get: () => guard("get", () => inner.get()),
      set: (set) => guard("set", () => inner.set(set)),
    };
    const store: TokenStore = {
      ...held,
      lock: (work) => guard("lock", () => (inner.lock as typeof store.lock & {})(() => work(held))),
    };
    return { store, inner, broken };
  }

  test("keeps the new tokens in use, tells every caller, and stores them at the next call", async () => {
    const service = new FakeService();
    const { store, inner, broken } = fragileStore(received(service.authorize()));
    const onTokenStoreError = vi.fn();
    const session = newSession(service, store, onTokenStoreError);
    broken.add("set");
    const tokens = await Promise.all([1, 2, 3].map(() => session.getToken({ rejected: "access-1" })));
    expect(tokens).toEqual(["access-2", "access-2", "access-2"]);
    expect(onTokenStoreError.mock.calls).toEqual(Array(3).fill([new Error("store: set of access-2")]));
    expect(await session.getToken({})).toBe("access-2");
    expect(onTokenStoreError).toHaveBeenCalledTimes(4);
    expect((await inner.get())?.access_token).toBe("access-1");
    broken.clear();
    expect(await session.getToken({})).toBe("access-2");
    expect((await inner.get())?.access_token).toBe("access-2");
    expect(await session.getToken({})).toBe("access-2");
    expect(onTokenStoreError).toHaveBeenCalledTimes(4);
    expect(service.refreshes).toBe(1);
  });

  test("warns without quoting the error, which may quote the tokens", async () => {
    const service = new FakeService();
    const { store, broken } = fragileStore(received(service.authorize()));
    broken.add("set");
    await newSession(service, store).getToken({ rejected: "access-1" });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls.flat().join()).toMatch(/in memory only/);
    expect(warn.mock.calls.flat().join()).not.toMatch(/access-/);
  });

  test("refreshes from memory once more when nothing can be stored for hours", async () => {
    const service = new FakeService();
    const { store, inner, broken } = fragileStore(received(service.authorize()));
    const session = newSession(service, store);
    await session.getToken({});
    for (const name of ["get", "set", "lock"]) broken.add(name);
    for (const expected of ["access-2", "access-3", "access-4"]) {
      await clock.advance(2 * hourMs);
      expect(await session.getToken({})).toBe(expected);
    }
    broken.clear();
    await session.getToken({});
    expect((await inner.get())?.access_token).toBe("access-4");
  });

  test("does not overwrite a newer authorization with tokens that it could not store", async () => {
    const service = new FakeService();
    const { store, inner, broken } = fragileStore(received(service.authorize()));
    const session = newSession(service, store);
    broken.add("set");
    await session.getToken({ rejected: "access-1" });
    await inner.set(received(service.authorize()));
    broken.clear();
    expect(await session.getToken({})).toBe("access-3");
    expect((await inner.get())?.access_token).toBe("access-3");
  });

  test("keeps the only copy when the store was emptied before it could be stored", async () => {
    const service = new FakeService();
    let shown: TokenSet | undefined = received(service.authorize());
    let isBroken = true;
    const session = newSession(service, {
      get: async () => shown,
      set: async (tokens) => {
        if (isBroken) throw new Error("store");
        shown = tokens;
      },
    });
    await session.getToken({ rejected: "access-1" });
    shown = undefined;
    isBroken = false;
    expect(await session.getToken({})).toBe("access-2");
    expect(shown).toMatchObject({ access_token: "access-2" });
  });

  test("keeps the only copy when old and new tokens are of the same second", async () => {
    const service = new FakeService();
    const tokens = received(service.authorize());
    const { store, broken } = fragileStore(tokens);
    service.replies.push(() => json({ ...tokens, access_token: "new", refresh_token: "new" }));
    const session = newSession(service, store);
    broken.add("set");
    expect(await session.getToken({ rejected: "access-1" })).toBe("new");
    expect(await session.getToken({})).toBe("new");
    broken.clear();
    expect(await session.getToken({})).toBe("new");
    expect((await store.get())?.access_token).toBe("new");
  });

  test("rejects with the store's own error when it fails between two looks", async () => {
    const service = new FakeService();
    const { store, broken } = fragileStore(undefined);
    const get = store.get;
    store.get = async () => {
      const set = await get();
      broken.add("get");
      return set;
    };
    await expect(newSession(service, store).getToken({})).rejects.toThrow("store: get");
  });

  test("rejects with the store's own error when there is nothing in memory", async () => {
    const service = new FakeService();
    const { store, broken } = fragileStore(received(service.authorize()));
    broken.add("get");
    const session = newSession(service, store);
    await expect(session.getToken({})).rejects.toThrow("store: get");
    broken.clear();
    expect(await session.getToken({})).toBe("access-1");
  });

  test("keeps tokens whose lock could not be given back", async () => {
    const service = new FakeService();
    const inner = memoryTokenStore(received(service.authorize()));
    const onTokenStoreError = vi.fn();
    const store: TokenStore = {
      ...inner,
      async lock(work) {
        await work(inner);
        throw new Error("unlock");
      },
    };
    const session = newSession(service, store, onTokenStoreError);
    expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
    expect(onTokenStoreError).toHaveBeenCalledExactlyOnceWith(new Error("unlock"));
    expect(service.refreshes).toBe(1);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("observer");
      },
    ],
    ["rejects", () => Promise.reject(new Error("observer"))],
  ])("an observer that %s changes nothing", async (_, observer) => {
    const service = new FakeService();
    const { store, broken } = fragileStore(received(service.authorize()));
    broken.add("set");
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const session = newSession(service, store, observer);
    expect(await session.getToken({ rejected: "access-1" })).toBe("access-2");
    await settle();
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("tokens that were taken away are not kept", async () => {
    const service = new FakeService();
    let stored: TokenSet | undefined = received(service.authorize());
    const session = newSession(service, {
      get: async () => stored,
      set: async (tokens) => {
        stored = tokens;
      },
    });
    await session.getToken({});
    stored = undefined;
    await expect(session.getToken({ rejected: "access-1" })).rejects.toThrow(OAuthError);
    expect(stored).toBeUndefined();
    expect(service.requests).toEqual([]);
  });
});

test("serves a client: 1,000 calls with a dead token are all answered, with one refresh", async () => {
  const service = new FakeService();
  const session = newSession(service, memoryTokenStore(received(service.authorize())));
  const api = stubFetch(({ headers }) =>
    headers.authorization === "Bearer access-2" ? json({ id: 1 }) : empty(401),
  );
  const outstand = createOutstand({ auth: session, fetch: api, rateLimit: false });
  await Promise.all(Array.from({ length: 1000 }, (_, id) => outstand.contacts.get(id + 1)));
  expect(api.requests).toHaveLength(2000);
  expect(service.refreshes).toBe(1);
});

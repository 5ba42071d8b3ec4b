import { describe, expect, it } from "vitest";
import { attack } from "./attack/attack.ts";

describe("requests made from the description", () => {
  it("are answered as it says, whatever is wrong with them", async () => {
    const { requests, statuses, succeeded } = await attack(600, 20_261_123);
    expect(requests).toBe(600);
    // An attack that reaches nothing proves nothing.
    expect(succeeded).toBeGreaterThan(40);
    for (const status of [200, 201, 204, 400, 401, 403, 404, 415, 422])
      expect(statuses.has(status), `${status}`).toBe(true);
  });
});

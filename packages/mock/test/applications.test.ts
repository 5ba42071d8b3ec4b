import { describe, expect, it } from "vitest";
import { isRedirectUri, resolveApplication } from "../src/oauth/applications.ts";

const application = { clientId: "app", clientSecret: "secret" };

describe("an application", () => {
  it("without redirect URIs is of the application level, with them of the user level", () => {
    expect(resolveApplication(application)).toEqual({
      ...application,
      name: "app",
      redirectUris: [],
      scopes: ["provision_users"],
    });
    const { scopes } = resolveApplication({ ...application, redirectUris: ["https://app.example/"] });
    expect(scopes).toEqual(["identity", "read", "write"]);
  });

  it.each([
    "/relative",
    "app.example",
    "https://app.example/#fragment",
    "https://app.example/a b",
    "https://app.example/\r\nX: y",
    "https://app.example/é",
    "javascript:alert(1)",
    "DATA:text/html,x",
    "file:///etc/passwd",
    "",
  ])("cannot be registered with the redirect URI %j", (redirectUri) => {
    expect(() => resolveApplication({ ...application, redirectUris: [redirectUri] })).toThrow(TypeError);
  });

  it.each([
    { clientId: "" },
    { clientSecret: "" },
    { scope: "admin" },
    { scope: " " },
    { scope: "read admin" },
  ])("cannot be registered with %j", (options) => {
    expect(() => resolveApplication({ ...application, ...options })).toThrow(TypeError);
  });

  it("never has its secret in the message", () => {
    const secret = "a-secret-of-mine";
    let message = "";
    try {
      resolveApplication({ clientId: "x", clientSecret: secret, scope: "admin" });
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/scopes of x/);
    expect(message).not.toContain(secret);
  });

  it("may be developed on any port of this machine, and only there", () => {
    const at = (...redirectUris: string[]) => resolveApplication({ ...application, redirectUris });
    const local = at("http://localhost/cb", "http://127.0.0.1:3000/cb?x", "http://[::1]/cb");
    for (const uri of ["http://localhost:8080/cb", "http://127.0.0.1/cb?x", "http://[::1]:1/cb"]) {
      expect(isRedirectUri(local, uri), uri).toBe(true);
    }
    for (const uri of ["http://localhost:8080/cb?x", "http://127.0.0.1:1/cb", "http://127.0.0.2:1/cb"]) {
      expect(isRedirectUri(local, uri), uri).toBe(false);
    }
    expect(isRedirectUri(at("https://app.example/cb"), "https://app.example:444/cb")).toBe(false);
    expect(isRedirectUri(at("http://localhost.example/cb"), "http://localhost.example:80/cb")).toBe(false);
  });
});

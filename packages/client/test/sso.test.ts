import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ConfigError, createOutstand } from "../src/index.ts";

const outstand = createOutstand({ auth: "token+/=", baseUrl: "https://crm.example.com/a&b" });

test("makes a URL with the client's own token, encoded", async () => {
  expect(await outstand.sso.url()).toBe("https://crm.example.com/a&b/sso?access_token=token%2B%2F%3D");
});

test("takes another token, and refuses one that is none", async () => {
  expect(await outstand.sso.url({ accessToken: "other" })).toMatch(/access_token=other$/);
  await expect(outstand.sso.url({ accessToken: "" })).rejects.toThrow(ConfigError);
  await expect(outstand.sso.form({ accessToken: "secret\n" })).rejects.toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("secret") }),
  );
});

test("asks the token source of the client", async () => {
  const sourced = createOutstand({ auth: { getToken: async () => "fresh" } });
  expect(await sourced.sso.url()).toBe("https://app.outstand.com/sso?access_token=fresh");
});

test("makes a form that submits itself by POST, with nothing that breaks out of its attributes", async () => {
  const form = await outstand.sso.form({ accessToken: `"><script>alert(1)</script>&amp;` });
  expect(form).toContain('<form method=post action="https://crm.example.com/a&#38;b/sso">');
  expect(form).toContain('name=access_token value="&#34;>&#60;script>alert(1)&#60;/script>&#38;amp;"');
  expect(form).toContain("<input type=submit>");
  expect(form.match(/<script>/g)).toHaveLength(1);
});

test("has a script whose hash is the documented one", async () => {
  const [, script = ""] = /<script>(.*)<\/script>/.exec(await outstand.sso.form()) ?? [];
  const hash = createHash("sha256").update(script).digest("base64");
  expect(hash).toBe("ePniVEkSivX/c7XWBGafqh8tSpiRrKiqYeqbG7N1TOE=");
});

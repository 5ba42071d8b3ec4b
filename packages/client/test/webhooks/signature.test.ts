import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SignatureError } from "../../src/index.ts";
import { createSignature } from "../../src/webhooks/signature.ts";
import { verifyDelivery } from "../../src/webhooks/verify-delivery.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

// RFC 4231, section 4. Case 5 is of a truncated MAC, which does not occur here.
test.each([
  {
    name: "4.2",
    key: bytes("0b".repeat(20)),
    data: "Hi There",
    sha256: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    sha512:
      "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
  },
  {
    name: "4.3",
    key: "Jefe",
    data: "what do ya want for nothing?",
    sha256: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    sha512:
      "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
  },
  {
    name: "4.4",
    key: bytes("aa".repeat(20)),
    data: bytes("dd".repeat(50)),
    sha256: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    sha512:
      "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb",
  },
  {
    name: "4.5",
    key: bytes("0102030405060708090a0b0c0d0e0f10111213141516171819"),
    data: bytes("cd".repeat(50)),
    sha256: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
    sha512:
      "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3dba91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd",
  },
  {
    name: "4.7",
    key: bytes("aa".repeat(131)),
    data: "Test Using Larger Than Block-Size Key - Hash Key First",
    sha256: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    sha512:
      "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
  },
  {
    name: "4.8",
    key: bytes("aa".repeat(131)),
    data: "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    sha256: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    sha512:
      "e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d20cdc944b6022cac3c4982b10d5eeb55c3e4de15134676fb6de0446065c97440fa8c6a58",
  },
])("signs like RFC 4231, section $name", async ({ key, data, sha256, sha512 }) => {
  expect(await createSignature(key, "sha256", data)).toBe(`sha256=${sha256}`);
  expect(await createSignature(key, "sha512", data)).toBe(`sha512=${sha512}`);
});

const secret = "shared secret";
const body = '{"username":"user12345","status":"active"}';
const sign = (digest: string, text = body) =>
  `${digest}=${createHmac(digest, secret).update(text).digest("hex")}`;
const verify = (signature: string, text: string | Uint8Array = body) =>
  verifyDelivery([secret], {
    body: text,
    headers: {
      "x-outstand-signature": signature,
      "x-outstand-event": "user_status",
      "x-outstand-id": "123",
    },
  });

test("takes any body that is signed, as text and as bytes, in both digests", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 })), async (payload) => {
      delete (payload as { event?: unknown }).event;
      const text = JSON.stringify(payload);
      for (const digest of ["sha256", "sha512"]) {
        expect((await verify(sign(digest, text), text)).payload).toEqual(JSON.parse(text));
        expect((await verify(sign(digest, text), Buffer.from(text))).payload).toEqual(JSON.parse(text));
      }
    }),
    { numRuns: 30 },
  );
});

test("refuses any signature but the two that are right", async () => {
  const good = [sign("sha256"), sign("sha512")];
  const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 0, maxLength: 130 });
  const almost = fc
    .tuple(fc.constantFrom(...good), fc.nat(), fc.string({ minLength: 0, maxLength: 2 }))
    .map(([signature, at, piece]) => {
      const index = at % signature.length;
      return signature.slice(0, index) + piece + signature.slice(index + 1);
    });
  const named = fc
    .tuple(fc.constantFrom("sha256", "sha512", "sha1", "sha384", "SHA256", "md5", ""), hex)
    .map(([digest, digits]) => `${digest}=${digits}`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(almost, named, fc.string()), async (signature) => {
      // A header's value is trimmed and holds no control characters before it comes here.
      fc.pre(/^[\x21-\x7e]*$/.test(signature) && !good.includes(signature));
      await expect(verify(signature)).rejects.toThrow(SignatureError);
    }),
    { numRuns: 300 },
  );
});

test("refuses digests that are right but not Outstand's", async () => {
  for (const digest of ["sha1", "sha384", "md5"]) {
    await expect(verify(sign(digest))).rejects.toThrow(SignatureError);
  }
  await expect(verify(sign("sha256").toUpperCase())).rejects.toThrow(SignatureError);
  await expect(verify(sign("sha256").replace("sha", "SHA"))).rejects.toThrow(SignatureError);
  await expect(verify(sign("sha256").replace("sha256", "sha512"))).rejects.toThrow(SignatureError);
  await expect(verify(sign("sha256").slice(0, -2))).rejects.toThrow(SignatureError);
  await expect(verify(`${sign("sha256")}00`)).rejects.toThrow(SignatureError);
});

test("signs every byte, white space around the JSON too", async () => {
  const padded = `\n ${body}\r\n`;
  expect((await verify(sign("sha256", padded), padded)).payload).toEqual(JSON.parse(body));
  await expect(verify(sign("sha256", padded))).rejects.toThrow(SignatureError);
});

test("refuses a body of which one bit differs", async () => {
  const signature = sign("sha512");
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length * 8 - 1), async (bit) => {
      const changed = Buffer.from(body);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      await expect(verify(signature, changed)).rejects.toThrow(SignatureError);
    }),
    { numRuns: 50 },
  );
});

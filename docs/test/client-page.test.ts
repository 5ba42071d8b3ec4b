import { describe, expect, it } from "vitest";
import { clientPage } from "../src/client-reference/client-page.ts";

const page = (file: string, ...lines: string[]) => clientPage(file, lines.join("\n"), "/client/");

describe("clientPage", () => {
  it("takes the title out of the text, without what kind of export it is", () => {
    const { slug, source } = page("index/interfaces/List.md", "# Interface: List\\<T\\>", "", "A list.");
    expect(slug).toBe("list");
    expect(source).toContain('"title": "List"');
    expect(source).toContain('"description": "Interface of @outstand/client."');
    expect(source.endsWith("---\n\nA list.\n")).toBe(true);
  });

  it("leads to the other pages wherever they are", () => {
    const { source } = page(
      "oauth/functions/createOAuth.md",
      "# Function: createOAuth()",
      "[a](../interfaces/OAuthOptions.md#clientid) [b](../../index/classes/OAuthError.md) [c](../README.md) [d](https://x/y.md)",
    );
    expect(source).toContain(
      "[a](/client/oauth/oauthoptions/#clientid) [b](/client/oautherror/) [c](/client/oauth/) [d](https://x/y.md)",
    );
  });

  it("names an entry point as it is imported", () => {
    expect(page("index/README.md", "# index").source).toContain('"title": "@outstand/client"');
    expect(page("oauth/README.md", "# oauth").source).toContain('"title": "@outstand/client/oauth"');
  });

  it("shows a default as a value, not as a program", () => {
    const { source } = page(
      "index/interfaces/A.md",
      "# Interface: A",
      "#### Default",
      "",
      "```ts",
      "30_000",
      "```",
    );
    expect(source).toContain("\nDefault: `30_000`\n");
  });

  it("makes one list of what a method throws", () => {
    const { source } = page(
      "index/interfaces/A.md",
      "# Interface: A",
      "",
      "#### Throws",
      "",
      "[B](B.md) when it is so,",
      "  or so.",
      "",
      "#### Throws",
      "",
      "[C](C.md) always.",
      "",
      "#### See",
      "",
      "[d](https://d/)",
    );
    expect(source.replace(/\n+/g, "\n")).toContain(
      "#### Throws\n- [B](/client/b/) when it is so, or so.\n- [C](/client/c/) always.\n#### See\n",
    );
  });
});

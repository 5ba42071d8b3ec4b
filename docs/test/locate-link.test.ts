import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locateLink } from "../src/site/locate-link.ts";

/** The text of a place that was found. */
function lineAt(place: string): string {
  const [file = "", line] = place.split(":");
  return readFileSync(join(process.cwd(), file), "utf8").split("\n")[Number(line) - 1] ?? "";
}

describe("locateLink", () => {
  it("finds the line of a guide, however the link is written there", () => {
    const anchor = locateLink("/guides/errors/", "../authentication/#two-families-of-tokens");
    expect(anchor).toMatch(/^src\/content\/docs\/guides\/errors\.md:\d+$/);
    expect(lineAt(anchor)).toContain("(guide:authentication#two-families-of-tokens)");
    expect(lineAt(locateLink("/guides/contacts/", "../../inferred/"))).toContain("(/inferred/)");
    expect(lineAt(locateLink("/guides/contacts/", "../../pictures/update-normal.svg"))).toContain(
      "(/pictures/update-normal.svg)",
    );
    expect(lineAt(locateLink("/", "client/"))).toContain("(/client/)");
  });

  it("finds the operation of the description, and what the client exports", () => {
    expect(lineAt(locateLink("/operations/contacts_create/", "#nowhere"))).toContain(
      "operationId: contacts_create",
    );
    expect(lineAt(locateLink("/webhooks/group_delete/", "#nowhere"))).toContain("operationId: group_delete");
    expect(lineAt(locateLink("/client/oauth/tokenset/", "#nowhere"))).toContain("export type TokenSet");
  });

  it("names the page where a link was written in no one place", () => {
    expect(locateLink("/operations/", "nowhere/")).toBe("/operations/");
  });
});

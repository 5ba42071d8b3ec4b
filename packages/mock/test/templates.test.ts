import { expect, it } from "vitest";
import { openSandbox } from "./sandbox.ts";

const { list } = openSandbox();

it("templates are the four that are sent by email", async () => {
  expect(await list("/templates.json")).toEqual([
    { name: "Email Greeting", slug: "email-greeting", format: "electronic" },
    { name: "Branded Email", slug: "branded-email", format: "electronic" },
    { name: "Newsletter Single Column", slug: "newsletter-single-column", format: "electronic" },
    { name: "Newsletter Two Column", slug: "newsletter-two-column", format: "electronic" },
  ]);
});

import { unified } from "@astrojs/markdown-remark";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { clientReference } from "./src/client-reference/client-reference.ts";
import { guidePlugin } from "./src/markdown/guide-plugin.ts";
import { describeOperations, describeWebhooks } from "./src/reference/describe-operations.ts";
import { readDescription } from "./src/reference/description.ts";
import { finishSite, placeholder } from "./src/site/finish-site.ts";

const siteUrl = process.env.SITE_URL ?? "http://127.0.0.1:4011/";
const description = readDescription();

export default defineConfig({
  site: placeholder,
  markdown: { processor: unified({ remarkPlugins: [guidePlugin] }) },
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "Outstand API",
      disable404Route: true,
      components: { Footer: "./src/components/Footer.astro", Search: "./src/components/Search.astro" },
      customCss: ["./src/styles/site.css"],
      sidebar: [
        { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
        {
          label: "Operations",
          items: [
            { label: "All operations", link: "/operations/" },
            { label: "The whole reference", link: "/reference/" },
            ...describeOperations(description).map(({ title, operations }) => ({
              label: title,
              collapsed: true,
              items: operations.map(({ id, summary }) => ({ label: summary, link: `/operations/${id}/` })),
            })),
          ],
        },
        {
          label: "Webhooks",
          collapsed: true,
          items: describeWebhooks(description).map(({ id, summary }) => ({
            label: summary,
            link: `/webhooks/${id}/`,
          })),
        },
        {
          label: "Client",
          collapsed: true,
          items: ["", "oauth", "webhooks", "node"].map((entryPoint) => ({
            label: ["@outstand/client", entryPoint].filter((part) => part !== "").join("/"),
            link: `/client/${entryPoint && `${entryPoint}/`}`,
          })),
        },
        {
          label: "About",
          collapsed: true,
          items: [
            { label: "What is inferred", link: "/inferred/" },
            { label: "Changelog", link: "/changelog/" },
          ],
        },
      ],
    }),
    clientReference(),
    finishSite(siteUrl),
  ],
});

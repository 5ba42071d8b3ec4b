import { badRequestDescribed } from "./bad-request-described.ts";
import { extensionsInPlace } from "./extensions-in-place.ts";
import { filesNamedAfterContent } from "./files-named-after-content.ts";
import { inferredWithReason } from "./inferred-with-reason.ts";
import { noUnknownLimits } from "./no-unknown-limits.ts";
import { notFoundDescribed } from "./not-found-described.ts";
import { operationIdOfTag } from "./operation-id-of-tag.ts";
import { pagesDescribed } from "./pages-described.ts";
import { readSchemasStayOpen } from "./read-schemas-stay-open.ts";
import { referenceStandsAlone } from "./reference-stands-alone.ts";
import { rootIsTableOfContents } from "./root-is-table-of-contents.ts";
import { separateReadAndWriteSchemas } from "./separate-read-and-write-schemas.ts";

/** The rules that look at the sources, for Redocly. Those that look at the bundle are in the `.yaml` files beside. */
export default function plugin() {
  return {
    id: "outstand",
    rules: {
      oas3: {
        "bad-request-described": badRequestDescribed,
        "extensions-in-place": extensionsInPlace,
        "files-named-after-content": filesNamedAfterContent,
        "inferred-with-reason": inferredWithReason,
        "no-unknown-limits": noUnknownLimits,
        "not-found-described": notFoundDescribed,
        "operation-id-of-tag": operationIdOfTag,
        "pages-described": pagesDescribed,
        "read-schemas-stay-open": readSchemasStayOpen,
        "reference-stands-alone": referenceStandsAlone,
        "root-is-table-of-contents": rootIsTableOfContents,
        "separate-read-and-write-schemas": separateReadAndWriteSchemas,
      },
    },
  };
}

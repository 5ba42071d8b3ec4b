import type { IncomingHttpHeaders } from "node:http";
import type { Call } from "./call.ts";
import type { Operation } from "./description.ts";
import type { Body } from "./read-body.ts";

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/**
 * The access token of a request whose operation needs one: in the `Authorization` header, or as `access_token`
 * where the operation takes that. The name of the scheme is compared ignoring case.
 *
 * @see [RFC 6750, section 2](https://www.rfc-editor.org/rfc/rfc6750#section-2)
 */
export const accessToken = (
  operation: Operation,
  headers: IncomingHttpHeaders,
  query: Call["query"],
  body: Body | undefined,
): string | undefined => {
  if (!operation.needsToken) return undefined;
  const bearer = /^bearer +([^\s]+) *$/i.exec(headers.authorization ?? "")?.[1];
  if (bearer) return bearer;
  const fields = body?.value;
  return (
    (operation.tokenInBody && typeof fields === "object" && fields !== null && "access_token" in fields
      ? textOf(fields.access_token)
      : undefined) ?? (operation.tokenInQuery ? textOf([query.access_token].flat().at(-1)) : undefined)
  );
};

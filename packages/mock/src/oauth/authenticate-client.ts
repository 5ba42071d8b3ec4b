import { createHash, timingSafeEqual } from "node:crypto";
import type { Call } from "../call.ts";
import type { State } from "../engine/state.ts";
import { type Application, findApplication } from "./applications.ts";
import { oauthError } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";

interface Credentials {
  readonly id: string;
  readonly secret: string;
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Compares without telling by its time how much is right. */
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/** As a form is decoded, or as it is where it was not encoded. */
const formDecode = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
};

/**
 * Reads the credentials of HTTP Basic, in which both parts are encoded as in a form. Not every client does so, so what
 * is no such encoding is taken as it is.
 */
const readBasic = (header: string): Credentials | undefined => {
  const encoded = /^basic +([\w+/-]+=*) *$/i.exec(header)?.[1] ?? "";
  const text = Buffer.from(encoded, "base64").toString();
  const colon = text.indexOf(":");
  return colon > 0
    ? { id: formDecode(text.slice(0, colon)), secret: formDecode(text.slice(colon + 1)) }
    : undefined;
};

const readCredentials = ({ headers }: Call, parameters: Parameters): Credentials => {
  const id = parameters.get("client_id");
  const secret = parameters.get("client_secret");
  const authorization = String(headers.authorization ?? "");
  if (!/^basic\b/i.test(authorization)) return { id: id ?? "", secret: secret ?? "" };
  const basic = readBasic(authorization);
  if (!basic) throw oauthError("invalid_client");
  const isDifferent =
    (id !== undefined && id !== basic.id) || (secret !== undefined && !isSame(secret, basic.secret));
  if (isDifferent) {
    throw oauthError("invalid_request", "The credentials in the header and in the body differ.");
  }
  return basic;
};

/**
 * Finds out which application a request to the token endpoint comes from, by HTTP Basic or by its body.
 *
 * @throws {@link Refusal} `invalid_client` for an unknown application or a wrong secret, `invalid_request` for two
 * different credentials.
 * @see [RFC 6749, section 2.3.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1)
 */
export const authenticateClient = (state: State, call: Call, parameters: Parameters): Application => {
  const { id, secret } = readCredentials(call, parameters);
  const application = findApplication(state, id);
  const isRight = isSame(secret, application?.clientSecret ?? "");
  if (!application || !isRight) throw oauthError("invalid_client");
  return application;
};

import { defineResource, type Resource, type ResourceDefinition } from "../engine/resource.ts";
import { fullAddress, isEmptyAddress, primaryHooks } from "./primaries.ts";

/** A resource whose things belong to a contact and link to it. */
const defineContactItem = (definition: ResourceDefinition): Resource =>
  defineResource({
    ...definition,
    derive: { contact: (_, { parent }) => `/contacts/${parent?.id}.json`, ...definition.derive },
  });

/** Phone numbers of a contact. */
export const phones: Resource = defineContactItem({
  name: "phones",
  schema: "Phone",
  ...primaryHooks("phones"),
});

/** Email addresses of a contact. */
export const emails: Resource = defineContactItem({
  name: "emails",
  schema: "Email",
  ...primaryHooks("emails"),
});

/** Web addresses of a contact; none of them is a primary one. */
export const webAddresses: Resource = defineContactItem({ name: "web_addresses", schema: "WebAddress" });

/** Postal addresses of a contact. `region` is the former name of `state_region_province`, which wins. */
export const addresses: Resource = defineContactItem({
  name: "addresses",
  schema: "Address",
  derive: { full_address: fullAddress },
  normalize: ({ region, ...input }) =>
    region === undefined || "state_region_province" in input
      ? input
      : { ...input, state_region_province: region },
  check: (_world, _owner, values, errors, at) => {
    if (isEmptyAddress(values)) errors.add(at("base"), "at least one field must be filled in");
  },
  ...primaryHooks("addresses"),
});

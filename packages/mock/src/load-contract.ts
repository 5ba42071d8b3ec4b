import { type Description, readDescription } from "./description.ts";
import { consentOperation } from "./oauth/handlers.ts";
import { createPrism, type Prism } from "./prism.ts";
import { imageOperation } from "./resources/images.ts";
import { createRouter, type Router } from "./router.ts";

/** All that is read from the description. */
export interface Contract {
  readonly description: Description;
  readonly prism: Prism;
  readonly router: Router;
  /** Finds what the sandbox has of its own, too. */
  readonly fullRouter: Router;
}

const contracts = new Map<string, Promise<Contract>>();

/**
 * Reads the description, once in a process.
 *
 * @param file The bundle, as JSON.
 */
export const loadContract = (file: string): Promise<Contract> => {
  const known = contracts.get(file);
  if (known) return known;
  const load = async () => {
    const description = readDescription(file);
    return {
      description,
      prism: await createPrism(description),
      router: createRouter(description.operations),
      fullRouter: createRouter([...description.operations, consentOperation, imageOperation]),
    };
  };
  const contract = load();
  contracts.set(file, contract);
  return contract;
};

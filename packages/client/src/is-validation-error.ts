import { ValidationError } from "./errors.ts";
import type { OperationInputs } from "./generated/resources.ts";

type AttributesOf<Input> = Input extends object ? keyof Input & string : never;

/** A {@link ValidationError} of a known operation: its own attributes by name, and any other. */
export interface ValidationErrorOf<Id extends keyof OperationInputs> extends ValidationError {
  readonly operationId: Id;
  readonly errors: {
    readonly [Attribute in AttributesOf<OperationInputs[Id]>]?: readonly string[];
  } & Readonly<Record<string, readonly string[]>>;
}

/**
 * Whether an error is a 422, and that of a given operation.
 *
 * @param operationId - the operation, such as `contacts_create`
 * @example
 * ```ts
 * if (isValidationError(error, "contacts_create")) console.log(error.errors.first_name);
 * ```
 */
export function isValidationError(error: unknown): error is ValidationError;
export function isValidationError<Id extends keyof OperationInputs>(
  error: unknown,
  operationId: Id,
): error is ValidationErrorOf<Id>;
export function isValidationError(error: unknown, operationId?: string): boolean {
  return error instanceof ValidationError && (operationId === undefined || error.operationId === operationId);
}

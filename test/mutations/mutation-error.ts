/** Reports why a mutation cannot be applied, and how to fix the list. */
export class MutationError extends Error {
  override readonly name = 'MutationError';
}

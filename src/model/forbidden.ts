/** The caller lacks a scope, or asks for another client than its own. The message names the scope and nothing of the record. */
export class ForbiddenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ForbiddenError';
  }
}

/** An input that cannot be read as a whole: what happened and where, and what to do next. Never carries a value of a record. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    message: string,
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

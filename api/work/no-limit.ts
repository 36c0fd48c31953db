/** For a statement with a limit, where all rows are wanted. */
export const NO_LIMIT = Number.MAX_SAFE_INTEGER;

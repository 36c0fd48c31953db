/** What a command's exit code says; docs/formats and `--help` list the same. */
export const EXIT = {
  /** Done, nothing to report. */
  done: 0,
  /** Anything unexpected, and an interrupted run. */
  unexpected: 1,
  /** Wrong usage, unreadable input, or a store that cannot be opened as asked. */
  usage: 2,
  /** Done, but some records were rejected. */
  rejected: 3,
  /** Done, and `flag` found something new. */
  found: 10,
} as const;

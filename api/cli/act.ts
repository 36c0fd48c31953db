import type { Context } from './context.ts';
import type { Format } from './results.ts';

/** Options that every command takes, with their defaults filled in. */
export interface GlobalOptions {
  /** Address of the store: an absolute path, or a bolt/neo4j address. */
  readonly store: string;
  readonly format: Format;
  readonly quiet: boolean;
  /** Folder of an analyst's indicators and lists: an absolute path. */
  readonly indicators: string | undefined;
}

/** Runs a command with what the command line said; given to each command when the program is put together. */
export type Act = <Options extends object>(
  command: (context: Context, options: Options & GlobalOptions) => Promise<number>,
  options: Options,
) => Promise<void>;

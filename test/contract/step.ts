import type { Runner } from '../../api/graph/store.ts';

/** One statement with parameters, in its place in the story that the contract tells. */
export interface Step {
  /** The generated function's name, and what is special about this step where a statement has several. */
  readonly name: string;
  readonly statement: string;
  readonly run: (runner: Runner) => Promise<unknown>;
}

export function step<Params>(
  call: (runner: Runner, params: Params) => Promise<unknown>,
  params: Params,
  special?: string,
): Step {
  return {
    name: special === undefined ? call.name : `${call.name} ${special}`,
    statement: call.name,
    run: (runner) => call(runner, params),
  };
}

import type { Reader, Runner, Statement } from '../../graph/store.ts';
import { assessApplications, type IndicatorResult } from '../indicators/assess.ts';
import { builtInQueries } from '../indicators/built-in.generated.ts';
import type { IndicatorCatalogue } from '../indicators/catalogue.ts';
import { inScratch } from './scratch.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { WouldBe } from './would-be.ts';
import { writeSurroundings } from './write-surroundings.ts';

/** Ours look for others who share something, or for a list that names it: where there is neither they find nothing. */
const ours: ReadonlySet<Statement> = new Set(builtInQueries.map(({ statement }) => statement));
const nothing: Runner = { run: async () => [] };

/**
 * What every indicator would say of an application. Those that are statements are asked of a small graph that holds the
 * application and what stands around it.
 */
export async function signsAsThough(
  reader: Reader,
  would: WouldBe,
  catalogue: IndicatorCatalogue,
): Promise<readonly IndicatorResult[]> {
  const { key } = would.application;
  const around = await surroundingsOf(reader, would);
  const statements = catalogue.indicators.flatMap((one) => ('statement' in one ? [one.statement] : []));
  const assess = async (graph: Runner) => {
    const runnerOf = (statement: Statement) => (statements.includes(statement) ? graph : reader);
    const asked: Reader = {
      record: reader.record,
      run: (statement, params) => runnerOf(statement).run(statement, params),
    };
    return (await assessApplications(asked, catalogue, [key])).get(key) ?? [];
  };
  if (isAlone(around) && statements.every((statement) => ours.has(statement))) return assess(nothing);
  return inScratch((writer) => writeSurroundings(writer, would, around), assess);
}

const isAlone = ({ seen, known, parties }: Surroundings): boolean =>
  seen.length === 0 && known.length === 0 && parties.size === 1;

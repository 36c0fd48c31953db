import type { Runner } from '../../graph/store.ts';
import type { SealedApplication } from '../../intake/seal.ts';
import { assessFacts, type IndicatorResult } from '../indicators/assess.ts';
import type { IndicatorCatalogue } from '../indicators/catalogue.ts';
import { factsOf } from '../indicators/facts-of.ts';
import { answersFor } from './as-though/answers.ts';
import { indicatorsAsThough } from './as-though/indicators-as-though.ts';
import { inScratch } from './scratch.ts';
import { surroundingsOf } from './surroundings.ts';
import type { WouldBe } from './would-be.ts';
import { writeSurroundings } from './write-surroundings.ts';

/**
 * What every indicator would say of an application. The statements of an analyst are asked of a small graph that holds
 * the application and what stands around it. @param reader answers as though the application were there
 */
export async function signsAsThough(
  reader: Runner,
  would: WouldBe,
  catalogue: IndicatorCatalogue,
): Promise<readonly IndicatorResult[]> {
  const { key } = would.application;
  const facts = new Map([[key, factsOf(JSON.parse(would.text) as SealedApplication, would.application)]]);
  const ours = indicatorsAsThough(reader, would);
  const told = new Set(ours.map(([name]) => name));
  const added = new Set(
    catalogue.indicators.flatMap((one) => ('statement' in one && !told.has(one.statement.name) ? [one.statement] : [])),
  );
  const assess = async (graph: Runner) => {
    const either: Runner = {
      run: (statement, params) => (added.has(statement) ? graph : reader).run(statement, params),
    };
    return (await assessFacts(answersFor(either, ours), catalogue, facts)).get(key) ?? [];
  };
  if (added.size === 0) return assess(reader);
  const around = await surroundingsOf(reader, would);
  return inScratch((writer) => writeSurroundings(writer, would, around), assess);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JobRow, readLines } from './job-row.ts';
import { Population, type PopulationOptions } from './population.ts';

/** Files of a world whose truth is known. */
export interface WorldFiles {
  readonly applications: string;
  readonly brokers: string;
  readonly truth: string;
  /** Households and employers of the sample; an invented world has none. */
  readonly relations?: string;
}

/** Writes a population as input files, with the truth and the sample's relations beside them. @param sample folder of python/population.py */
export async function writePopulation(sample: string, out: string, options: PopulationOptions): Promise<WorldFiles> {
  const rows = await readLines<JobRow>(join(sample, 'rows.ndjson'));
  const elsewhere = await readLines<string>(join(sample, 'elsewhere.ndjson'));
  const lines = { applications: [], brokers: [], truth: [], relations: [] } as Record<keyof WorldFiles, string[]>;
  for (const { made, relations } of new Population(rows, elsewhere, options).records()) {
    lines[made.kind === 'application' ? 'applications' : 'brokers'].push(JSON.stringify(made.record));
    lines.truth.push(JSON.stringify(made.truth));
    if (relations !== undefined) lines.relations.push(JSON.stringify(relations));
  }
  await mkdir(out, { recursive: true });
  const path = (name: keyof WorldFiles) => join(out, `${name}.ndjson`);
  const write = (name: keyof WorldFiles) => writeFile(path(name), lines[name].map((line) => `${line}\n`).join(''));
  await Promise.all([write('applications'), write('brokers'), write('truth'), write('relations')]);
  return {
    applications: path('applications'),
    brokers: path('brokers'),
    truth: path('truth'),
    relations: path('relations'),
  };
}

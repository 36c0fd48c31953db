import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Census, censusOf } from '../../../api/work/evaluate/census.ts';
import type { SeedApplication, Truth } from '../../../seed/record.ts';
import { timedChild } from '../timed-child.ts';
import { type Cluster, clusterOfRing, type PrintedRing } from './cluster.ts';
import { readLines } from './job-row.ts';
import { judge, type Verdict } from './judge.ts';
import { type PeerRecord, peerRecords } from './peer-record.ts';
import type { Relations } from './population.ts';
import type { RunPython } from './python.ts';
import type { WorldFiles } from './write-population.ts';

/** One way to look for rings, and what it found. */
export interface Finding {
  readonly method: string;
  /** The least match weight of a pair, where the method has one. */
  readonly threshold: number | null;
  readonly seconds: number;
  readonly verdict: Verdict;
}

export interface MeasuredWorld {
  readonly census: Census;
  readonly records: readonly PeerRecord[];
  readonly relations: readonly Relations[];
  /** Ours first. */
  readonly findings: readonly Finding[];
}

interface PeerResult {
  readonly method: string;
  readonly threshold: number | null;
  readonly seconds: number;
  readonly clusters: readonly (readonly string[])[];
}

const CLI = 'dist/api/cli/main.js';
export const OURS = 'commonthread';

/** Loads a world by the built program, asks it for rings, lets the others look at the same applications, and judges all alike. */
export async function measureWorld(files: WorldFiles, work: string, python: RunPython): Promise<MeasuredWorld> {
  await mkdir(work, { recursive: true });
  const env = { COMMONTHREAD_CONFIG: join(work, 'config') };
  const commonthread = (...args: string[]) =>
    timedChild([CLI, '--quiet', '--format', 'ndjson', ...args], join(work, 'peak'), env);
  const store = join(work, 'store');
  const loaded = await commonthread('ingest', files.applications, files.brokers, '--store', store);
  const found = await commonthread('rings', '--store', store);
  const rings = found.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as PrintedRing]));

  const census = censusOf(await readLines<Truth>(files.truth));
  const brokers = new Set((await readLines<{ id: string }>(files.brokers)).map(({ id }) => id));
  const records = peerRecords(await readLines<SeedApplication>(files.applications));
  const given = join(work, 'records.ndjson');
  await writeFile(given, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await python('peers.py', given, join(work, 'peers.json'));
  const peers = JSON.parse(await readFile(join(work, 'peers.json'), 'utf8')) as PeerResult[];

  const ours: Finding = {
    method: OURS,
    threshold: null,
    seconds: loaded.seconds + found.seconds,
    verdict: judge(
      rings.map((ring) => clusterOfRing(ring, (id) => brokers.has(id))),
      census,
    ),
  };
  const theirs = peers.map(({ clusters, ...peer }) => ({ ...peer, verdict: judge(clusters.map(asCluster), census) }));
  const relations = files.relations === undefined ? [] : await readLines<Relations>(files.relations);
  return { census, records, relations, findings: [ours, ...theirs] };
}

const asCluster = (records: readonly string[], index: number): Cluster => ({ id: `${index}`, records });

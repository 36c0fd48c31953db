import { generateWorld } from '../../seed/generate-world.ts';
import type { SeedRecord } from '../../seed/record.ts';
import type { WorldOptions } from '../../seed/world-options.ts';

export type ApplicationOf = Extract<SeedRecord, { kind: 'application' }>;

export const recordsOf = (options: WorldOptions): SeedRecord[] => [...generateWorld(options)];

export const applicationsOf = (options: WorldOptions): ApplicationOf[] =>
  recordsOf(options).filter((record): record is ApplicationOf => record.kind === 'application');

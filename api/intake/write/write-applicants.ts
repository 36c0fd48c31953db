import {
  createClaims,
  createSoleApplicants,
  deleteClaims,
  deleteEmptyApplicants,
  mergeApplicants,
} from '../../graph/queries.generated.ts';
import type { Writer } from '../../graph/store.ts';
import type { DerivedApplication } from '../graph-rows.ts';
import { type ApplicantsBefore, deriveApplicants } from './derive-applicants.ts';
import type { Claimant } from './group-claims.ts';

/** A value held by applications of more names than this joins nobody: it is an agency's phone, a shared desk, a typo of many. */
export const CLAIM_HUB_NAMES = 10;

/**
 * Writes to whom the applications of a batch belong, and those that it may have joined or parted.
 * Runs after the batch's observations are written.
 * @param lost keys of attributes that updated applications held before
 * @returns keys of the applicants that changed or went, and of the applications that went over to another one
 */
export async function writeApplicants(
  writer: Writer,
  changed: readonly DerivedApplication[],
  before: ApplicantsBefore,
  lost: readonly string[],
  hubNames: number,
): Promise<string[]> {
  const { claimants, now, then } = await deriveApplicants(writer, changed, before, lost, hubNames);
  const sizes = new Map<string, number>();
  for (const { applicant } of then.values()) sizes.set(applicant, (sizes.get(applicant) ?? 0) + 1);
  const isNew = new Set(changed.map(({ key }) => key).filter((key) => !before.updated.has(key)));
  const isSole = (key: string) => isNew.has(key) && sizes.get(then.get(key)?.applicant ?? '') === 1;
  const sole = claimants.filter(({ key }) => isSole(key));
  const moved = claimants.filter(({ key }) => !isSole(key) && now.get(key) !== then.get(key)?.applicant);
  const left = [...new Set(moved.map(({ key }) => now.get(key)).filter((key) => key !== undefined))];
  const touched = new Map<string, Claimant>();
  for (const { key } of [...moved, ...changed]) {
    const owner = then.get(key);
    if (owner !== undefined && !isSole(key)) touched.set(owner.applicant, owner.earliest);
  }
  await Promise.all([
    sole.length > 0 &&
      createSoleApplicants(writer, {
        rows: sole.map(({ key, id, name, nameKey }) => ({
          application: key,
          key: `applicant:${id}`,
          id,
          name,
          nameKey,
        })),
      }),
    left.length > 0 &&
      deleteClaims(writer, { applications: moved.filter(({ key }) => now.has(key)).map(({ key }) => key) }),
    touched.size > 0 &&
      mergeApplicants(writer, {
        rows: [...touched].map(([key, { id, name, nameKey }]) => ({ key, id, name, nameKey })),
      }),
    moved.length > 0 &&
      createClaims(writer, {
        rows: moved.map(({ key }) => ({ application: key, applicant: then.get(key)?.applicant ?? '' })),
      }),
    left.length > 0 && deleteEmptyApplicants(writer, { keys: left }),
  ]);
  return [...left, ...moved.map(({ key }) => key)];
}

import type { Link } from '../../../evidence/link.ts';
import { model } from '../../../evidence/model.ts';
import type { World } from '../../../evidence/world.ts';
import { holders, openCases } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { presentParties } from '../../entities/present-parties.ts';
import { rounded } from '../../link-row.ts';
import { byPages } from '../../pages.ts';
import { idOfKey } from '../../party-key.ts';
import { recordedRingsById } from '../../rings/recorded-rings.ts';
import type { Touched } from '../affected/touched.ts';
import { type FlagDraft, flagId } from '../draft.ts';
import { attributesOf, evidenceOf, innocentOf, sharedInWords, stands } from './new-link.ts';

interface OpenCase {
  readonly id: string;
  /** `open` or `referred`. */
  readonly status: string;
  readonly openedAt: string;
  readonly parties: ReadonlySet<string>;
}

/** Cases that are open or referred, by the parties that are in them now, by themselves or with a ring. */
export type OpenCases = ReadonlyMap<string, readonly OpenCase[]>;

export async function casesOpen(store: Runner): Promise<OpenCases> {
  const rows = await openCases(store);
  const recorded = await recordedRingsById(store, [...new Set(rows.flatMap(({ rings }) => rings))]);
  const ofRing = new Map(recorded.map(({ id, parties }) => [id, parties]));
  const inside = ({ parties, rings }: (typeof rows)[number]) => [
    ...parties,
    ...rings.flatMap((ring) => ofRing.get(ring) ?? []),
  ];
  const present = await presentParties(store, [...new Set(rows.flatMap(inside))]);
  const byParty = new Map<string, OpenCase[]>();
  for (const row of rows) {
    const { id, status, openedAt } = row;
    const now = new Set(inside(row).flatMap((key) => present.get(key) ?? []));
    for (const party of now)
      byParty.set(party, [...(byParty.get(party) ?? []), { id, status, openedAt, parties: now }]);
  }
  return byParty;
}

/**
 * A party that was touched gives what a party of a case gives, and is not in the case itself.
 * @param touched parties of which a record came or changed
 */
export function caseLinks(link: Link, world: World, cases: OpenCases, touched: ReadonlySet<string>): FlagDraft[] {
  if (link.bits <= 0) return [];
  const ways = [
    { party: link.a, other: link.b },
    { party: link.b, other: link.a },
  ];
  return ways.flatMap(({ party, other }) =>
    touched.has(party)
      ? (cases.get(other) ?? [])
          .filter(({ parties }) => !parties.has(party))
          .map((one) => again(party, other, one, link, world))
      : [],
  );
}

function again(party: string, other: string, { id, status }: OpenCase, link: Link, world: World): FlagDraft {
  const reasons = link.reasons.filter(stands);
  return {
    id: flagId('case_attribute', [party], id),
    rule: 'case_attribute',
    about: id,
    subjects: [party],
    attributes: [...new Set(reasons.flatMap(attributesOf))].sort(),
    bits: rounded(link.bits),
    severity: 'high',
    summary: `${idOfKey(party)} shares ${sharedInWords(reasons)} with ${idOfKey(other)}, who is in the ${status} case ${id}.`,
    innocent: innocentOf(reasons),
    evidence: reasons.map((reason) => evidenceOf(reason, link, world)),
    model: model.version,
  };
}

/** Applications that parties of a case have sent since it was opened. */
export async function caseApplications(store: Runner, touched: Touched, cases: OpenCases): Promise<FlagDraft[]> {
  if (cases.size === 0) return [];
  const applications = touched.holders.filter((key) => key.startsWith('application:'));
  const rows = await byPages(applications, (page) => holders(store, { keys: page }));
  return rows.flatMap(({ key, party, submittedAt }) =>
    (cases.get(party) ?? [])
      .filter(({ openedAt }) => submittedAt !== null && submittedAt > openedAt)
      .map((one) => appliedAgain(party, key, one)),
  );
}

const appliedAgain = (party: string, application: string, { id, status }: OpenCase): FlagDraft => ({
  id: flagId('case_attribute', [party], `${id} ${application}`),
  rule: 'case_attribute',
  about: `${id} ${application}`,
  subjects: [party],
  attributes: [],
  bits: 0,
  severity: 'high',
  summary: `${idOfKey(party)}, who is in the ${status} case ${id}, has applied again: ${idOfKey(application)}.`,
  innocent: 'People who look for work apply often.',
  evidence: [
    {
      kind: 'case',
      key: id,
      shown: id,
      explanation: 'The applicant of this application is in the case.',
      bits: null,
      records: [idOfKey(application)],
    },
  ],
  model: model.version,
});

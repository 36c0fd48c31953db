import { describe, expect, test } from 'vitest';
import { censusOf } from '../../api/work/evaluate/census.ts';
import { WORLD_PROFILES } from '../../seed/world-profiles.ts';
import type { JobRow } from '../bench/populations/job-row.ts';
import { judge } from '../bench/populations/judge.ts';
import { peerRecords } from '../bench/populations/peer-record.ts';
import { Population } from '../bench/populations/population.ts';
import { heldByRelation, relatedPeople } from '../bench/populations/relations.ts';

/** Three hundred households of one to four, some with two jobs each, and one institution. */
function sample(): JobRow[] {
  return Array.from({ length: 300 }, (_, household) =>
    Array.from({ length: household === 0 ? 40 : 1 + (household % 4) }, (_member, member) => {
      const simulant = `0_${household * 100 + member}`;
      const row = {
        simulant,
        household: `0_${household}`,
        housing: household === 0 ? 'College' : 'Household',
        employer: `${household % 7}`,
        trueFirst: `Given${String.fromCharCode(97 + member)}`,
        trueMiddle: 'Q',
        trueLast: `House${household}`,
        birthDate: `19${60 + (household % 40)}-02-03`,
        ssn: `900-${10 + member}-${1000 + household}`,
        street: `${household + 100} sample rd`,
        trueStreet: `${household + 100} sample rd`,
        employerName: `Employer ${household % 7}`,
      };
      const written = { ...row, first: row.trueFirst, middle: row.trueMiddle, last: row.trueLast };
      return member === 0 ? [written, { ...written, first: null, street: '100 samqle rd' }] : [written];
    }).flat(),
  ).flat();
}

const elsewhere = Array.from({ length: 5000 }, (_, index) => `${index + 1} elsewhere ave`);
const rows = sample();
const made = [...new Population(rows, elsewhere, { ...WORLD_PROFILES.normal, seed: 3, operatorShare: 0.1 }).records()];
const applications = made.flatMap(({ made: one }) => (one.kind === 'application' ? [one] : []));
const relations = made.flatMap((one) => one.relations ?? []);
const residents = new Set(relations.map(({ record }) => record));
const census = censusOf(made.map(({ made: one }) => one.truth));
const keyOf = (application: { source?: string; id: string }) =>
  application.source === undefined ? application.id : `${application.source}/${application.id}`;

describe('a sample of jobs as applications', () => {
  test('gives the same records again', () => {
    const again = new Population(rows, elsewhere, { ...WORLD_PROFILES.normal, seed: 3, operatorShare: 0.1 });
    expect([...again.records()]).toEqual(made);
  });

  test('keeps households whole, and everybody one person however often they apply', () => {
    const people = new Map<string, Set<string | undefined>>();
    for (const { household, record } of relations) {
      const members = people.get(household) ?? new Set();
      people.set(household, members.add(census.memberOf.get(record)));
    }
    expect(people.size).toBeGreaterThan(150);
    for (const [household, members] of people) {
      const number = Number(household.slice(2));
      expect(members.size).toBe(number === 0 ? 40 : 1 + (number % 4));
    }
  });

  test('lets people of one household state one home, as the row writes it', () => {
    const byRecord = new Map(applications.map(({ record }) => [keyOf(record), record]));
    let stated = 0;
    for (const { household, record } of relations) {
      const home = byRecord
        .get(record)
        ?.addresses?.find(({ use }) => use === 'residence')
        ?.text.toLowerCase();
      if (home === undefined) continue;
      stated += 1;
      const number = Number(household.slice(2)) + 100;
      expect(home.startsWith(`${number} sample rd`) || home.startsWith('100 samqle rd')).toBe(true);
    }
    expect(stated).toBeGreaterThan(100);
  });

  test('gives personas names, numbers and streets of the sample that no applicant of it has', () => {
    const namesOf = (planted: boolean) =>
      new Set(
        applications
          .filter(({ record }) => residents.has(keyOf(record)) !== planted)
          .flatMap(({ record }) => record.applicant.name.toLowerCase().match(/house\d+/) ?? []),
      );
    const [planted, others] = [namesOf(true), namesOf(false)];
    expect(planted.size).toBeGreaterThan(10);
    expect([...planted].filter((name) => others.has(name))).toEqual([]);
    const personas = applications.filter(({ truth }) => truth.role === 'operator');
    for (const { record } of personas) {
      for (const { text } of record.addresses ?? []) expect(text.toLowerCase()).toMatch(/^\d+ elsewhere ave/);
      if (record.applicant.governmentId !== undefined) expect(record.applicant.governmentId.value).toMatch(/^900-/);
    }
  });
});

describe('one ruler for all', () => {
  test('truth itself is found whole, and a household is wrong', () => {
    const groups = new Map<string, string[]>();
    for (const { truth } of applications) {
      if (truth.operator !== undefined)
        groups.set(truth.operator, [...(groups.get(truth.operator) ?? []), truth.record]);
    }
    const right = [...groups].map(([id, records]) => ({ id, records }));
    const house = relations.filter(({ household }) => household === '0_3').map(({ record }) => record);
    const home =
      house.length > 0 ? house : relations.filter(({ household }) => household === '0_7').map(({ record }) => record);
    const verdict = judge([...right, { id: 'home', records: home }], census);
    expect(verdict.ring.recall).toBe(1);
    expect(verdict.rings.filter(({ verdict: said }) => said === 'wrong').map(({ id }) => id)).toEqual(['home']);
    const records = peerRecords(applications.map(({ record }) => record));
    const related = relatedPeople(census, records, relations);
    const members = new Set(home.map((record) => census.memberOf.get(record)));
    expect(heldByRelation('household', related, verdict.rings, census).inRings).toBe(members.size);
    expect(heldByRelation('institution', related, verdict.rings, census)).toEqual({ people: 40, inRings: 0 });
  });

  test('applications of one person are no ring', () => {
    const [first] = relations.filter(({ household }) => household !== '0_0');
    const same = relations.filter(
      ({ record }) => census.memberOf.get(record) === census.memberOf.get(first?.record ?? ''),
    );
    expect(judge([{ id: 'one', records: same.map(({ record }) => record) }], census).rings).toEqual([]);
  });
});

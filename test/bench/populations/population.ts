import { refereeOf } from '../../../seed/documents/referee.ts';
import { hashOf, Random } from '../../../seed/random.ts';
import type { SeedApplication, SeedRecord } from '../../../seed/record.ts';
import { recordOfApplication } from '../../../seed/record-of-application.ts';
import { recordOfBroker } from '../../../seed/record-of-broker.ts';
import { Group } from '../../../seed/shapes/group.ts';
import { SHAPES, STRANGER } from '../../../seed/shapes/registry.ts';
import type { World } from '../../../seed/world.ts';
import type { WorldOptions } from '../../../seed/world-options.ts';
import { draftResident, shapeOfHousehold } from './draft-resident.ts';
import { type Household, partHouseholds } from './households.ts';
import { Identities } from './identities.ts';
import { isInstitution, type JobRow } from './job-row.ts';
import { managersOf } from './teams.ts';
import { plannedWorld, Townsfolk } from './townsfolk.ts';

/** Which household and employer of the sample an application is of. */
export interface Relations {
  readonly record: string;
  readonly household: string;
  readonly institution: boolean;
  readonly employer: string;
}

/** A record; an operator's has no relations. */
export interface PopulationRecord {
  readonly made: SeedRecord;
  readonly relations?: Relations;
}

export interface PopulationOptions extends Omit<WorldOptions, 'applications'> {
  readonly operatorShare: number;
  /** Most rows of the sample that apply; all unless given. */
  readonly most?: number;
}

/** Nobody innocent is drawn but strangers, in whose places those of the sample stand. */
const NO_INNOCENTS = Object.fromEntries(SHAPES.filter(({ side }) => side === 'innocent').map(({ name }) => [name, 0]));

/**
 * A sample of people as applications, and operators among them, in a drawn order. Both sides are written by the seed's one way
 * to write forms, and have names, birth dates, ids and streets of the sample.
 */
export class Population {
  readonly #townsfolk: Townsfolk;
  readonly #world: World;
  readonly #rows: readonly JobRow[];
  readonly #houseOf: readonly Household[];
  readonly #identities: Identities;
  readonly #managers: ReadonlyMap<number, number>;
  /** Slots from here on are those of the sample's rows. */
  readonly #firstSlot: number;

  constructor(sample: readonly JobRow[], elsewhere: readonly string[], options: PopulationOptions) {
    const { seed, operatorShare } = options;
    const all = partHouseholds(sample, seed, options.most ?? sample.length).rows.length;
    const applications = Math.floor(all / (1 - operatorShare));
    const shares = { ...options.shares, ...NO_INNOCENTS };
    this.#world = plannedWorld({ seed, operatorShare, applications, shares, typos: options.typos ?? 0 });
    this.#firstSlot = firstStranger(this.#world);
    const { rows, households, identities } = partHouseholds(sample, seed, applications - this.#firstSlot);
    this.#rows = rows;
    this.#houseOf = households.flatMap((one) => [...one.people.values()].flatMap((jobs) => jobs.map(() => one)));
    const townOf = (house: Household) => hashOf('town', seed, Number(rows[house.firstRow]?.employer ?? 0));
    const towns = this.#houseOf.map(townOf);
    const residences = rows.map(({ trueStreet }, row) => ({ street: trueStreet, town: towns[row] ?? 0 }));
    const streets = new Random(hashOf('elsewhere', seed)).shuffled(elsewhere);
    this.#townsfolk = new Townsfolk(this.#world, this.#firstSlot, residences, streets);
    this.#identities = new Identities(identities);
    this.#managers = managersOf(rows, towns, seed, (row) => this.#houseOf[row]?.firstRow === row);
  }

  *records(): Generator<PopulationRecord> {
    for (let position = 0; position < this.#world.size; position += 1) {
      const place = this.#world.recordAt(position);
      if ('broker' in place) yield { made: this.#broker(place.broker) };
      else if (place.slot < this.#firstSlot) yield { made: this.#planted(place.slot) };
      // A last household that did not fit leaves a few places free.
      else if (place.slot - this.#firstSlot < this.#rows.length) yield this.#resident(place.slot);
    }
  }

  #broker(broker: number): SeedRecord {
    const { shape, group } = this.#world.groupOfBroker(broker);
    const among = new Group(this.#townsfolk, group.plan);
    return recordOfBroker(this.#world.brokerId(broker), this.#townsfolk.brokerEntity(broker), shape, among);
  }

  #planted(slot: number): SeedRecord {
    const { shape, group } = this.#world.groupOfSlot(slot);
    const index = slot - group.plan.firstSlot;
    const among = new Group(this.#townsfolk, group.plan);
    const { draft, row } = this.#identities.named(shape.member(among, index));
    const brokerId = draft.broker === undefined ? undefined : this.#world.brokerId(draft.broker);
    const made = recordOfApplication(draft, { ...this.#standing(slot), brokerId, shape, group: among, index });
    return { ...made, record: asRowSays(made.record, row) };
  }

  #resident(slot: number): PopulationRecord {
    const number = slot - this.#firstSlot;
    const [row, house] = [this.#rows[number], this.#houseOf[number]];
    if (row === undefined || house === undefined) throw new Error('A place of the sample has no row.');
    const { firstRow, people } = house;
    const unit = new Random(hashOf('kind of household', this.#world.seed, firstRow)).unit();
    const shape = shapeOfHousehold(house, this.#rows, unit);
    const size = { operators: 0, innocents: people.size, firstBroker: 0 };
    const plan = { shape: shape.name, index: firstRow, firstSlot: this.#firstSlot + firstRow, ...size };
    const group = new Group(this.#townsfolk, plan);
    const member = [...people.keys()].indexOf(row.simulant);
    const repeat = people.get(row.simulant)?.indexOf(number) ?? 0;
    const index = repeat === 0 ? member : people.size + number - firstRow;
    const draft = draftResident(group, shape, row, { member, repeat, index });
    const manager = this.#managers.get(number);
    const lent = manager !== undefined && {
      references: [refereeOf(this.#townsfolk.entity(this.#firstSlot + manager))],
    };
    const made = recordOfApplication(
      { ...draft, shared: { ...draft.shared, ...lent } },
      { ...this.#standing(slot), brokerId: undefined, shape, group, index },
    );
    const { household, employer } = row;
    const relations = { record: made.truth.record, household, institution: isInstitution(row), employer };
    return { made: { ...made, record: asRowSays(made.record, row) }, relations };
  }

  #standing(slot: number) {
    const { key } = this.#townsfolk.entity(slot);
    return { id: this.#world.applicationId(slot), key, typos: this.#world.typos };
  }
}

/** Strangers come last. */
function firstStranger({ plan }: World): number {
  let slot = plan.applications;
  while (slot > 0 && plan.shapeOf(plan.groupOfSlot(slot - 1)) === STRANGER) slot -= 1;
  return slot;
}

/** What an application says beside its draft: the number on the form, and the latest job. */
function asRowSays({ applicant, employment, ...application }: SeedApplication, row: JobRow): SeedApplication {
  const { governmentId, ...person } = applicant;
  const numbered = governmentId !== undefined && row.ssn !== null;
  const [latest, ...earlier] = employment ?? [];
  return {
    ...application,
    applicant: { ...person, ...(numbered && { governmentId: { type: 'US_SSN', value: row.ssn } }) },
    ...(latest && { employment: [{ ...latest, employer: row.employerName ?? latest.employer }, ...earlier] }),
  };
}

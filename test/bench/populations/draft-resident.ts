import type { Draft } from '../../../seed/draft.ts';
import { homeOf } from '../../../seed/places/address.ts';
import { drawChanges } from '../../../seed/shapes/applicant.ts';
import { couple } from '../../../seed/shapes/couple.ts';
import { dormitory } from '../../../seed/shapes/dormitory.ts';
import type { Group } from '../../../seed/shapes/group.ts';
import { home } from '../../../seed/shapes/home.ts';
import { houseShare } from '../../../seed/shapes/house-share.ts';
import type { Shape } from '../../../seed/shapes/shape.ts';
import { stranger } from '../../../seed/shapes/stranger.ts';
import type { Household } from './households.ts';
import { asKnown, asWritten, isInstitution, type JobRow } from './job-row.ts';

/** Of two who live together, how many share as couples do; the sample of jobs does not say who is one. */
const COUPLES = 0.5;

/** How people of a household share, beside where they live: the seed's shapes, chosen by what the sample says of it. */
export function shapeOfHousehold(household: Household, rows: readonly JobRow[], unit: number): Shape {
  const members = [...household.people.values()].flatMap(([first]) => rows[first ?? -1] ?? []);
  const [one] = members;
  if (one !== undefined && isInstitution(one)) return dormitory;
  if (members.length < 2) return stranger;
  if (members.length === 2) return unit < COUPLES ? couple : home;
  return new Set(members.map(({ trueLast }) => trueLast)).size > 2 ? houseShare : home;
}

/** Where an application of somebody stands: which member, and which of the member's applications. */
export interface Resident {
  readonly member: number;
  readonly repeat: number;
  /** Number within the household's group, for whatever is drawn about the application alone. */
  readonly index: number;
}

/** An application of somebody of the sample: identity and home are the row's, everything else as the shape draws it. */
export function draftResident(group: Group, shape: Shape, row: JobRow, { member, repeat, index }: Resident): Draft {
  const draft = shape.member(group, member);
  const host = group.entity(0);
  const changed = repeat === 0 ? draft.changed : { ...drawChanges(group, index), home: 0 };
  return {
    ...draft,
    person: asWritten(row),
    formerly: asKnown(row),
    town: host.town,
    at: repeat === 0 ? draft.at : group.anyTime(index),
    changed,
    shared: { ...draft.shared, home: { ...homeOf(host, 0), line: row.street } },
  };
}

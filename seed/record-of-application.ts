import type { Draft } from './draft.ts';
import { nameFormOf } from './people/person.ts';
import { hashOf } from './random.ts';
import type { SeedRecord } from './record.ts';
import type { Group } from './shapes/group.ts';
import type { Shape } from './shapes/shape.ts';
import { submit } from './submit.ts';

/** Where an application stands in its world. */
export interface Standing {
  readonly id: string;
  readonly brokerId: string | undefined;
  /** What is drawn about the application itself starts from it: that of the entity of its slot. */
  readonly key: number;
  readonly typos: number;
  readonly shape: Pick<Shape, 'name' | 'side'>;
  readonly group: Group;
  /** Its number within the group. */
  readonly index: number;
}

/** An application with the truth about it. */
export function recordOfApplication(
  draft: Draft,
  { id, brokerId, key, typos, shape, group, index }: Standing,
): Extract<SeedRecord, { kind: 'application' }> {
  const submission = hashOf('submission', key);
  const { application, carries } = submit(id, draft, group.skeleton(index), brokerId, submission, typos);
  const groupId = `${shape.name}-${group.plan.index}`;
  return {
    kind: 'application',
    record: application,
    truth: {
      record: application.source === undefined ? application.id : `${application.source}/${application.id}`,
      role: draft.role,
      shape: shape.name,
      ...(group.size > 1 && { group: groupId }),
      ...(draft.role === 'operator' && { operator: `OP-${groupId}` }),
      person: `P-${draft.owner.number}`,
      ...(draft.stolenFrom && { stolenFrom: `P-${draft.stolenFrom.number}` }),
      ...(shape.side === 'innocent' && group.size > 1 && { sharing: shape.name }),
      ...(draft.venue && { venue: draft.venue.name }),
      carries,
      names: draft.person.name.custom,
      nameForm: nameFormOf(draft.person.name),
    },
  };
}

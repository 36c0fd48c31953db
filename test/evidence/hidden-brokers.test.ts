import { describe, expect, it } from 'vitest';
import { brokersInRing } from '../../api/evidence/behind-ring.ts';
import { hiddenBrokers } from '../../api/evidence/hidden-brokers.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import type { World } from '../../api/evidence/world.ts';
import { inventedWorld, people } from './invented-world.ts';

const apart = (index: number) => ({ home: `${index} elm st`, town: `town ${index}`, day: index });
const hidden = (world: World) => ringsOfWorld(world).flatMap((ring) => hiddenBrokers(ring, world));
const declared = (world: World) => ringsOfWorld(world).flatMap((ring) => brokersInRing(ring, world));

describe('hidden brokers', () => {
  it('are an address that receives for many, and whoever lives there', () => {
    const world = inventedWorld(
      people(6, (index) => ({
        ...apart(index),
        ...(index === 5 ? { home: 'shelf' } : {}),
        holds: { ...(index < 5 && { ships: ['shelf'] }), bank_account: ['x'] },
      })),
    );
    const found = hidden(world);
    expect(found.find(({ role }) => role === 'receives')).toMatchObject({
      node: 'address:shelf',
      parties: { length: 5 },
      applications: { length: 5 },
      innocent: 'A relative, an employer or a mail service may take parcels for many.',
    });
    expect(found.find(({ role }) => role === 'hosts')).toMatchObject({
      node: 'applicant:APP-005',
      parties: { length: 5 },
      applications: { length: 6 },
    });
  });

  it('are an account that is many applicants’, with what would be left without it', () => {
    const world = inventedWorld(people(4, (index) => ({ ...apart(index), holds: { bank_account: ['x'] } })));
    expect(hidden(world)).toMatchObject([
      { role: 'is_paid', node: 'bank_account:x', betweenness: 1, without: { outcome: 'dissolves' } },
    ]);
  });

  it('are a reference that many give', () => {
    const world = inventedWorld(
      people(4, (index) => ({
        ...apart(index),
        holds: { reference: ['r'], bank_account: [index < 2 ? 'x' : 'y'], device: ['d'] },
      })),
    );
    expect(hidden(world).map(({ role, node }) => [role, node])).toContainEqual(['vouches', 'reference:r']);
  });

  it('are whoever is all that two groups have in common', () => {
    const world = inventedWorld(
      people(7, (index) => ({
        ...apart(index),
        holds: { ...(index <= 3 && { bank_account: ['x'] }), ...(index >= 3 && { email: ['y'] }) },
      })),
    );
    expect(hidden(world).find(({ role }) => role === 'connects')).toMatchObject({
      node: 'applicant:APP-003',
      without: { outcome: 'splits', pieces: [{ length: 3 }, { length: 3 }] },
    });
  });

  it('are never a network, nor what an agency gives its candidates', () => {
    const world = inventedWorld(
      people(5, (index) => ({
        ...apart(index),
        broker: 'Northline',
        holds: { phone: ['agency'], device: ['d'], ip_address: ['192.0.2.1'] },
      })),
      [{ id: 'Northline', kind: 'staffing_agency', holds: { phone: ['agency'] } }],
    );
    const nodes = hidden(world).map(({ node }) => node);
    expect(nodes).toContain('device:d');
    expect(nodes).not.toContain('phone:agency');
    expect(nodes).not.toContain('ip_address:192.0.2.1');
  });
});

describe('a declared broker', () => {
  const candidates = (inRing: number, others: number) =>
    inventedWorld(
      people(inRing + others, (index) => ({
        ...apart(index),
        broker: 'Northline',
        holds: index < inRing ? { bank_account: ['x'] } : {},
      })),
      [{ id: 'Northline', kind: 'staffing_agency' }],
    );

  it('stands behind a ring that holds most of its candidates', () => {
    expect(declared(candidates(4, 3))).toMatchObject([
      {
        broker: { key: 'broker:Northline', candidates: 7 },
        candidates: { length: 4 },
        applications: { length: 4 },
        behind: true,
      },
    ]);
  });

  it('does not where as many are in none, or where two are all it has', () => {
    expect(declared(candidates(4, 4))).toMatchObject([{ behind: false, candidates: { length: 4 } }]);
    expect(declared(candidates(2, 0))).toMatchObject([{ behind: false }]);
  });
});

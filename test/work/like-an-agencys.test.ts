import { expect, it } from 'vitest';
import type { LinkRow } from '../../api/work/links.ts';
import { links } from '../../api/work/links.ts';
import { storeOf } from './store-of.ts';

/** Two whom an agency sent, with its mailbox and without its name. */
const candidates = [
  ['A', 'Jordan Miles', '1420 W Elmwood St, Mesa, AZ 85201'],
  ['B', 'Sven Lindqvist', '9 Oak Ave, Reno, NV 89501'],
].map(([id, name, home], index) => ({
  id,
  submittedAt: `2026-03-0${index + 1}T10:00:00Z`,
  applicant: { name },
  addresses: [home],
  emails: ['belovmykola918@inbox.example.net'],
}));
const agency = (email: string) => ({
  id: 'BRK-1',
  name: 'Northline Staffing LLC',
  kind: 'staffing_agency',
  emails: [email],
});

async function link(email: string): Promise<LinkRow | undefined> {
  const store = await storeOf([...candidates, agency(email)]);
  try {
    for await (const row of links(store, { party: 'A' })) if (row.b.id === 'B') return row;
    return undefined;
  } finally {
    await store.close();
  }
}

it('a mailbox that differs from the one an agency declares by a tag is the agency’s', async () => {
  const reasons = (await link('belovmykola918+2026@inbox.example.net'))?.reasons ?? [];
  expect(reasons.filter(({ setAside }) => setAside?.reason === 'agency_channel').map(({ kind }) => kind)).toContain(
    'email',
  );
  expect((await link('belovmykola918+2026@inbox.example.net'))?.bits).toBe(0);
});

it('and is not where the agency declares another', async () => {
  expect((await link('office@inbox.example.net'))?.bits).toBeGreaterThan(7);
});

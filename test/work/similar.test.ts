import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { findAttribute } from '../../api/work/entities/by-id.ts';
import { partiesOfAttribute } from '../../api/work/entities/parties-of-attribute.ts';
import { type LinkRow, links } from '../../api/work/links.ts';
import { expand } from '../../api/work/network/expand.ts';
import { neighbourhood } from '../../api/work/network/neighbourhood.ts';
import { rings } from '../../api/work/rings.ts';
import { storeOf } from './store-of.ts';

const TEXT = `Backend engineer with nine years of experience in payments and logistics. Built the ledger of a marketplace that
moves forty million dollars a month, led the migration from a monolith to services, and halved the time of a release.
Happiest close to the data, calm on call, careful with names and tests. Studied computer science in Tempe.`;
const OTHER = `Data analyst who likes plain words. Four years of dashboards for hospitals, two of survey work for a city, and a
year abroad teaching statistics. I clean what others collect, ask what a number is for, and write down what I left out.`;

const HOME = { submittedAt: '2026-03-04T10:00:00Z', phones: ['+1 602 555 0142'] };

const apply = (id: string, name: string, text: string) => ({
  id,
  submittedAt: '2026-03-01T10:00:00Z',
  applicant: { name },
  resume: { text },
});

let store: Store;
beforeAll(async () => {
  store = await storeOf([
    apply('A', 'Jordan Miles', TEXT),
    apply('B', 'Sven Lindqvist', TEXT.replace('nine', 'eleven')),
    apply('C', 'Amara Okafor', TEXT.replace('Tempe', 'Lagos').replace('forty', 'sixty')),
    apply('D', 'Amara Brightwell', TEXT.toUpperCase()),
    apply('E', 'Paul Zielinski', OTHER),
    { ...HOME, id: 'F', applicant: { name: 'Maria Tanaka' }, addresses: ['1420 W Elmwood St Apt 5, Mesa, AZ 85201'] },
    { ...HOME, id: 'G', applicant: { name: 'Ulric Whitfield' }, addresses: ['1420 W Elmwod St #5, Mesa AZ 85201'] },
    { ...HOME, id: 'H', applicant: { name: 'Rosa Brightwell' }, addresses: ['88 Pine Rd, Reno, NV 89501'], phones: [] },
  ]);
}, 60_000);
afterAll(() => store.close());

async function linksOf(party?: string): Promise<LinkRow[]> {
  const found: LinkRow[] = [];
  for await (const row of links(store, { party })) found.push(row);
  return found;
}

it('résumés with words changed link those who sent them, by name of similar', async () => {
  const found = await linksOf('B');
  expect(found.map(({ a, b }) => [a.id, b.id].join(' '))).toEqual(['A B', 'B C', 'B D']);
  for (const { reasons } of found) {
    expect(reasons).toEqual([expect.objectContaining({ kind: 'resume_similar', sharedBy: 4 })]);
    expect(reasons[0]?.similar?.a).not.toEqual(reasons[0]?.similar?.b);
  }
});

it('who sent one and the same text shares that, and not its likeness to others', async () => {
  const link = (await linksOf('A')).find(({ b }) => b.id === 'D');
  expect(link?.reasons.map(({ kind, similar }) => [kind, similar])).toEqual([['resume', null]]);
});

it('the whole store has the links that its parties have', async () => {
  const row = ({ a, b, bits }: LinkRow) => `${a.id} ${b.id} ${bits}`;
  const ofParties = await Promise.all([...'ABCDEFGH'].map(linksOf));
  expect((await linksOf()).map(row)).toEqual([...new Set(ofParties.flat().map(row))].sort());
});

it('a ring that similar résumés hold together says so', async () => {
  const found = [];
  for await (const ring of rings(store)) found.push(ring);
  expect(found.map(({ parties }) => parties)).toEqual([['A', 'B', 'C', 'D']]);
  expect(found[0]?.summary).toContain('similar résumé');
  expect(found[0]?.hubs[0]).toMatchObject({ kind: 'resume_similar' });
});

it('similar values are drawn as one node that can be opened, expanded and started from', async () => {
  const around = await neighbourhood(store, { around: ['A'] });
  const group = around.nodes.find(({ kind }) => kind === 'resume_similar');
  expect(group).toMatchObject({ count: 4, detail: 'similar, not equal: held by 4 parties' });
  const key = group?.key ?? '';
  expect(await findAttribute(store, key)).toMatchObject({ key, kind: 'resume_similar', partyCount: 4 });
  const parties = ['A', 'B', 'C', 'D'].map((id) => `applicant:${id}`);
  expect(await partiesOfAttribute(store, key, '', 3)).toEqual({ parties: parties.slice(0, 3), more: true });
  const grown = await expand(store, { node: key, present: ['applicant:A'] });
  expect(grown.nodes.map((node) => node.key)).toEqual(parties.slice(1));
  expect(grown.edges.filter(({ attribute }) => attribute === key).map(({ party }) => party)).toEqual(parties.slice(1));
  expect((await neighbourhood(store, { around: [key] })).nodes.map((node) => node.key)).toEqual([...parties, key]);
  expect(await findAttribute(store, 'resume_similar:none')).toBeUndefined();
});

it('two of one home are of one home, though one of them mistypes the street', async () => {
  const [link, ...others] = await linksOf('F');
  expect(others).toEqual([]);
  expect(link?.bits).toBe(0);
  expect(link?.reasons.map(({ kind, setAside }) => [kind, setAside?.reason]).sort()).toEqual([
    ['address_similar', 'shared_home'],
    ['phone', 'shared_home'],
  ]);
});

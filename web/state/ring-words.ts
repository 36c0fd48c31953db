import { formatCount, plural } from './format.ts';
import type { RingStoryQuery } from './operations.generated.ts';

type Story = NonNullable<RingStoryQuery['ring']>;
type Hidden = Story['hiddenBrokers'][number];
type Change = Story['lineage']['changes'][number];

/** What a ring would be without something. */
export interface Remains {
  readonly outcome: Hidden['outcome'];
  readonly pieces: readonly number[];
  readonly alone: number;
}

/** `falls into 6 + 4`, `2 fall out`: what becomes of a ring without something. */
export function remainsInWords({ outcome, pieces, alone }: Remains): string {
  switch (outcome) {
    case 'dissolves':
      return 'nothing is left';
    case 'splits':
      return `falls into ${pieces.map(formatCount).join(' + ')}${alone > 0 ? `, ${formatCount(alone)} alone` : ''}`;
    case 'sheds':
      return `${formatCount(alone)} ${alone === 1 ? 'falls' : 'fall'} out`;
    case 'holds':
      return 'still holds';
  }
}

/** What somebody or something does for a ring, with for how many. */
export function roleInWords({ role, partyCount }: Pick<Hidden, 'role' | 'partyCount'>): string {
  const many = formatCount(partyCount);
  switch (role) {
    case 'receives':
      return `receives for ${many} who live elsewhere`;
    case 'hosts':
      return `lives or works where things for ${many} go`;
    case 'is_paid':
      return `account of ${many}`;
    case 'vouches':
      return `reference of ${many}`;
    case 'connects':
      return `stands between ${many}`;
  }
}

const TIMELINE: Readonly<Record<Story['timeline']['entries'][number]['kind'], string>> = {
  applied: 'applied',
  interviewed: 'interviewed',
  offered: 'offered the job',
  hired: 'hired',
  blocked: 'blocked',
  withdrawn: 'withdrew',
  ended: 'ended',
  paid: 'paid',
  equipment_sent: 'equipment sent',
};

/** `hired`, `paid: 9,200 USD`. */
export const eventInWords = ({
  kind,
  detail,
}: Pick<Story['timeline']['entries'][number], 'kind' | 'detail'>): string =>
  detail === null || detail === '' ? TIMELINE[kind] : `${TIMELINE[kind]}: ${detail}`;

/** What became of a ring at one time; which rings it came from or went to stands beside it. */
export function changeInWords({ kind, size, gained, lost }: Pick<Change, 'kind' | 'size' | 'gained' | 'lost'>): string {
  const now = `now ${formatCount(size)}`;
  const came = `${formatCount(gained.length)} came`;
  const went = `${formatCount(lost.length)} went`;
  switch (kind) {
    case 'born':
      return `First recorded, with ${plural(size, 'party', 'parties')}`;
    case 'returned':
      return `Came back, with ${plural(size, 'party', 'parties')}`;
    case 'grew':
      return `Grew: ${came}, ${now}`;
    case 'shrank':
      return `Shrank: ${went}, ${now}`;
    case 'changed':
      return `Changed: ${came} and ${went}, ${now}`;
    case 'merged':
      return size === 0 ? 'Went into another ring' : `Another ring went into it, ${now}`;
    case 'split':
      return gained.length === size ? `Split from another ring, with ${formatCount(size)}` : `A part split off, ${now}`;
    case 'ended':
      return 'Ended: what held it together was gone';
  }
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { whyQuery } from '../queries.ts';
import { networkAround, whyOf } from '../state/address.ts';
import { type Difference, difference, type Stretch } from '../state/difference.ts';
import { formatBits, formatInstant, plural } from '../state/format.ts';
import { KINDS } from '../state/kind.ts';
import type { WhyQuery } from '../state/operations.generated.ts';
import { Icon, KindMark } from './icon.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Failure, Skeleton } from './states.tsx';

type Why = WhyQuery['why'];
type WhyLink = NonNullable<Why['link']>;
type WhyReason = WhyLink['reasons'][number];
type WhyObservation = WhyReason['a'][number];

interface WhyPanelProps {
  readonly a: string;
  readonly b: string;
  /** With room to spare: both sides stand in columns under their names. */
  readonly wide?: boolean;
  /** An attribute whose reason is shown first: the edge that was clicked. */
  readonly first?: string;
}

const conflicts = {
  yes: 'They claim to be different people',
  no: 'They claim to be one person',
  unknown: 'Perhaps one person, perhaps two',
} as const;

/** Every reason two parties are linked, both as typed, what was set aside, and the total in words. */
export function WhyPanel({ a, b, wide = false, first }: WhyPanelProps) {
  const why = useQuery(whyQuery(a, b));
  if (why.isError) return <Failure error={why.error} onRetry={() => why.refetch()} />;
  if (why.isPending) return <Skeleton lines={10} label="Asking why" />;
  const { link } = why.data;
  const reasons = [...(link?.reasons ?? [])].sort(
    (one, other) => Number(other.attribute.key === first) - Number(one.attribute.key === first),
  );
  const counted = reasons.filter((reason) => reason.setAside === null);
  const aside = reasons.filter((reason) => reason.setAside !== null);
  const scale = Math.max(1, ...reasons.map((reason) => Math.max(reason.bits, reason.aloneBits)));
  return (
    <div className={wide ? 'why why-wide' : 'why'}>
      <div className="why-parties">
        <PartyName party={why.data.a} side="A" />
        <PartyName party={why.data.b} side="B" />
      </div>
      {link ? (
        <Total why={why.data} link={link} />
      ) : (
        <p className="why-nothing">They share nothing that is in the store.</p>
      )}
      {counted.length > 0 && (
        <section aria-label="Counted">
          <h3>
            Counted <span className="quiet">{plural(counted.length, 'reason', 'reasons')}</span>
          </h3>
          {counted.map((reason) => (
            <ReasonRow key={reason.attribute.key} reason={reason} reasons={reasons} scale={scale} />
          ))}
        </section>
      )}
      {aside.length > 0 && (
        <section aria-label="Set aside">
          <h3>
            Set aside <span className="quiet">has an innocent explanation: shown, not counted</span>
          </h3>
          {aside.map((reason) => (
            <ReasonRow key={reason.attribute.key} reason={reason} reasons={reasons} scale={scale} />
          ))}
        </section>
      )}
      {why.data.whyNot.length > 0 && (
        <section aria-label="What would have to be true">
          <h3>{link ? 'What would make it stronger' : 'What would have to be true'}</h3>
          <ul className="why-not">
            {why.data.whyNot.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!wide && (
        <Link className="more" to={whyOf(a, b)}>
          Open with more room <Icon name="open" size={14} />
        </Link>
      )}
    </div>
  );
}

function PartyName({ party, side }: { readonly party: Why['a']; readonly side: string }) {
  return (
    <div className="why-party">
      <KindMark kind={party.__typename === 'Broker' ? 'broker' : 'applicant'} />
      <span>
        <span className="unseen">{side}: </span>
        <Link to={networkAround(party.key)} dir="auto">
          <strong>{party.name}</strong>
        </Link>
        <span className="quiet raw">{party.id}</span>
      </span>
    </div>
  );
}

function Total({ why, link }: { readonly why: Why; readonly link: WhyLink }) {
  const withBroker = why.a.__typename === 'Broker' || why.b.__typename === 'Broker';
  const aside = link.bitsIfNothingSetAside - link.bits;
  return (
    <div className="why-total">
      <p className="why-bits">
        <strong>{formatBits(link.bits)}</strong> bits
      </p>
      <p className="why-words">
        {why.inWords.replace(/\.?$/, '.')}
        {aside > 0.05 && (
          <span className="quiet">
            {' '}
            With nothing set aside it would read {formatBits(link.bitsIfNothingSetAside)} bits.
          </span>
        )}
      </p>
      <p className="why-conflict">
        <strong>{withBroker ? 'They are different parties' : conflicts[link.conflict]}.</strong>{' '}
        <span dir="auto">{link.conflictBecause}</span>
      </p>
      {link.association && (
        <p className="why-conflict">
          <strong>By association.</strong> Too weak to hold a ring by itself; it counts only where it touches one.
        </p>
      )}
    </div>
  );
}

interface ReasonRowProps {
  readonly reason: WhyReason;
  readonly reasons: readonly WhyReason[];
  readonly scale: number;
}

function ReasonRow({ reason, reasons, scale }: ReasonRowProps) {
  const stronger = reasons.find((other) => other.attribute.key === reason.countedWith);
  const pairs = Math.max(reason.a.length, reason.b.length);
  return (
    <article className={reason.setAside ? 'reason reason-aside' : 'reason'}>
      <header>
        <KindMark kind={reason.kind} size={20} />
        <h4>{KINDS[reason.kind].one}</h4>
        <span className="quiet">held by {plural(reason.sharedBy, 'party', 'parties')}</span>
        <BitsBar bits={reason.bits} alone={reason.aloneBits} scale={scale} />
      </header>
      {reason.texts && <SideBySide texts={reason.texts} />}
      {Array.from({ length: Math.min(pairs, 3) }, (_, at) => (
        <Compared
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer, never reordered
          key={at}
          a={reason.a[at] ?? reason.a[0]}
          b={reason.b[at] ?? reason.b[0]}
          shownAbove={reason.texts !== null}
        />
      ))}
      {pairs > 3 && <p className="quiet">and {plural(pairs - 3, 'more sighting', 'more sightings')}</p>}
      <p className="canonical">
        <span className="quiet">{reason.kind.endsWith('_similar') ? 'similar, not equal:' : 'read as'}</span>{' '}
        <span className="raw" dir="auto">
          {reason.value}
        </span>
      </p>
      {reason.texts === null && <Rules reason={reason} />}
      {reason.setAside && (
        <p className="aside-because" dir="auto">
          {reason.setAside.because}
        </p>
      )}
      {reason.countedWith !== null && (
        <p className="aside-because">
          Comes with {stronger ? `the ${KINDS[stronger.kind].one.toLowerCase()}` : 'a stronger reason'}, so it is
          counted once.
        </p>
      )}
    </article>
  );
}

function Rules({ reason }: { readonly reason: WhyReason }) {
  const rules = [...new Set([...reason.a, ...reason.b].map((observation) => observation.rule))].filter(Boolean);
  return rules.map((rule) => (
    <p key={rule} className="rule" dir="auto">
      {rule}
    </p>
  ));
}

interface ComparedProps {
  readonly a: WhyObservation | undefined;
  readonly b: WhyObservation | undefined;
  /** The whole texts are shown already. */
  readonly shownAbove: boolean;
}

function Compared({ a, b, shownAbove }: ComparedProps) {
  const marked: Difference | undefined = a && b ? difference(a.raw, b.raw) : undefined;
  return (
    <div className="compared">
      <Side observation={a} stretches={shownAbove ? [] : marked?.a} />
      <Side observation={b} stretches={shownAbove ? [] : marked?.b} />
    </div>
  );
}

interface SideProps {
  readonly observation: WhyObservation | undefined;
  readonly stretches: readonly Stretch[] | undefined;
}

function Side({ observation, stretches }: SideProps) {
  if (observation === undefined) return <div className="side quiet">not seen</div>;
  return (
    <div className="side">
      {stretches?.length !== 0 && (
        <p className="raw" dir="auto">
          {(stretches ?? [{ text: observation.raw, same: true }]).map((stretch, at) =>
            stretch.same ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one fixed text
              <span key={at}>{stretch.text}</span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one fixed text
              <mark key={at}>{stretch.text}</mark>
            ),
          )}
        </p>
      )}
      <p className="sighting">
        {observation.use} · <Instant iso={observation.observedAt} />
        <br />
        <span className="raw">{observation.record}</span>
        {observation.format !== null && (
          <>
            <br />
            typed as <span className="raw">{observation.format}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** Broken between day and time at most. */
function Instant({ iso }: { readonly iso: string }) {
  const [day, ...time] = formatInstant(iso).split(' ');
  return (
    <>
      <span className="whole">{day}</span> <span className="whole">{time.join(' ')}</span>
    </>
  );
}

interface BitsBarProps {
  readonly bits: number;
  readonly alone: number;
  readonly scale: number;
}

/** Bits as a bar: full for what it adds, faint for what it would add if nothing explained it. */
export function BitsBar({ bits, alone, scale }: BitsBarProps) {
  const share = (value: number) => `${Math.max(0, Math.min(1, value / scale)) * 100}%`;
  const would = alone > bits + 0.05;
  return (
    <span className="bits" title={would ? `alone it would add ${formatBits(alone)} bits` : undefined}>
      <span className="bits-bar" aria-hidden="true">
        {would && <span className="bits-alone" style={{ width: share(alone) }} />}
        <span className="bits-counted" style={{ width: share(bits) }} />
      </span>
      <span className="number">{formatBits(bits)}</span>
      <span className="unseen"> bits</span>
    </span>
  );
}

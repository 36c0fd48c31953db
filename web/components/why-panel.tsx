import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { whyQuery } from '../queries.ts';
import { networkAround, whyOf } from '../state/address.ts';
import { plural } from '../state/format.ts';
import type { Why } from '../state/why.ts';
import { Icon, KindMark } from './icon.tsx';
import { PutInCase } from './put-in-case.tsx';
import { Failure, Skeleton } from './states.tsx';
import { ReasonRow } from './why-reason.tsx';
import { Total } from './why-total.tsx';

interface WhyPanelProps {
  readonly a: string;
  readonly b: string;
  /** With room to spare: both sides stand in columns under their names. */
  readonly wide?: boolean;
  /** An attribute whose reason is shown first: the edge that was clicked. */
  readonly first?: string;
}

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
        <>
          <Total why={why.data} link={link} />
          <div>
            <PutInCase
              label="Pin to a case"
              title="Pin why they are linked to a case"
              offers={[
                { words: 'Why they are linked, as it is now', evidence: { a: why.data.a.key, b: why.data.b.key } },
                { words: 'Both parties', contents: { parties: [why.data.a.key, why.data.b.key] } },
              ]}
            />
          </div>
        </>
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

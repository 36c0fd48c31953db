import { formatBits } from '../state/format.ts';
import type { Why, WhyLink } from '../state/why.ts';

const conflicts = {
  yes: 'They claim to be different people',
  no: 'They claim to be one person',
  unknown: 'Perhaps one person, perhaps two',
} as const;

/** The strength of a link in bits and in words, and whether its parties claim to be different people. */
export function Total({ why, link }: { readonly why: Why; readonly link: WhyLink }) {
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

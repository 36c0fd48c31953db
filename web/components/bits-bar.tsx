import { formatBits } from '../state/format.ts';

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

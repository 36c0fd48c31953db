import { Icon } from './icon.tsx';

interface TakeOutProps {
  readonly what: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** The button at the end of a row that takes it out of its case. */
export function TakeOut({ what, busy, onClick }: TakeOutProps) {
  return (
    <button type="button" className="plain" title="Take out" disabled={busy} onClick={onClick}>
      <Icon name="close" size={14} />
      <span className="unseen">Take {what} out of the case</span>
    </button>
  );
}

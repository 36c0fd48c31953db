import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { expansionQuery } from '../queries.ts';
import { formatCount, plural } from '../state/format.ts';
import { isParty, KINDS } from '../state/kind.ts';
import type { NetworkNode } from '../state/network-model.ts';
import type { AttributeKind, SharedOrder } from '../state/operations.generated.ts';
import { Dialog } from './dialog.tsx';
import { KindMark } from './icon.tsx';
import { Failure, Skeleton } from './states.tsx';

export interface ExpandChoice {
  /** Undefined for all kinds, and for a value, whose holders are parties. */
  readonly kinds: readonly AttributeKind[] | undefined;
  readonly shared: SharedOrder;
  readonly limit: number;
}

interface ExpandDialogProps {
  readonly node: NetworkNode | undefined;
  readonly busy: boolean;
  readonly error: Error | undefined;
  readonly onClose: () => void;
  readonly onExpand: (choice: ExpandChoice) => void;
}

/** Asks what to add around a node, and how many, before anything is added. */
export function ExpandDialog({ node, busy, error, onClose, onExpand }: ExpandDialogProps) {
  return (
    <Dialog open={node !== undefined} title={node ? `Expand ${node.label}` : 'Expand'} onClose={onClose}>
      {node && <ExpandForm key={node.key} node={node} busy={busy} error={error} onExpand={onExpand} />}
    </Dialog>
  );
}

const limits = [10, 30, 60, 120] as const;

function ExpandForm({
  node,
  busy,
  error,
  onExpand,
}: Pick<ExpandDialogProps, 'busy' | 'error' | 'onExpand'> & { readonly node: NetworkNode }) {
  const counts = useQuery(expansionQuery(node.key));
  const [left, setLeft] = useState<ReadonlySet<AttributeKind>>(new Set());
  const [shared, setShared] = useState<SharedOrder>('MOST');
  const [limit, setLimit] = useState<number>(30);
  const submit = useRef<HTMLButtonElement>(null);
  const counted = counts.isSuccess;
  // The usual choice is one press of Enter away; everything else is reached backwards from it.
  useEffect(() => {
    if (counted) submit.current?.focus();
  }, [counted]);
  if (counts.isError) return <Failure error={counts.error} onRetry={() => counts.refetch()} />;
  if (counts.isPending) return <Skeleton lines={5} label="Counting" />;

  const rows = counts.data.filter((row) => row.count > 0);
  if (rows.length === 0) {
    return (
      <p>
        {isParty(node.kind)
          ? 'There is nothing to add: nobody else holds anything that this party was seen with.'
          : 'There is nothing to add: nobody else holds this.'}
      </p>
    );
  }
  const kinds = rows.flatMap((row) => (row.kind === null ? [] : [row.kind]));
  const wanted = kinds.filter((kind) => !left.has(kind));
  const chosenRows = rows.filter((row) => row.kind === null || !left.has(row.kind));
  const total = chosenRows.reduce((sum, row) => sum + row.count, 0);
  const nothing = kinds.length > 0 && wanted.length === 0;

  return (
    <form
      className="expand"
      onSubmit={(event) => {
        event.preventDefault();
        onExpand({ kinds: kinds.length === 0 || left.size === 0 ? undefined : wanted, shared, limit });
      }}
    >
      <fieldset>
        <legend>What</legend>
        {rows.map((row) =>
          row.kind === null ? (
            <p key="holders" className="expand-row">
              <KindMark kind="applicant" size={20} />
              <span>Parties that hold it</span>
              <span className="number">{formatCount(row.count)}</span>
            </p>
          ) : (
            <label key={row.kind} className="expand-row">
              <input
                type="checkbox"
                checked={!left.has(row.kind)}
                onChange={() => {
                  const next = new Set(left);
                  if (row.kind !== null && !next.delete(row.kind)) next.add(row.kind);
                  setLeft(next);
                }}
              />
              <KindMark kind={row.kind} size={20} />
              <span>{row.count === 1 ? KINDS[row.kind].one : KINDS[row.kind].many}</span>
              <span className="number">{formatCount(row.count)}</span>
              <span className="quiet">reach {plural(row.parties, 'party', 'parties')}</span>
            </label>
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>Which first</legend>
        <label className="choice">
          <input type="radio" name="shared" checked={shared === 'MOST'} onChange={() => setShared('MOST')} />
          <span>Most shared</span>
        </label>
        <label className="choice">
          <input type="radio" name="shared" checked={shared === 'LEAST'} onChange={() => setShared('LEAST')} />
          <span>Least shared</span>
        </label>
      </fieldset>
      <fieldset>
        <legend>How many at most</legend>
        <div className="choices">
          {limits.map((count) => (
            <label key={count} className="choice">
              <input type="radio" name="limit" checked={limit === count} onChange={() => setLimit(count)} />
              <span>{count}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {error && <Failure error={error} />}
      <footer className="dialog-foot">
        <span className="quiet">
          {nothing
            ? 'Choose at least one kind.'
            : rows[0]?.kind === null
              ? `${plural(total, 'party', 'parties')} to add from`
              : `${plural(total, 'value', 'values')} and who else holds them`}
        </span>
        <button ref={submit} type="submit" className="button primary" disabled={busy || nothing}>
          {busy ? 'Adding…' : `Add up to ${limit}`}
        </button>
      </footer>
    </form>
  );
}
